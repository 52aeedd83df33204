# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import logging

from odoo import api, fields, models
from odoo.exceptions import AccessError, UserError

_logger = logging.getLogger(__name__)

#: what the client does with what was decided: tells it, and offers the way back
DECIDED = 'social_interest_match_decided'


class SocialInterestMatch(models.Model):
    """What somebody answers: the same person, another one, or the way back."""

    _inherit = 'social.interest.match'

    def action_accept(self):
        """Button: it is one person; authors and contact are linked, or two of one place merged."""
        self._check_may_decide()
        self._lock_open()
        done = self.browse()
        for match in self:
            # one answer may have settled another question about the same person
            if match.sudo().exists():
                match._accept()
                done |= match
        return done._decided(done._accepted_words())

    def action_reject(self):
        """Button: they are different people; it is not asked again."""
        self._check_may_decide()
        self._lock_open()
        self.sudo().write(self._stamps('rejected'))
        _logger.info("Matches %s are rejected by user %s", self.ids, self.env.uid)
        if len(self) == 1:
            return self._decided(self.env._("Different people: this will not be asked again."))
        return self._decided(self.env._("%s times different people: this will not be asked again.", len(self)))

    def action_merge(self):
        """Button: merge the two authors, in the direction that one chooses."""
        self.ensure_one()
        self._check_may_decide()
        if not self.can_merge:
            raise UserError(self.author_id._why_apart())
        return self._people().action_merge()

    def action_undo(self):
        """Button: what the answer changed is as it was; the question is open again."""
        self._check_may_decide()
        self._lock_rows()
        decided = self.sudo().filtered(lambda match: match.state != 'open')
        if not decided:
            raise UserError(self.env._("There is nothing to undo: this was not decided, or is undone already."))
        left = [sentence for match in decided.sorted('date', reverse=True) if (sentence := match._undo())]
        _logger.info("Matches %s are undone by user %s", decided.ids, self.env.uid)
        gone = decided.filtered('by_hand')
        told = self._decided(
            ' '.join(left) or self.env._("Undone: everything is as it was."), way_back=False, warn=bool(left))
        gone.unlink()
        return told

    # ------------------------------------------------------------------

    def _check_may_decide(self):
        """Raise an error where the user may not decide about these people."""
        self.browse().check_access('read')
        self.env['social.interest.author'].browse().check_access('write')
        if not self.has_access('read'):
            raise AccessError(self.env._("You can decide only about people of whom you may see a card."))

    def _lock_rows(self):
        self.flush_recordset()
        if len(self.sudo().try_lock_for_update(allow_referencing=True)) < len(self):
            raise UserError(self.env._("Somebody else is deciding this right now. Look again in a moment."))
        self.invalidate_recordset()

    def _lock_open(self):
        """Lock the questions; raise a UserError, in words, where somebody was faster."""
        self._lock_rows()
        for match in self.sudo().filtered(lambda match: match.state != 'open'):
            raise UserError(self.env._(
                "%(who)s has decided this already: %(answer)s.", who=match.user_id.name or '?',
                answer=dict(self._fields['state']._description_selection(self.env))[match.state]))

    def _stamps(self, state):
        return {'state': state, 'user_id': self.env.uid, 'date': fields.Datetime.now()}

    def _accept(self):
        self.ensure_one()
        row = self.sudo()
        if row.other_id and row._is_one_place():
            gone, kept = row._direction()
            row._merge(gone, kept)
        else:
            journal = self._link()
            row.write({**self._stamps('accepted'), 'way': 'link', 'journal': journal})
        _logger.info("Match %s is accepted by user %s", self.id, self.env.uid)

    def _is_one_place(self):
        """Whether the two are one profile that was told of twice.

        Two accounts of one person stay two, each answered where it wrote: they get one contact. Where one of
        both has no key, there is no account behind it; and where both name the same account, it is one.
        """
        if self.author_id.channel_id != self.other_id.channel_id:
            return False
        return not (self.author_id.key and self.other_id.key) or any(
            kind == 'account' for kind, _value, _crowd in self.evidence or ())

    def _direction(self):
        """Return (who goes, who stays): whoever is known better stays."""
        def known(author):
            return bool(author.partner_id), bool(author.key), author.interest_count, -author.id
        return tuple((self.author_id | self.other_id).sorted(known))

    def _merge(self, gone, kept):
        """Merge two authors as the answer to the question."""
        # an earlier answer, that they have one contact, comes back with the way back
        earlier = {name: self[name] for name in ('state', 'way', 'journal')} | {'user_id': self.user_id.id}
        # before: the other open questions about them go with the merge
        self.write({**self._stamps('accepted'), 'way': 'merge', 'gone_id': gone.id})
        self.journal = {**gone._merge_into(kept), 'earlier': earlier}

    @api.model
    def _merge_by_hand(self, gone, kept):
        """Merge two authors whom somebody chose; return the question that nobody had asked, with its answer."""
        # before the question is written down: of two who merge them at this moment one is told
        (gone | kept)._lock_people()
        first, second = (gone | kept).sorted('id')
        match = self.sudo().search([('author_id', '=', first.id), ('other_id', '=', second.id)], limit=1)
        match = match or self.sudo().create({
            'author_id': first.id, 'other_id': second.id, 'company_id': kept.company_id.id, 'by_hand': True})
        match._merge(gone.sudo(), kept.sudo())
        return match.with_env(self.env)

    def _link(self):
        """Give both the same contact, made where there is none; return what undoing needs."""
        row = self.sudo()
        people = row._people()._kept()
        people._lock_people()
        partner = row.partner_id or people.partner_id[:1]
        made = not partner
        if made:
            known = row._direction()[1]
            partner = self.env['res.partner'].create(known._prepare_partner_values())
        linked = people.filtered(lambda author: not author.partner_id)
        if not linked:
            raise UserError(self.env._("Both have a contact by now. Look again."))
        row.write(self._stamps('accepted'))
        linked.partner_id = partner.id
        return {'linked': linked.ids, 'partner': partner.id, 'made': made}

    def _undo(self):
        """Put back what the answer changed, as far as nobody has changed it since.

        :returns: a sentence about what was not, or nothing
        """
        self.ensure_one()
        journal, left = self.journal or {}, ''
        if self.way == 'merge':
            self._part_people()
        elif self.way == 'link':
            left = self._unlink_people(journal)
        # last: an open question about people who moved would have gone
        self.write({
            'state': 'open', 'user_id': False, 'date': False, 'way': False, 'journal': False, 'gone_id': False,
            **(journal.get('earlier') or {})})
        self._people()._match_again()
        self._find_soon()
        return left

    def _part_people(self):
        """Part the two; where who stayed is merged further by now, that is undone before, and done again after it.

        So nothing of whoever is parted stays with those further on.
        """
        further = [(match, match.gone_id.merged_into_id) for match in self._merged_further()]
        changed = {kept: kept._changed_since(match.journal or {}) for match, kept in further}
        for match, _kept in further[::-1]:
            match.gone_id._part(match.journal or {})
        self.gone_id._part(self.journal or {})
        for match, kept in further:
            earlier = (match.journal or {}).get('earlier')
            match.journal = {**match.gone_id._merge_into(kept), 'earlier': earlier}
            kept.write(changed[kept])

    def _merged_further(self):
        """Return the merges by which the cards went on from whoever stayed, the first one first."""
        found, kept = self.browse(), self.gone_id.merged_into_id
        while kept.merged_into_id:
            found |= self.search(
                [('gone_id', '=', kept.id), ('way', '=', 'merge'), ('state', '=', 'accepted')], limit=1)
            kept = kept.merged_into_id
        return found

    def _unlink_people(self, journal):
        authors = self.env['social.interest.author'].browse(journal.get('linked', ())).exists()
        partner = self.env['res.partner'].browse(journal.get('partner')).exists()
        still = authors.filtered(lambda author: author.partner_id == partner)
        still.partner_id = False
        if partner and journal.get('made'):
            partner._interest_unlink_unused()
        if len(still) < len(authors):
            return self.env._(
                "Somebody has linked %s to another contact since; that stays.",
                ', '.join((authors - still).mapped('name')))
        return ''

    def _accepted_words(self):
        """Return the sentence about what was accepted."""
        rows = self.sudo()
        if len(rows) > 1:
            return self.env._("%s people are one with another profile now.", len(rows))
        if rows.way == 'merge':
            return self.env._("%(gone)s is merged into %(kept)s.", gone=rows.gone_id.name,
                              kept=rows.gone_id.merged_into_id.name)
        partner = rows.author_id.partner_id
        if (rows.journal or {}).get('made'):
            return self.env._("Both belong to the new contact %s.", partner.name)
        return self.env._("Linked to the contact %s.", partner.name)

    @api.model
    def _decided(self, message, way_back=True, warn=False):
        return {
            'type': 'ir.actions.client', 'tag': DECIDED,
            'params': {'message': message, 'ids': self.ids if way_back else [], 'warn': warn}}
