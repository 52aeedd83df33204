# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models
from odoo.exceptions import UserError


class SocialInterestRule(models.Model):
    """A rule is applied to cards that are there only where somebody says so; for a moment it can be undone."""

    _inherit = 'social.interest.rule'

    def action_apply(self):
        """Button: do with the last cards what the preview shows."""
        self.ensure_one()
        self.check_access('write')
        if not self.active:
            raise UserError(self.env._("“%s” is archived. Unarchive it first.", self.name))
        cards = self._last_cards()
        shares = self._decided_on(cards)
        if not shares:
            raise UserError(self.env._("“%s” would change none of the last cards.", self.name))
        touched = cards.filtered(lambda card: card.id in shares)
        deed = touched._do('rule', lambda cards: self._apply_to(cards, shares))
        return touched._action_done(deed)

    def _apply_to(self, cards, shares):
        """Do with cards what was decided; what follows waits as long as it can be undone.

        :param shares: {id of a card: {what is set: to what}}
        """
        now = fields.Datetime.now()
        groups = {}
        for card_id in cards.ids:
            values = cards._values_by_rules([(self, shares[card_id])], now)
            if 'deal_rule_id' in values:
                values['deal_wanted'] = True
            groups.setdefault(repr(values), (values, []))[1].append(card_id)
        for values, ids in groups.values():
            cards.browse(ids).sudo().with_context(tracking_disable=True).write(values)
        deed = cards.env['social.interest.deed']._current()
        hits = cards.env['social.interest.rule.hit'].sudo().create([{
            'rule_id': self.id, 'interest_id': card_id, 'date': now, 'things': list(shares[card_id]),
            'user_id': self.env.uid, 'deed_id': deed.id,
        } for card_id in cards.ids])
        hits._follow_up()
        if any('deal' in share for share in shares.values()):
            self.env.ref('social_interest.ir_cron_make_deals').sudo()._trigger(at=deed.until or now)
