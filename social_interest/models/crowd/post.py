# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.tools import format_date


class SocialInterestCrowdPost(models.Model):
    """A post, as the cards tell of it: who met there, and whether shares brought people who were not there before.

    What it is about is told by one of its cards: so nothing of it is kept here that erasing would not find.
    """

    _name = 'social.interest.crowd.post'
    _description = 'Post Where People Met'
    _inherit = ['social.interest.export.mixin']
    _log_access = False
    _rec_name = 'interest_id'
    _order = 'share_count desc, people_count desc, id'

    crowd_id = fields.Many2one('social.interest.crowd', required=True, ondelete='cascade', index=True)
    company_id = fields.Many2one('res.company', required=True, ondelete='cascade', index=True)
    team_id = fields.Many2one('crm.team', "Sales Team", ondelete='cascade', index='btree_not_null')
    interest_id = fields.Many2one('social.interest', "Told by", required=True, ondelete='cascade', index=True)
    title = fields.Char("Post", related='interest_id.title')
    channel_id = fields.Many2one(related='interest_id.channel_id')
    source_id = fields.Many2one(related='interest_id.source_id')
    people_count = fields.Integer("People")
    card_count = fields.Integer("Interests")
    first_date = fields.Datetime("From")
    last_date = fields.Datetime("To")
    is_left_out = fields.Boolean("Crowded", help="Too many people met here to say who belongs with whom.")
    share_count = fields.Integer("Shares")
    measured_count = fields.Integer(
        "Measured shares", help="Of the last 90 days, with a week before and a week after them that have passed.")
    young_count = fields.Integer(
        "On a young post", help="Measured shares of a post that was not a week old: the week before is shorter there.")
    new_before = fields.Integer(
        "New in the week before", help="People who came to us for the first time, at this post, "
        "in the 7 days before a measured share, each of them once.")
    new_after = fields.Integer("New in the week after", help="The same in the 7 days after a measured share.")
    spread = fields.Selection(
        [('none', "No share measured yet"), ('young', "Young post"), ('more', "More than before"),
         ('same', "As many"), ('less', "Fewer")],
        "Beside the week before", compute='_compute_spread')
    person_ids = fields.Many2many(
        'social.interest.crowd.person', 'social_interest_crowd_act', 'post_id', 'person_id', string="People there")

    @api.depends('measured_count', 'young_count', 'new_before', 'new_after')
    def _compute_spread(self):
        for post in self:
            if not post.measured_count:
                post.spread = 'none'
            elif post.young_count:
                # nobody could come before it was there: that there are more after says nothing
                post.spread = 'young'
            else:
                gained = post.new_after - post.new_before
                post.spread = 'more' if gained > 0 else 'less' if gained else 'same'

    @api.depends('interest_id.title', 'interest_id.channel_id', 'first_date')
    @api.depends_context('lang', 'tz')
    def _compute_display_name(self):
        for post in self:
            card = post.sudo().interest_id
            date = post.first_date and fields.Datetime.context_timestamp(post, post.first_date)
            post.display_name = card.title or self.env._(
                "%(channel)s, %(date)s", channel=card.channel_id.name,
                date=format_date(self.env, date.date(), date_format='d MMM') if date else '')

    def _cards_domain(self):
        """Return the conditions of the cards of the post, as a list."""
        self.ensure_one()
        card = self.sudo().interest_id
        return [
            ('company_id', '=', self.company_id.id), ('channel_id', '=', card.channel_id.id),
            ('thread_key', '=', card.thread_key), ('active', 'in', [True, False])]

    def action_view_cards(self):
        """Button: open the cards of the post that one may see."""
        self.ensure_one()
        self.check_access('read')
        self.env['social.interest'].check_access('read')
        action = self.env['ir.actions.act_window']._for_xml_id('social_interest.action_interest_feed')
        return {**action, 'path': False, 'name': self.display_name, 'context': {}, 'domain': self._cards_domain()}
