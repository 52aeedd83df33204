# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import http
from odoo.http import request

from ..tools.allowance import Allowance

#: titles that somebody may type in a minute, as the page asks while he does
ASKED = Allowance(limit=60, span=60)
#: topics that are shown to him
SHOWN = 5


class InterestForum(http.Controller):
    """What the pages of forums ask and say."""

    @http.route(
        '/forum/<model("forum.forum"):forum>/similar', type='jsonrpc', auth='public', website=True, readonly=True,
        sitemap=False)
    def similar(self, forum, title='', **_options):
        """Return topics of the forum whose title is like one that is being typed, as far as the visitor may see them.

        :returns: list of dicts ``name``, ``url``, ``answers``, ``accepted``; an empty one for whoever asks too much
        """
        if not forum.active or not ASKED.take(self._asker()):
            return []
        topics = request.env['forum.post']._interest_similar_topics(title, forum, SHOWN)
        return [{name: topic[name] for name in ('name', 'url', 'answers', 'accepted')} for topic in topics]

    @http.route(
        '/forum/<model("forum.forum"):forum>/post/<model("forum.post"):post>/idea', type='http', auth='user',
        methods=['POST'], website=True, sitemap=False)
    def idea(self, forum, post, status='', note='', **_options):
        """Say what becomes of an idea, and go back to it."""
        if post.forum_id != forum:
            raise request.not_found()
        post._set_idea(status, note)
        slug = request.env['ir.http']._slug
        return request.redirect(f'/forum/{slug(forum)}/{slug(post)}')

    @staticmethod
    def _asker():
        user = request.env.user
        who = request.httprequest.remote_addr if user._is_public() else user.id
        return request.db, user._is_public(), who
