# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import json

from odoo import api, models
from odoo.exceptions import UserError, ValidationError
from odoo.fields import Command

FORMAT = 'social_interest.template'
VERSION = 1
#: bytes of a file, and templates in it
MAX_FILE = 1_000_000
MAX_TEMPLATES = 500
_KINDS = {str: "a text", int: "a number", bool: "yes or no", list: "a list"}


class SocialInterestTemplate(models.Model):
    """Templates as data files, to be carried from one database to another.

    Neither ids nor companies nor sources are in them, and no message.
    """

    _inherit = 'social.interest.template'

    def action_export(self):
        """Download the templates of self as one file."""
        self.check_access('read')
        return {
            'type': 'ir.actions.act_url',
            'url': f"/social_interest/templates.json?ids={','.join(map(str, self.ids))}",
            'target': 'download',
        }

    def _to_file(self):
        """Return the templates of self as the bytes of a file; see :meth:`_from_file`."""
        values = {'format': FORMAT, 'version': VERSION, 'templates': [one._prepare_rules() for one in self]}
        return json.dumps(values, ensure_ascii=False, indent=2).encode()

    @api.model
    def _from_file(self, data):
        """Make the templates of a file.

        :param bytes data: as :meth:`_to_file` returns them
        :raises UserError: the file is none of ours, or one template in it is wrong; none is made
        """
        env = self.env
        if len(data) > MAX_FILE:
            raise UserError(env._("The file is too large: at most 1 MB."))
        try:
            content = json.loads(data)
        except (ValueError, RecursionError) as error:
            raise UserError(env._("The file is no JSON: it is damaged, or of something else.")) from error
        if not isinstance(content, dict) or content.get('format') != FORMAT:
            raise UserError(env._("This is no file of interest templates."))
        if content.get('version') != VERSION:
            raise UserError(env._(
                "The file has version %(found)s, and this Odoo reads version %(known)s.",
                found=content.get('version'), known=VERSION))
        templates = content.get('templates')
        if not isinstance(templates, list) or not 1 <= len(templates) <= MAX_TEMPLATES:
            raise UserError(env._("The file must hold 1 to %s templates.", MAX_TEMPLATES))
        return self.create([self._values_from_file(values, number) for number, values in enumerate(templates, 1)])

    @api.model
    def _values_from_file(self, values, number):
        """Return the values for :meth:`create` of one template in a file."""
        where = self.env._("Template %s", number)
        empty = self.new({'channel_id': False, 'action_id': False})._prepare_rules()
        values = self._checked(values, empty, where)
        if not values['name'].strip():
            raise UserError(self.env._("%s has no name.", where))
        where = self.env._("Template “%s”", values['name'])
        empty_line = self.line_ids.new({'number': 1})._prepare_rules()
        lines = [self._checked(line, empty_line, where) for line in values.pop('fields')]
        Line = self.line_ids
        for line in lines:
            for name in ('target', 'method'):
                self._check_choice(Line, name, line[name], where)
        if values['answer']:
            self._check_choice(self, 'answer', values['answer'], where)
        channel = self._called('social.interest.channel', values.pop('channel'), where)
        action = self._called('social.interest.action', values.pop('action'), where)
        return {
            **values,
            'answer': values['answer'] or False,
            'channel_id': channel.id,
            'action_id': action.id,
            'line_ids': [Command.create({**line, 'sequence': 10 * index}) for index, line in enumerate(lines, 1)],
        }

    @api.model
    def _checked(self, values, known, where):
        """Return ``values`` with those of ``known`` for what is left out; refuse other keys and other types."""
        if not isinstance(values, dict):
            raise UserError(self.env._("%s is not written as name and value.", where))
        for key, value in values.items():
            if key not in known:
                raise UserError(self.env._("%(where)s: “%(key)s” is not known.", where=where, key=key))
            if type(value) is not type(known[key]):
                raise UserError(self.env._(
                    "%(where)s: “%(key)s” must be %(kind)s.", where=where, key=key, kind=_KINDS[type(known[key])]))
        return {**known, **values}

    @api.model
    def _check_choice(self, model, name, value, where):
        choices = model._fields[name].get_values(self.env)
        if value not in choices:
            raise UserError(self.env._(
                "%(where)s: “%(value)s” is not known as “%(key)s”; known are %(choices)s.",
                where=where, value=value, key=name, choices=', '.join(choices)))

    @api.model
    def _called(self, model, code, where):
        record = self.env[model].search([('code', '=', code)])
        if not record:
            raise ValidationError(self.env._("%(where)s: this Odoo has no “%(code)s”.", where=where, code=code))
        return record
