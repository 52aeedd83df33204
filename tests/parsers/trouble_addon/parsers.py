# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""A parser that does to its process what the subject of the message says."""

import contextlib
import logging
import os
import signal

from social_interest.parsers import Ignored, Parser

PREFIX = "trouble "


class Trouble(Parser):
    code = "trouble"
    channel = "mail"
    basis = "certain"

    def score(self, message):
        return 100 if message.subject.startswith(PREFIX) else None

    def parse(self, message, context):
        getattr(self, message.subject.removeprefix(PREFIX))()
        return Ignored(reason="survived")

    def loop(self):
        with contextlib.suppress(OSError):  # into a file it may not write
            os.write(2, b"looping\n")
        while True:
            pass

    def allocate(self):
        bytearray(4 * 1024 * 1024 * 1024)

    def kill(self):
        os.kill(os.getpid(), signal.SIGKILL)

    def leave(self):
        raise SystemExit(3)

    def chatter(self):
        print("no frame")  # noqa: T201
        os.write(1, b"\xff\xff\xff\xff")
        for _ in range(10):
            logging.getLogger("trouble").warning("x" * 30_000)

    def fail(self):
        raise ZeroDivisionError("division of a stranger's number")

    def fork(self):
        os.fork()

    def write(self):
        with open("/tmp/social-interest-trouble", "wb") as file:
            file.write(b"x")


class Demanding(Parser):
    code = "demanding"

    def __init__(self, setting):
        pass
