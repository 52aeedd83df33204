# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""How right the moods of 300 texts are: `python dev_tools/bench_mood.py [--development]`

In six languages, and how many are told at all.

The texts were written before the words, by the same hand, and no word was weighed by them: that is what
``development.tsv`` is for. Nothing is learned here, so this is what a company has on its first day.
"""

import json
import sys
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "social_interest")]

from dev_tools.ui import table  # noqa: E402  (found only through the line above)
from parsers import mood as moods  # noqa: E402

DATA = ROOT / "dev_tools" / "bench" / "mood"
CHECK, DEVELOPMENT = "check-*.tsv", "development.tsv"
MOODS = ("unhappy", "neutral", "happy", "unknown")
ROUNDS = 5


def main(development: bool = False) -> int:
    """Measure, print the tables and, last, the line of JSON."""
    texts = read(DEVELOPMENT if development else CHECK)
    told, milliseconds = measure(texts)
    if development:
        print(wrong_text(texts, told))
    print(f"\n{confusion_text(texts, told)}\n{languages_text(texts, told)}\n{result(texts, told, milliseconds)}",
          flush=True)
    return 0


def read(pattern: str) -> list[tuple[str, str, str]]:
    """Return (language, mood, text) of each line of the files."""
    rows = []
    for path in sorted(DATA.glob(pattern)):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            parts = line.split("\t")
            if len(parts) != 3 or parts[1] not in MOODS[:3]:
                raise SystemExit(f"{path.name}, line {number}: language, mood and text, with tabs between them.")
            rows.append(tuple(parts))
    if not rows:
        raise SystemExit(f"no texts in {DATA}")
    return rows


def measure(texts: list[tuple[str, str, str]]) -> tuple[list[str], float]:
    """Return what is told of each text, and the milliseconds for one."""
    lexicon = moods.Lexicon(moods.seed())
    told = [lexicon.mood(text).value for _lang, _mood, text in texts]
    times = []
    for _round in range(ROUNDS):
        began = time.process_time()
        for _lang, _mood, text in texts:
            lexicon.mood(text)
        times.append(time.process_time() - began)
    return told, min(times) / len(texts) * 1000


def figures(texts, told) -> dict:
    """Return how many were told, and how many of these were right."""
    known = [(mood, said) for (_lang, mood, _text), said in zip(texts, told, strict=True) if said != "unknown"]
    right = sum(mood == said for mood, said in known)
    return {
        "right_of_known": round(right / len(known), 4) if known else 0.0,
        "unknown": round(1 - len(known) / len(texts), 4),
    }


def confusion_text(texts, told) -> str:
    """Return the table: what it is, and what was told of it."""
    counts = Counter((mood, said) for (_lang, mood, _text), said in zip(texts, told, strict=True))
    return table(
        ["It is", *(f"told {mood}" for mood in MOODS)],
        [[mood, *(counts[mood, said] for said in MOODS)] for mood in MOODS[:3]])


def by_language(texts, told) -> dict[str, dict]:
    """Return {language: figures}."""
    result = {}
    for lang in dict.fromkeys(lang for lang, _mood, _text in texts):
        places = [place for place, row in enumerate(texts) if row[0] == lang]
        result[lang] = figures([texts[place] for place in places], [told[place] for place in places])
    return result


def languages_text(texts, told) -> str:
    """Return the table of the languages."""
    return table(
        ["Language", "Right of those told", "Unknown"],
        [[lang, of_it["right_of_known"], of_it["unknown"]] for lang, of_it in by_language(texts, told).items()])


def wrong_text(texts, told) -> str:
    """Return the texts of which another mood was told, or none."""
    return "\n".join(
        f"{mood:8} told {said:8} {text}" for (_lang, mood, text), said in zip(texts, told, strict=True) if mood != said)


def result(texts, told, milliseconds: float) -> str:
    """Return the line of JSON."""
    return json.dumps({
        **figures(texts, told), "texts": len(texts), "languages": by_language(texts, told),
        "ms_per_text": round(milliseconds, 4)})


if __name__ == "__main__":
    sys.exit(main("--development" in sys.argv[1:]))
