# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models


class SocialInterest(models.Model):
    """What a card of the feed tells in a few words beside what the person wrote."""

    _inherit = 'social.interest'

    signs = fields.Json(
        compute='_compute_signs', help="What stands in a line under the text of a card: see _prepare_signs.")

    @api.depends(
        'verdict', 'verdict_note', 'link_url', 'link_refusal', 'link_shortened', 'product_id', 'product_suggestion_id',
        'phone', 'others_count', 'lead_id', 'tag_ids', 'basis', 'source_id', 'file_count', 'blocked', 'emptied_date',
        'acknowledge_state', 'activity_ids.state')
    @api.depends_context('lang')
    def _compute_signs(self):
        for card in self:
            card.signs = card._prepare_held_signs() if card.verdict == 'failed' else card._prepare_signs()

    @api.model
    def _sign(self, kind, text, icon='', title='', **more):
        """Return one sign.

        :param str kind: what the style sheet knows it by (``o_si_sign_<kind>``)
        :param str icon: of Font Awesome
        :param str title: what the words alone do not tell
        :param more: ``color``: index of Odoo's palette, for tags
        """
        return {'kind': kind, 'text': str(text), 'icon': icon, 'title': title} | more

    def _prepare_held_signs(self):
        """Hook: return the signs of a forged card: nothing of what it says."""
        self.ensure_one()
        sign = self._sign
        signs = [sign(
            'warning', self.env._("Not from %s. The link is off.", self.channel_id.name), 'fa-exclamation-triangle')]
        if self.verdict_note:
            signs.append(sign('note', self.verdict_note))
        return signs

    def _activity_to_tell(self):
        """Return the activity that is due first; not the task to answer in time, which the clock of the card tells."""
        return self.activity_ids.filtered(
            lambda activity: activity.state in ('overdue', 'today') and not activity.automated)[:1]

    def _deal_sign(self):
        """Hook: return the sign of the card's deal: its name, for who may see the card may not see the deal."""
        return self._sign('lead', self.sudo().lead_id.display_name, 'fa-handshake-o', self.env._("Opportunity"))

    def _prepare_signs(self):
        """Hook: return the signs of the card, in their order."""
        self.ensure_one()
        sign = self._sign
        signs = []
        if self.link_refusal:
            signs.append(sign('warning', self.link_refusal, 'fa-chain-broken', self.env._("The link stays closed")))
        if self.link_shortened:
            signs.append(sign(
                'shortened', self.env._("shortened link"), title=self.env._("The link hides where it leads to.")))
        if self.product_id:
            signs.append(sign('product', self.product_id.display_name, 'fa-cube', self.env._("Product")))
        elif self.product_suggestion_id:
            signs.append(sign(
                'perhaps', f"{self.product_suggestion_id.display_name}?", 'fa-cube',
                self.env._("Product, by its name")))
        if self.phone:
            signs.append(sign('phone', self.phone, 'fa-phone', self.env._("Phone")))
        if self.others_count:
            signs.append(sign('others', self.env._("and %s others", self.others_count)))
        if self.lead_id:
            signs.append(self._deal_sign())
        if activity := self._activity_to_tell():
            is_late = activity.state == 'overdue'
            signs.append(sign(
                f'activity_{activity.state}', activity.summary or activity.activity_type_id.name, 'fa-calendar-check-o',
                self.env._("Planned for an earlier day") if is_late else self.env._("Planned for today")))
        signs += [sign('tag', tag.name, color=tag.color) for tag in self.tag_ids]
        if self.basis == 'unverified':
            signs.append(sign(
                'warning', self.env._("check the original"),
                title=self.env._("Such notifications are read by their general shape only.")))
        return signs
