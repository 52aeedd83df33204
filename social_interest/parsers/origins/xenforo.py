# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Activity summaries of XenForo.

Source of the layout: templates of XenForo 2 as sites publish them (``ACTIVITY_SUMMARY_CONTAINER``,
``activity_summary_latest_threads``, ``activity_summary_latest_posts``): a title or none, a line with name, date and
replies between points, the excerpt, the forum and a button. Words are not needed, nor the frame around an entry.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from lxml import etree

from .. import html as html_
from .. import links
from ..kinds.digest import ListedPost, Place, listed
from ..kinds.site import SiteParser, leads_to, place_of_site
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import clean
from ..types import AnyOutcome, Context

_BODY = "p-activitySummary"
#: links of an entry that are looked at
_MAX_LINKS = 60
_FORUM = lazy_regex(r"/(?:index\.php\?)?forums/[^/]+")
_POINTS = lazy_regex(r"\s*·\s*")


class XenForo(SiteParser):
    code = "xenforo"
    channel = "web"
    basis = "probable"
    actions = frozenset({"mention"})
    place = lazy_regex(
        r"https?://[^/\s]+/(?:[^?#\s]*/)?(?:index\.php\?)?threads/(?:[^/?#\s]*\.)?(?P<thread>\d+)/?"
        r"(?:post-(?P<ref>\d+)|#post-(?P<anchor>\d+))?")

    def score(self, message: Message) -> int | None:
        return 100 if _BODY in message.html and leads_to(message, self.place) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        place = Place(place_of_site(message), message.sender.name)
        return listed(self, self._entries(message), place, message, context)

    def _entries(self, message: Message) -> Iterator[ListedPost]:
        seen = set()
        for address, label, node in message.links:
            url = self.site_link(message, address)
            spot = self.place.match(url)
            if not spot or address in seen or not label:
                continue
            # the button below leads to the same page
            seen.add(address)
            block, forum = self._block(node, address, message)
            rows = [clean(row) for row in html_.text_of(block).split("\n")]
            at = next((index for index, row in enumerate(rows) if "·" in row), -1)
            if at < 0:
                continue
            skipped = {label, *(html_.label(one) for _url, one in html_.links(block))}
            told = [row for row in rows[at + 1:] if row and row not in skipped and (not forum or forum not in row)]
            post = spot["ref"] or spot["anchor"] or ""
            yield ListedPost(
                url, label, "\n".join(told), _POINTS.split(rows[at])[0], part=forum,
                thread=f"{links.host_of(url)}/{spot['thread']}",
                ref=f"post/{post}" if post else f"thread/{spot['thread']}")

    def _block(self, node: etree._Element, address: str, message: Message) -> tuple[etree._Element, str]:
        """(the largest element around a link that leads to no other thread, the name of its forum)."""
        block = node
        for above in node.iterancestors():
            if above.tag == "body" or "summaryContentWrapper" in above.get("class", ""):
                break
            found = (url for url, _node in itertools.islice(html_.links(above), _MAX_LINKS))
            if any(url != address and self.place.match(self.site_link(message, url)) for url in found):
                break
            block = above
        forum = next((html_.label(one) for url, one in html_.links(block) if _FORUM.search(url)), "")
        return block, forum
