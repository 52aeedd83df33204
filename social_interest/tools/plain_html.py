# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The words of strangers as HTML."""

from itertools import groupby

from markupsafe import Markup


def plain_html(text):
    """Return a plain text as paragraphs, as Odoo's ``plaintext2html``, but nothing of it becomes a link.

    Where a stranger's link may lead is decided elsewhere, and it may hold a token.
    """
    return Markup().join(
        Markup('<p>%s</p>') % Markup('<br/>').join(lines)
        for filled, lines in groupby((text or '').splitlines(), key=lambda line: bool(line.strip())) if filled)
