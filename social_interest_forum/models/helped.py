# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models


class SocialInterest(models.Model):
    """What becomes of the card of a topic when the forum itself settles it: by an accepted answer, or by closing it."""

    _inherit = 'social.interest'

    helped_by_customers = fields.Boolean(
        readonly=True, copy=False, help="Another customer answered in the forum, and that answer was accepted.")
    accepted_post_id = fields.Many2one(
        'forum.post', "Accepted answer", readonly=True, copy=False, ondelete='set null', index='btree_not_null',
        help="The answer in the forum that closed the card.")
    closed_in_forum = fields.Boolean(
        readonly=True, copy=False, help="The topic was closed or deleted before anybody had the card.")

    # as the ORM writes the condition
    _helped_index = models.Index('(day) WHERE helped_by_customers IS TRUE')

    def _settle_in_forum(self, accepted):
        """Close the cards of one topic by its accepted answer, or take that back where there is none any more.

        :param accepted: the accepted answer, or an empty record
        """
        for card in self.with_context(tracking_disable=True):
            if accepted:
                card._close_by_accepted(accepted)
            else:
                card._take_back_accepted()

    def _close_by_accepted(self, accepted):
        # whoever finds the answer himself is helped by nobody
        helped = accepted.create_uid.share and not accepted.self_reply
        values = {'helped_by_customers': helped}
        if self.state in ('new', 'taken', 'answered') or self.accepted_post_id:
            values['accepted_post_id'] = accepted.id
        if self.state in ('new', 'taken', 'answered'):
            values |= {'state': 'processed', 'processed_date': fields.Datetime.now()}
            who = accepted.create_uid.name
            if helped:
                body = self.env._("Helped by customers: the answer of %s in the forum was accepted.", who)
            elif accepted.self_reply:
                body = self.env._("%s, who had asked, found the answer and accepted it in the forum.", who)
            else:
                body = self.env._("The answer of %s in the forum was accepted.", who)
            self._message_log(body=body)
        self.write(values)

    def _take_back_accepted(self):
        """What was closed by the accepted answer is as it was before; what a person did since stays."""
        if not self.accepted_post_id and not self.helped_by_customers:
            return
        if self.accepted_post_id and self.state == 'processed':
            self._message_log(body=self.env._("The answer in the forum is not accepted any more."))
            if not self.answered_date:
                self._reopen()
                return
            self.write({'state': 'answered', 'processed_date': False})
        self.write({'accepted_post_id': False, 'helped_by_customers': False})

    def _close_in_forum(self, why):
        """Close those of the cards that nobody worked on; whoever has one is told by its chatter.

        :param str why: as the forum says it
        """
        waiting = self.filtered(lambda card: card.state == 'new')
        seen = waiting | self.filtered(lambda card: card.state == 'taken')
        waiting.with_context(tracking_disable=True).write({'state': 'ignored', 'closed_in_forum': True})
        body = self.env._("The topic was closed in the forum: %s.", why)
        seen._message_log_batch(bodies=dict.fromkeys(seen.ids, body))

    def _open_in_forum(self):
        self.filtered(lambda card: card.closed_in_forum and card.state == 'ignored')._reopen()

    @api.model
    def _settled_fields(self):
        return {'helped_by_customers', 'accepted_post_id', 'closed_in_forum'}

    @api.model
    def _reopened_values(self):
        return super()._reopened_values() | dict.fromkeys(self._settled_fields(), False)

    @api.model
    def _deed_fields(self):
        return super()._deed_fields() | self._settled_fields()

    @api.depends('helped_by_customers')
    def _compute_signs(self):
        return super()._compute_signs()

    def _prepare_signs(self):
        signs = super()._prepare_signs()
        if self.helped_by_customers:
            signs.append(self._sign(
                'helped', self.env._("Helped by customers"), 'fa-life-ring',
                self.env._("Another customer answered, and that answer was accepted.")))
        return signs

    def _erase_traces(self):
        """Below which topic somebody was helped says who asked."""
        self.sudo().with_context(tracking_disable=True).write({'accepted_post_id': False})
        return super()._erase_traces()
