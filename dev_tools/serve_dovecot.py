# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Keeps the tests' Dovecot running until stdin ends: `python dev_tools/serve_dovecot.py`

Prints one JSON object: port, mail (the folder with one Maildir for each user), password.
When the parent ends, however it ends, the server and its folder go.
"""

import importlib.util
import json
import signal
import sys
from pathlib import Path

CLASS = Path(__file__).resolve().parent.parent / "social_interest" / "tests" / "dovecot.py"


def tests_class():
    """Return the module with the tests' server; it needs no Odoo."""
    spec = importlib.util.spec_from_file_location("tests_dovecot", CLASS)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main() -> None:
    """Serve until stdin ends."""
    # Ctrl-C reaches all processes of the terminal: only the parent's end counts.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    module = tests_class()
    server = module.Dovecot()
    try:
        server.start()
        mail = server.home / "mail"
        told = {"port": server.port, "mail": str(mail), "password": module.PASSWORD}
        print(json.dumps(told), flush=True)
        sys.stdin.read()
    finally:
        server.remove()


if __name__ == "__main__":
    main()
