# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import re

from odoo import api, fields, models
from odoo.exceptions import UserError

#: what may stand between a line of business and its stage, and between two of them
_BETWEEN = re.compile(r'[\s:/|>→·,–—-]+')
_NEXT = re.compile(r'[;\n]+')
#: stages that a message names
MOST_NAMED = 6


def _name_key(*names):
    return _BETWEEN.sub(' ', ' '.join(names)).strip().casefold()


class SocialInterestAuthor(models.Model):
    """The stages of a person in words, as files have them and give them back: “Online: In talk; Offices: Customer”."""

    _inherit = 'social.interest.author'

    stage_words = fields.Char(
        "Stage", compute='_compute_stage_words', inverse='_inverse_stage_words',
        help="For files: line of business and stage, such as “Online: In talk”, in any language; several with “;” "
             "between them. The stage alone is enough where only one line of business has it, or your own.")

    @api.model
    def _writable_fields(self, made=False):
        return super()._writable_fields(made) | {'stage_words'}

    @api.depends('stage_ids')
    @api.depends_context('uid', 'allowed_company_ids', 'lang')
    def _compute_stage_words(self):
        for author in self:
            stages = author.stage_ids.sudo().sorted(lambda stage: (stage.team_id.id, stage.sequence))
            author.stage_words = '; '.join(f'{stage.team_id.name}: {stage.name}' for stage in stages)

    def _inverse_stage_words(self):
        told = self.filtered('stage_words')
        names = self._stage_names() if told else {}
        for author in told:
            stages, unknown = self._stages_told(author.stage_words, author.company_id.id, names)
            if unknown:
                raise UserError(self._unknown_stage(unknown, author.company_id.id, names))
            for stage in stages:
                author.set_stage(stage.id)

    @api.model
    def _stage_names(self):
        """Return {how it may be written: stages}, in all installed languages, of those that the user may see."""
        stages = self.env['social.interest.stage'].search([('team_id.active', '=', True)])
        langs = [code for code, _name in self.env['res.lang'].get_installed()]
        names = {}
        for stage in stages:
            told = {stage.with_context(lang=lang).name for lang in langs}
            lines = {stage.team_id.sudo().with_context(lang=lang).name for lang in langs}
            written = {_name_key(name) for name in told} | {
                _name_key(*both) for name in told for line in lines for both in ((line, name), (name, line))}
            for key in written:
                names[key] = names.get(key, stages.browse()) | stage
        return names

    @api.model
    def _stages_told(self, words, company_id, names):
        """Return (stages that a cell names, in one company; the part of it that names none, or not one alone)."""
        stages = self.env['social.interest.stage']
        own = self.env['crm.team']._get_default_team_id()
        for part in filter(str.strip, _NEXT.split(words)):
            found = names.get(_name_key(part), stages.browse()).filtered(
                lambda stage: stage.company_id.id in (False, company_id))
            if len(found) > 1:
                found = found.filtered(lambda stage: stage.team_id == own)
            if len(found) != 1:
                return stages, part.strip()
            stages |= found
        return stages, ''

    @api.model
    def _unknown_stage(self, words, company_id, names):
        """Return what is said of a stage that there is not, or more than once."""
        own = self.env['crm.team']._get_default_team_id()
        stages = self.env['social.interest.stage'].union(*names.values()).filtered(
            lambda stage: stage.company_id.id in (False, company_id))
        told = [f'{stage.team_id.name}: {stage.name}' for stage in stages.sudo().sorted(
            lambda stage: (stage.team_id != own, stage.team_id.id, stage.sequence))[:MOST_NAMED]]
        end = ', …' if len(stages) > MOST_NAMED else '.'
        return self.env._(
            "“%(words)s” is no stage, or more than one. Write the line of business and its stage: %(stages)s",
            words=words, stages=', '.join(told) + end)

    @api.model
    def _import_faults(self, asked):
        faults = super()._import_faults(asked)
        told = {number: values['stage_words'] for number, values in asked.items() if values.get('stage_words')}
        names = self._stage_names() if told else {}
        for number, words in told.items():
            company_id = self._company_of(asked[number]).id
            unknown = self._stages_told(words, company_id, names)[1]
            if unknown and number not in faults:
                faults[number] = ('stage_words', self._unknown_stage(unknown, company_id, names))
        return faults
