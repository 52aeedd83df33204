# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models
from odoo.exceptions import AccessError
from odoo.fields import Domain


class SocialInterest(models.Model):
    """A card with all that was ever said between its person and us: what stands beside the feed, in one call."""

    _inherit = 'social.interest'

    @api.readonly
    def read_talk(self, with_system=False):
        """Return what the panel shows of the card of self.

        :param bool with_system: the lines too that the product wrote itself
        :returns: dict with ``person``, ``strip`` (see :meth:`_prepare_strip`), ``card``, and
            ``entries``, ``earlier`` as :meth:`read_earlier` returns them
        """
        self.ensure_one()
        self._check_talk()
        return {
            'card': self._prepare_talk_card(),
            'person': self._prepare_talk_person(),
            'strip': self._prepare_strip(),
            **self._talk_page(with_system=with_system),
        }

    @api.readonly
    def read_earlier(self, before, with_system=False):
        """Return what was said before.

        :param before: ``earlier`` of the page that is shown already
        :returns: dict with ``entries``, the oldest first, and ``earlier``: what to ask with for more, or False
        """
        self.ensure_one()
        self._check_talk()
        return self._talk_page(before, with_system)

    def _check_talk(self):
        """Raise an AccessError, in our own words, where the user may not read the card of self."""
        self.browse().check_access('read')
        if not self.has_access('read'):
            lost = self._lost_entries()
            raise AccessError(self._lost_message(lost) if lost else self.env._("This card is not there any more."))

    def _talk_domain(self):
        """Return the domain of the cards of the same person, on whatever channel; who may see which is not its business.

        A person is whoever has the contact, else whoever has the author. What pretends to come from
        somebody says nothing of him.
        """
        self.ensure_one()
        this = Domain('id', '=', self.id)
        if self.verdict == 'failed' or not self.author_id:
            return this
        person = Domain('author_id', '=', self.author_id.id)
        if self.partner_id:
            person |= Domain('partner_id', '=', self.partner_id.id)
        return this | (person & Domain('verdict', '!=', 'failed'))

    def _talk_cards(self):
        """Return the query of the cards of the person that the user may read."""
        return self.with_context(active_test=False)._search(self._talk_domain(), order='id')

    # ------------------------------------------------------------------

    def _prepare_talk_card(self):
        """Return what the answer box and the buttons need to know of the card besides what a feed reads."""
        return {
            'id': self.id,
            'state': self.state,
            'kind': self.answer_kind,
            'user': self.user_id.id,
            'handover_note': self.handover_note or '',
            'product': self.product_id.id,
            'tags': self.tag_ids.ids,
            'partner': self.partner_id.id,
            'lead': self.lead_id.id,
            'email': self._answer_email(),
            'phone': self.phone or self.author_id.phone or '',
            'forged': self.verdict == 'failed',
        }

    def _prepare_talk_person(self):
        """Return who it is: name, photo, what is known of him, and where else he is."""
        author = self.author_id
        if self.verdict == 'failed' or not author:
            return {'name': self.channel_id.name if self.verdict == 'failed' else self.env._("Unknown person")}
        partner = self.partner_id._filtered_access('read')
        return {
            'id': author.id,
            'name': author.name,
            'photo': f'/web/image/social.interest.author/{author.id}/avatar_128',
            'handle': author.handle or '',
            'email': self.email or author.email or partner.email or '',
            'phone': self.phone or author.phone or partner.phone or '',
            'blocked': author.blocked,
            'relationship': dict(self._fields['relationship']._description_selection(self.env)).get(
                self.relationship) if self.relationship != 'unknown' else '',
            'partner': {
                'id': partner.id,
                'name': partner.name,
                'company': partner.commercial_company_name or '',
                'active': partner.active,
            } if partner else False,
            'profiles': self._talk_profiles(),
        }

    def _talk_profiles(self):
        """Return the other identities of the person, as a list of dicts."""
        if not self.partner_id:
            return []
        authors = self.env['social.interest.author'].search_fetch(
            [('partner_id', '=', self.partner_id.id), ('id', '!=', self.author_id.id)],
            ['name', 'handle', 'channel_id'], limit=10)
        return [{
            'id': author.id,
            'name': author.name,
            'channel': author.channel_id.name,
            'icon': author.channel_id.icon,
        } for author in authors]
