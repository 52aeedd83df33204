# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import ValidationError

from ...parsers.template import WORTH
from ...parsers.wildcard import MAX_PATTERN


class SocialInterestTemplateLine(models.Model):
    """Where one thing stands in the messages of a template."""

    _name = 'social.interest.template.line'
    _description = 'Interest Template Line'
    _inherit = ['social.interest.export.mixin']
    _order = 'template_id, sequence, id'

    template_id = fields.Many2one('social.interest.template', required=True, ondelete='cascade', index=True)
    sequence = fields.Integer(default=10)
    target = fields.Selection(
        [('author', "Author"), ('email', "E-mail"), ('phone', "Phone"), ('text', "Text"), ('title', "Title"),
         ('link', "Link"), ('product', "Product"), ('rating', "Stars"), ('other', "Other field")],
        string="What", required=True)
    method = fields.Selection(
        [('label', "After the label"), ('between', "Between two texts"), ('link', "In a link"),
         ('subject', "In the subject"), ('reply_to', "In Reply-To"), ('sender', "In From")],
        string="Where", required=True, default='label')
    pattern = fields.Char(
        "Label, text before, or link",
        help="* stands for any characters. The label; the text before it (empty: the start); "
             "words or address of the link (empty: any).")
    until = fields.Char(
        "Text after", help="* stands for any characters. Empty: to the end of the line, "
                           "a text to the end of the message.")
    number = fields.Integer("Which", default=1, help="1: the first link that fits, 2: the second.")
    required = fields.Boolean(help="Without it a message is not of this template.")
    is_worth = fields.Boolean(compute='_compute_is_worth')

    _number_positive = models.Constraint('CHECK(number >= 1)', "Links are counted from 1.")
    _target_unique = models.UniqueIndex(
        "(template_id, target) WHERE target != 'other'",
        "Each thing is found in one place only; remove the other line.")

    @api.depends('target')
    def _compute_is_worth(self):
        for line in self:
            line.is_worth = line.target in WORTH

    @api.constrains('method', 'pattern', 'until')
    def _check_patterns(self):
        for line in self:
            if line.method == 'label' and not (line.pattern or '').strip(' *:'):
                raise ValidationError(self.env._("Write the label after which “%s” stands.", line._target_name()))
            if max(len(line.pattern or ''), len(line.until or '')) > MAX_PATTERN:
                raise ValidationError(self.env._(
                    "The pattern of “%(target)s” is too long: at most %(count)s characters.",
                    target=line._target_name(), count=MAX_PATTERN))

    def _target_name(self):
        return dict(self._fields['target']._description_selection(self.env)).get(self.target, '')

    def _prepare_rules(self):
        """Return the line as JSON-able values; the keys are those of parsers.TemplateField."""
        self.ensure_one()
        return {
            'target': self.target or 'other',
            'method': self.method or 'label',
            'pattern': self.pattern or '',
            'until': self.until or '',
            'number': self.number,
            'required': self.required,
        }

    @api.model_create_multi
    def create(self, vals_list):
        result = super().create(vals_list)
        self.env.registry.clear_cache()
        result.template_id._take_people_out()
        return result

    def write(self, vals):
        result = super().write(vals)
        self.env.registry.clear_cache()
        if 'pattern' in vals or 'until' in vals:
            self.template_id._take_people_out()
        return result

    def unlink(self):
        result = super().unlink()
        self.env.registry.clear_cache()
        return result
