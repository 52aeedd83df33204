# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models

from .rule import DAYS, EFFECTS

HOURS = ('hours_from', 'hours_to')


class SocialInterestRule(models.Model):
    """A rule in one line: when … then …"""

    _inherit = 'social.interest.rule'

    said = fields.Char("In words", compute='_compute_said')

    @api.depends(lambda self: [*(name for names in self._said_fields() for name in names), *DAYS, *HOURS])
    @api.depends_context('lang', 'uid')
    def _compute_said(self):
        conditions, effects = self._said_fields()
        for rule in self:
            when = [text for name in conditions if (text := rule._said_of(name))]
            when += filter(None, [rule._said_time()])
            then = [text for name in effects if (text := rule._said_of(name))]
            rule.said = f"{', '.join(when) or self.env._('Always')} → {', '.join(then)}"

    @api.model
    def _said_fields(self):
        """Return the names of the conditions and of the effects, in the order in which they are told."""
        return (
            ('words', 'words_without', 'channel_ids', 'source_ids', 'action_ids', 'place', 'stars_from', 'stars_to',
             'lang_ids', 'verdict', 'author_state', 'customer', 'vip', 'times', 'stage_ids', 'author_tag_ids'),
            EFFECTS)

    def _said_time(self):
        """Return the days of the week and the hours in words; empty where any will do."""
        days = ', '.join(self._fields[name]._description_string(self.env) for name in DAYS if self[name])
        hours = '–'.join(f'{int(hour)}:{round(hour % 1 * 60):02}' for hour in (self.hours_from, self.hours_to or 24))
        return ' '.join(filter(None, [days, hours != '0:00–24:00' and hours]))

    def _said_of(self, name):
        """Return one condition or effect in words; empty where the rule does not have it."""
        self.ensure_one()
        if not self._has(name):
            return ''
        field, value = self._fields[name], self[name]
        label = field._description_string(self.env)
        if field.type == 'boolean':
            return label
        if field.type == 'selection':
            told = dict(field._description_selection(self.env))[value]
            return told if name == 'place' else f"{label}: {told}"
        if field.relational:
            return f"{label}: {', '.join(value.sudo().mapped('display_name'))}"
        if field.type == 'text':
            words = ', '.join(f"“{line.strip()}”" for line in value.splitlines()[:3] if line.strip())
            return f"{label}: {words}{'…' if len(value.splitlines()) > 3 else ''}"
        if field.type == 'float':
            return self.env._("%(what)s: %(hours)s h", what=label, hours=f'{value:g}')
        return f"{label}: {value}"
