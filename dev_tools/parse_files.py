# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Shows what the parsers make of mail files: ``python dev_tools/parse_files.py FILE…``

One JSON object a line: ``file`` and what ``Outcome.as_dict()`` gives. A file
that begins with HTML instead of mail headers is taken as the HTML part of a
message. Exit code 1 if a file could not be read.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "social_interest"))

import parsers  # noqa: E402  (found only through the line above)


def as_message(data: bytes) -> bytes:
    """``data``, with the headers of an HTML message if it is only HTML."""
    if data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<":
        return b"MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + data
    return data


def main(names: list[str]) -> int:
    failed = not names
    if failed:
        print("usage: parse_files.py FILE…", file=sys.stderr)
    for name in names:
        try:
            data = Path(name).read_bytes()
        except OSError as error:
            print(f"{name}: {error.strerror or error}", file=sys.stderr)
            failed = True
            continue
        outcome = parsers.parse(as_message(data), parsers.Context())
        print(json.dumps({"file": name, **outcome.as_dict()}, ensure_ascii=False))
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
