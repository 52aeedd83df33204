# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The command that shows what the parsers make of files."""

import json
import subprocess
import sys
from pathlib import Path

import parsers

ROOT = Path(parsers.__file__).resolve().parents[2]
SAMPLE = ROOT / "social_interest" / "tests" / "samples" / "facebook" / "comment.eml"


def run(*names):
    command = [sys.executable, str(ROOT / "dev_tools" / "parse_files.py"), *map(str, names)]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


def test_one_line_a_file(tmp_path):
    page = tmp_path / "part.html"
    page.write_text("<!DOCTYPE html>\n<html><body><p>Only the HTML part</p></body></html>", "utf-8")
    result = run(SAMPLE, page)
    assert result.returncode == 0, result.stderr
    first, second = map(json.loads, result.stdout.splitlines())
    assert (
        first["file"] == str(SAMPLE) and first["parser"] == "facebook" and first["interests"][0]["action"] == "comment"
    )
    assert second["outcome"] == "unknown" and second["reason"] == "no sender"


def test_unreadable_file_does_not_stop_the_rest(tmp_path):
    result = run(tmp_path / "missing.eml", SAMPLE)
    assert result.returncode == 1
    assert result.stderr.count("\n") == 1 and "missing.eml" in result.stderr
    assert json.loads(result.stdout)["parser"] == "facebook"
