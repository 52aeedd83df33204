# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Steps are numbered; on a terminal one line is refreshed, elsewhere lines follow."""

import io

from dev_tools.ui import Steps, table


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self):
        return True


def test_plain_lines():
    stream = io.StringIO()
    steps = Steps(2, stream=stream, interval=0)
    steps.start("Odoo 19")
    steps.say("downloading 61 of 123 MB")
    steps.say("downloading 61 of 123 MB")
    steps.done()
    assert stream.getvalue().splitlines() == [
        "[1/2] Odoo 19: …",
        "[1/2] Odoo 19: downloading 61 of 123 MB",
        "[1/2] Odoo 19: ready",
    ]


def test_one_refreshed_line_on_a_terminal():
    stream = Terminal()
    steps = Steps(7, stream=stream)
    steps.start("Odoo 19")
    steps.say("downloading")
    steps.done()
    assert stream.getvalue().count("\n") == 1
    assert stream.getvalue().endswith("\r\x1b[2K[1/7] Odoo 19: ready\n")


def test_table():
    assert table(["Channel", "Cards"], [["VK", 5], ["Facebook", 12]]) == (
        "Channel   Cards\n--------  -----\nVK            5\nFacebook     12"
    )
