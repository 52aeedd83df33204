# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""`./dev fuzz`: every door is tried, and held."""

import re
import subprocess
import sys
from pathlib import Path

FUZZ = Path(__file__).resolve().parents[2] / "dev_tools" / "fuzz.py"


def test_one_round_of_each_door():
    done = subprocess.run([sys.executable, str(FUZZ), "0.0001"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    tried = dict(re.findall(r"^(\w+): (\d+) tried, held$", done.stdout, re.MULTILINE))
    assert list(tried) == [
        "parser_entry", "authentication_results", "answer_links", "raw_pages", "sent_files", "push_bodies"]
    assert "0" not in tried.values()
