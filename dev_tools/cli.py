# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The table of verbs, and how faults and interruptions end."""

import argparse
import errno
import os
import signal
import sys
from collections.abc import Callable

from . import paths
from .ui import Problem


def _port(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--port", type=int, default=8069, help="port for the browser (8069)")


def _demo_arguments(parser: argparse.ArgumentParser) -> None:
    _port(parser)
    parser.add_argument("--no-serve", action="store_true", help="collect, print, and end")


def _demo(options) -> int:
    from . import demo

    return demo.run(port=options.port, serve=not options.no_serve)


def _test_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("-k", metavar="WORD", default="", help="only tests with WORD in the name")


def _test(options) -> int:
    from . import testing

    return testing.run(options.k)


def _lint_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("parts", nargs="*", metavar="PART", help="only the checks with this word in their title")
    parser.add_argument("--fix", action="store_true", help="mend what the tools can mend")


def _lint(options) -> int:
    from . import linting

    return linting.run(options.parts, options.fix)


def _parse_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", metavar="FILE", help="messages (.eml)")


def _parse(options) -> int:
    from . import parsing

    return parsing.run(options.files)


REDACT = """\
Replaced, each by the same in all files: names, addresses, hosts, handles, phones, IPs, ids and
tokens, and word by word what people wrote. Kept: headers, MIME structure, encodings, HTML, the
shape of links, the wording of the notification. A line for each file tells its parser, action
and what was replaced; a warning what is left to do by hand, and then the exit code is 1. What
a parser does not take for somebody's words stays: read the result before you commit it.
"""


def _redact_arguments(parser: argparse.ArgumentParser) -> None:
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = REDACT
    parser.add_argument("files", nargs="+", metavar="FILE", help="captured messages (.eml)")
    parser.add_argument("--out", default="redacted", metavar="FOLDER", help="where the samples go (redacted)")


def _redact(options) -> int:
    from . import parsing

    return parsing.redact(options.files, options.out)


def _fuzz_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--minutes", type=_positive, default=1, metavar="N", help="how long (1)")


def _fuzz(options) -> int:
    from . import parsing

    return parsing.fuzz(options.minutes)


BENCH = """\
people   500 invented people with duplicates, twins, families and offices: how many of the
         suggestions of who is whom are right, and how many of the joins that are needed they
         find; then 500 people taken in beside 2,000 and beside 200,000 that there are. The
         last line is JSON: precision, recall, upsert_ratio; then the figures behind them.
mood     what is told of the mood of 300 texts in six languages, by the words that a database
         starts with: confusion table, right ones of those told, share of unknown. The last
         line is JSON: right_of_known, unknown, texts, languages, ms_per_text. No database.
         --development: the texts by which words may be weighed, and which of them are wrong
parse    how many messages a second the parsers alone take
intake   the same messages (15 KB, each another) taken in by Odoo's own fetchmail.server
         into leads, by ours into cards, and by the floor: IMAP, mail-parser and one COPY
         without Odoo. Prints a table; the last line is JSON with core_per_s, ours_per_s,
         floor_per_s, rss_growth_mb, messages, cards, lost, doubled; then ratio_core,
         ratio_floor, and with --preload preload, rate_vs_empty, with --workers two_workers,
         with --rules rules, cpu_vs_no_rules, with --keywords keywords, cpu_vs_no_keywords.
feed     the server's time to open the feed, to show one group's next page, to search by
         words, as a salesperson, beside crm.lead's pipeline with the same number of records
         (10 thousand, 100 thousand, 1 million: half an hour and 8 GB; try --sizes first);
         and 50 people who take the same 200 cards. The last line is JSON: sizes, each with
         cards, open_ms, page_ms, search_ms, queries, crm_open_ms, crm_search_ms; then
         ratio_crm, growth, claim with attempts, double_wins, per_s, and browser: feed and
         pipeline reloaded in Chromium with 40 cards each, feed_ms, crm_ms, ms_per_card, kb.
reports  the server's time for the pivot of the reports and for the dashboard, over all time
         and of 90 days, as a manager, beside crm.lead's own pivot with as many leads (100
         thousand, 1 million: a quarter of an hour and 5 GB). The last line is JSON: sizes,
         each with cards, pivot_ms, pivot_90d_ms, dashboard_ms, dashboard_90d_ms,
         crm_pivot_ms; crowd_ms to tell leaders and clusters of 90 days in the background,
         crowd_screen_ms to read them, and how many there are (crowd); then ratio_crm, and
         growth: 1 is linear in the number of cards.
"""


def _bench_arguments(parser: argparse.ArgumentParser) -> None:
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = BENCH
    parser.add_argument(
        "what", choices=["parse", "intake", "feed", "people", "reports", "mood"], help="what to measure")
    parser.add_argument("-n", "--messages", type=_positive, default=2000, help="how many messages (2000)")
    parser.add_argument(
        "--preload", type=_positive, default=0, metavar="N",
        help="intake: also measure ours on top of N messages and N cards")
    parser.add_argument(
        "--workers", action="store_true",
        help="intake: also measure two processes on two mailboxes beside one on one")
    parser.add_argument(
        "--rules", type=_positive, default=0, metavar="N",
        help="intake: also measure ours with N rules")
    parser.add_argument(
        "--keywords", type=_positive, default=0, metavar="N",
        help="intake: also measure ours with N watch words")
    parser.add_argument(
        "--profile", action="store_true",
        help="intake: write the costliest functions of ours into .dev/bench (this slows ours down)")
    parser.add_argument(
        "--development", action="store_true", help="mood: the list for development, with what is wrong")
    parser.add_argument(
        "--sizes", type=_sizes, default=(), metavar="N,N",
        help="feed, reports: how many cards, smallest and largest at least (10000,100000,1000000; 100000,1000000)")


def _positive(text: str) -> int:
    """Return a number above zero."""
    if not text.isdecimal() or not int(text):
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number above zero")
    return int(text)


def _sizes(text: str) -> tuple[int, ...]:
    """Return numbers above zero that commas part."""
    return tuple(_positive(part) for part in text.split(","))


def _bench(options) -> int:
    if options.what == "feed":
        from .bench import feed

        return feed.run(feed.Options(options.sizes) if options.sizes else feed.Options())
    if options.what == "mood":
        from . import parsing

        return parsing.bench_mood(options.development)
    if options.what == "reports":
        from .bench import reports

        return reports.run(reports.Options(options.sizes) if options.sizes else reports.Options())
    if options.what == "people":
        from .bench import people

        return people.run()
    if options.what == "intake":
        from .bench import intake

        return intake.run(intake.Options(
            options.messages, options.preload, options.workers, options.profile, options.rules,
            options.keywords))
    from . import parsing

    return parsing.bench(options.messages)


SOAK = """\
Without options all parts run, about 15 minutes. With some of them, only those parts.
-n N          kills the intake with SIGKILL at each step of its journal, the first, second
              and seventh time, starts it again, and compares messages with cards
--backlog N   a mailbox with N messages from before: memory, windows, new mail meanwhile
--mailboxes   30 mailboxes, three of whose servers never answer, and Odoo's own scheduler
The last line is JSON: of the kills steps, kills, messages, cards, lost, doubled,
quarantined; then backlog and mailboxes with the figures of these parts.
"""


def _soak_arguments(parser: argparse.ArgumentParser) -> None:
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = SOAK
    parser.add_argument("-n", "--messages", type=_positive, default=0, help="kills: how many messages (1000)")
    parser.add_argument("--backlog", type=_positive, default=0, metavar="N", help="how many messages (20000)")
    parser.add_argument("--mailboxes", action="store_true", help="watch the polls of 30 mailboxes")


def _soak(options) -> int:
    from .soak import run as soak

    if not (options.messages or options.backlog or options.mailboxes):
        return soak.run(soak.Options())
    return soak.run(soak.Options(options.messages, options.backlog, options.mailboxes))


def _shots_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--readme", action="store_true", help="renew the README's picture")


def _shots(options) -> int:
    from . import pictures

    return pictures.run(readme=options.readme)


def _shell(options) -> int:
    from . import shell

    return shell.run()


def _i18n(options) -> int:
    from . import i18n

    return i18n.run()


def _no_arguments(parser: argparse.ArgumentParser) -> None:
    """Add nothing: the verb takes no arguments."""


# verb: (one line of help, its arguments, what it does)
VERBS: dict[str, tuple[str, Callable, Callable]] = {
    "demo": ("show the product with a mailbox full of messages", _demo_arguments, _demo),
    "test": ("run all tests, two programs at once; -k WORD for some of them", _test_arguments, _test),
    "lint": ("check the sources; --fix mends what tools can", _lint_arguments, _lint),
    "parse": ("show what the parsers make of message files", _parse_arguments, _parse),
    "redact": ("make samples of captured messages: other people, same layout", _redact_arguments, _redact),
    "fuzz": ("nasty input for parsers, verdict, links, raw view, push", _fuzz_arguments, _fuzz),
    "bench": ("measure: parse, intake, feed, people, reports, mood", _bench_arguments, _bench),
    "soak": ("kill the intake at every step; a large backlog; many mailboxes", _soak_arguments, _soak),
    "shots": ("take pictures of the demo into .dev/shots", _shots_arguments, _shots),
    "shell": ("open Odoo's shell on the demo database", _no_arguments, _shell),
    "i18n": ("renew the translation template", _no_arguments, _i18n),
}


def help_text() -> str:
    """Return the list of verbs."""
    lines = ["usage: ./dev VERB [options]", ""]
    lines += [f"  {verb:<6} {line}" for verb, (line, _arguments, _run) in VERBS.items()]
    lines += [f"  {'help':<6} show this list", "", "./dev VERB --help tells a verb's options."]
    return "\n".join(lines)


def main(arguments: list[str]) -> int:
    """Run one verb; expected faults end in one line and exit code 1."""
    verb, *rest = arguments or ["help"]
    if verb in ("help", "-h", "--help"):
        print(help_text())
        return 0
    if verb not in VERBS:
        print(f"./dev: no verb `{verb}`\n\n{help_text()}", file=sys.stderr)
        return 2
    line, add_arguments, function = VERBS[verb]
    parser = argparse.ArgumentParser(prog=f"./dev {verb}", description=line)
    add_arguments(parser)
    options = parser.parse_args(rest)
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _interrupt)
    os.umask(os.umask(0) & 0o022)
    return _guarded(lambda: function(options))


def _interrupt(_number, _frame) -> None:
    raise KeyboardInterrupt


def _guarded(function: Callable[[], int]) -> int:
    """Call a verb and turn expected faults into one line."""
    try:
        paths.private_folder(paths.DEV)
        return function()
    except Problem as problem:
        print(f"\n./dev: {problem}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\n./dev: interrupted; everything that was started is stopped.", file=sys.stderr)
        return 130
    except OSError as error:
        if error.errno == errno.ENOSPC:
            print("\n./dev: the disk is full; free some space and try again.", file=sys.stderr)
            return 1
        if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
            print(f"\n./dev: no right to use {error.filename}.", file=sys.stderr)
            return 1
        raise
