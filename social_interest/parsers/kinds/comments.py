# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What the parsers of comment engines share: the page on which a comment stands."""

from __future__ import annotations

from .. import links
from ..domains import same_owner
from ..message import Message
from ..types import Context
from . import forms


def page_link(url: str, message: Message, context: Context, *, schemeless: bool = False) -> str:
    """``url`` if it stands on a site of the sender's or of the company, or beside them below one registered domain.

    The engine often has a host of its own beside the blog. ``schemeless``: it knows the blog's address without its
    scheme and writes http, so what a card must not open by http it opens by https.
    """
    link = forms.site_link(url, message, context)
    if not link:
        host = links.host_of(url)
        if not any(same_owner(host, site) for site in forms.sites(message, context)):
            return ""
        link = links.canonical(url, (host,), http=True)
    return "https" + link.removeprefix("http") if schemeless and not links.openable(link, context.http_hosts) else link
