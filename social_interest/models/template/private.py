# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import base64

from odoo import api, models

from ...parsers.private import sender_without, without
from ...parsers.template import TemplateParser

#: fields of a template and of its lines that a name may slip into from the example
OF_TEMPLATE = ('name', 'subject', 'words', 'sender', 'list_id')
OF_LINE = ('pattern', 'until')


class SocialInterestTemplate(models.Model):
    """A template is for everybody's messages: nothing of the person in its example stays in it."""

    _inherit = 'social.interest.template'

    @api.onchange('mail_id', 'name', 'subject', 'words', 'sender', 'list_id', 'line_ids')
    def _onchange_people(self):
        # at once, so that whoever teaches sees the star before saving
        self._take_people_out()

    @api.model_create_multi
    def create(self, vals_list):
        templates = super().create(vals_list)
        templates._take_people_out()
        return templates

    def write(self, vals):
        result = super().write(vals)
        if not {'mail_id', *OF_TEMPLATE, 'line_ids'}.isdisjoint(vals):
            self._take_people_out()
        return result

    def _take_people_out(self):
        """Put a star wherever the template holds what belongs to the person of its example."""
        for template in self:
            people = template._people_of_example()
            if not people:
                continue
            for record, names in ((template, OF_TEMPLATE), *((line, OF_LINE) for line in template.line_ids)):
                for name in names:
                    value = record[name]
                    cleaned = value and (
                        sender_without(value, people) if name == 'sender' else without(value, people))
                    if cleaned != value:
                        record[name] = cleaned

    def _people_of_example(self):
        """Return names, addresses and numbers of the person in the example, as it shows and as the template reads it.
        """
        self.ensure_one()
        if not self.env.user._is_system() and not self.env.su:
            return []
        mail = self.mail_id._origin._filtered_access('read').with_context(bin_size=False)
        if not mail.raw:
            return []
        people = set(self.env['social.interest.parser']._people(base64.b64decode(mail.raw)))
        people |= self._people_read(mail)
        return sorted((one for one in people if one), key=len, reverse=True)

    def _people_read(self, mail):
        """Return what the template finds in the example as author, e-mail and phone."""
        [outcome] = self._try(mail)
        if getattr(outcome, 'parser', '') != TemplateParser.code:
            return set()
        return {
            value for interest in outcome.found
            for value in (interest.author_name, interest.email, interest.phone)}
