# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models


class SocialInterestReply(models.Model):
    """A greeting for people who knock, to begin with: in each installed language, in two steps."""

    _inherit = 'social.interest.reply'

    @api.model
    def _make_greetings(self):
        """Make the usual greetings, unless there are replies for knocks already; for the installation."""
        actions = self.env['social.interest.action'].search([('knocks', '=', True)])
        if not actions or self.with_context(active_test=False).search_count(
                [('action_ids', 'in', actions.ids)], limit=1):
            return
        for code, _name in self.env['res.lang'].get_installed():
            words = self.with_context(lang=code)
            series = self.env['social.interest.reply.series'].create(
                {'name': words.env._("Greeting"), 'mode': 'steps', 'company_id': False})
            self.create([{
                'name': name, 'body': body, 'lang': code, 'series_id': series.id, 'company_id': False,
                'user_id': False, 'action_ids': actions.ids, 'sequence': number,
            } for number, (name, body) in enumerate(words._usual_greetings(), 1)])

    @api.model
    def _usual_greetings(self):
        """Hook: return (name, text) of each greeting, in the order in which a person gets them."""
        return [
            (self.env._("Greeting: thanks for the request"),
             self.env._("Hello {first_name}, thank you for the request! What made you look at us?")),
            (self.env._("Greeting: one more question"),
             self.env._("Hello {first_name}, is there anything that we can help you with? If not, no need to answer.")),
        ]
