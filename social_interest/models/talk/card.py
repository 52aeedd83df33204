# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import AccessError
from odoo.fields import Domain
from odoo.tools import SQL

#: moments of the card that its buttons look at
MOMENTS = ('date', 'snoozed_until', 'opened_date', 'answered_date')


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
        """Return the domain of the cards of the same person, on whatever channel, whoever may see them.

        A person is whoever has the contact in the card's company, else whoever has the author. What pretends to
        come from somebody says nothing of him.
        """
        self.ensure_one()
        this = Domain('id', '=', self.id)
        if self.verdict == 'failed' or not self.author_id:
            return this
        person = Domain('author_id', '=', self.author_id.id)
        if self.partner_id:
            person |= Domain('partner_id', '=', self.partner_id.id) & Domain('company_id', '=', self.company_id.id)
        return this | (person & Domain('verdict', '!=', 'failed'))

    def _talk_cards(self):
        """Return the query of the cards of the person that the user may read."""
        return self.with_context(active_test=False)._search(self._talk_domain(), order='id')

    # ------------------------------------------------------------------

    def _prepare_talk_card(self):
        """Return what the buttons and the answer box need to know of the card, as a browser's record has it.

        What its links are the feed knows already.
        """
        return {
            **{name: self[name] for name in self._talk_card_fields()},
            **{name: self[name] and fields.Datetime.to_string(self[name]) for name in MOMENTS},
            **self._talk_card_more(),
            'author_id': self.author_id.id and {'id': self.author_id.id, 'display_name': self.author_id.name},
            'lead_id': self.lead_id.id,
            'answer_email': self._answer_email(),
        }

    @api.model
    def _talk_card_fields(self):
        """Return the names of the fields that are told as they are; another addon adds those of its buttons."""
        return [
            'state', 'verdict', 'answer_kind', 'needs_answer', 'phone', 'title', 'can_hand_over', 'can_take_over',
            'handover_note', 'snooze_note', 'answer_text', 'active']

    def _prepare_talk_person(self):
        """Return who it is: name, photo, what is known of him, and where else he is."""
        author = self.author_id
        if self.verdict == 'failed' or not author:
            return {'name': self.channel_id.name if self.verdict == 'failed' else self.env._("Unknown person")}
        partner = self.partner_id._filtered_access('read')
        relationships = dict(self._fields['relationship']._description_selection(self.env))
        return {
            'id': author.id,
            'name': author.name,
            'photo': f'/web/image/social.interest.author/{author.id}/avatar_128',
            'handle': author.handle or '',
            'email': self.email or author.email or partner.email or '',
            'phone': self.phone or author.phone or partner.phone or '',
            'blocked': author.blocked,
            'relationship': relationships.get(self.relationship, '') if self.relationship != 'unknown' else '',
            'partner': {
                'id': partner.id,
                'name': partner.name,
                'company': partner.commercial_company_name or '',
                'active': partner.active,
            } if partner else False,
            'profiles': self._talk_profiles(),
        }

    def _talk_profiles(self):
        """Return the other identities of the person, as a list of dicts, each with the last card that may be seen."""
        if not self.partner_id:
            return []
        others = self.env['social.interest.author']._search(
            [('partner_id', '=', self.partner_id.id), ('id', '!=', self.author_id.id),
             ('company_id', '=', self.company_id.id)], limit=10)
        cards = self.with_context(active_test=False)._search([('verdict', '!=', 'failed')])
        cards.add_where(SQL("%s = author.id", SQL.identifier(self._table, 'author_id')))
        return self._talk_fetch(SQL(
            """
            SELECT author.id, author.name, %s AS channel, channel.icon, (%s) AS card
              FROM social_interest_author AS author
              JOIN social_interest_channel AS channel ON channel.id = author.channel_id
             WHERE author.id IN (%s)
             ORDER BY author.name, author.id
            """,
            self._talk_name('social.interest.channel', 'channel'),
            cards.select(SQL("max(%s)", SQL.identifier(self._table, 'id'))), others.select()))
