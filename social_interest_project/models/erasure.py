# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models
from odoo.tools import plaintext2html

from odoo.addons.social_interest.tools.cut_words import paragraphs, without


class SocialInterest(models.Model):
    """What tasks took over from cards goes with the person; what people wrote there since then stays."""

    _inherit = 'social.interest'

    def _erase_traces(self):
        for task in self.sudo().with_context(tracking_disable=True)._visible_tasks():
            card = task.interest_id
            values = {'name': self.env._("Interest")} if task.name == card._task_name() else {}
            if task.description:
                words = paragraphs(plaintext2html(card.text)) if card.text else []
                values['description'] = without(task.description, words, [card.link_url] if card.link_url else [])
            task.write(values)
            task._track_discard()
        return super()._erase_traces()
