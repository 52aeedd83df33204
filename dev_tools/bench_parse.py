# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""How fast the parsers are: `python dev_tools/bench_parse.py MESSAGES`

The messages are the samples in turn, each filled up to 15 KB with headers as mail
servers add them, and each with a Message-ID of its own. Prints a table by origin and,
as the last line, one JSON object: per_s, max_ms, messages.
"""

import json
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "social_interest")]

import parsers  # noqa: E402  (found only through the line above)
from dev_tools.ui import table  # noqa: E402

SAMPLES = ROOT / "social_interest" / "tests" / "samples"
SIZE = 15_000
FILLER = b"X-Received-Filler: " + b"by mx.example.com with ESMTPS id 0123456789; " * 10 + b"\r\n"


def message(sample: bytes, number: int) -> bytes:
    """Return a sample as a message of at least 15 KB, different from all others."""
    missing = max(0, SIZE - len(sample))
    head = FILLER * (missing // len(FILLER))
    return head + b"X-Bench-Number: %d\r\n" % number + sample


def main(count: int) -> int:
    """Parse `count` messages and print the figures."""
    samples = sorted(SAMPLES.rglob("*.eml"))
    if not samples:
        print(f"no samples below {SAMPLES}", file=sys.stderr)
        return 1
    contents = [(path.parent.name, path.read_bytes()) for path in samples]
    context = parsers.Context()
    times: dict[str, list[float]] = {}
    for number in range(count):
        origin, sample = contents[number % len(contents)]
        raw = message(sample, number)
        started = time.perf_counter()
        parsers.parse(raw, context)
        times.setdefault(origin, []).append(time.perf_counter() - started)
    rows = [
        [origin, len(spent), round(len(spent) / sum(spent)), round(1000 * max(spent), 1)]
        for origin, spent in sorted(times.items())
    ]
    every = [one for spent in times.values() for one in spent]
    print(table(["Origin", "Messages", "Per second", "Slowest, ms"], rows))
    result = {"per_s": round(len(every) / sum(every), 1), "max_ms": round(1000 * max(every), 1)}
    print(json.dumps(result | {"messages": len(every)}))
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
