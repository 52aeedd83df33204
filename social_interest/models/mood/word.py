# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from zlib import crc32

from odoo import api, fields, models, tools
from odoo.exceptions import UserError, ValidationError

from ...parsers.mood import MOST, Lexicon, seed

#: the languages whose words there are
LANGUAGES = [
    ('cs', "Czech"), ('da', "Danish"), ('de', "German"), ('en', "English"), ('es', "Spanish"), ('fi', "Finnish"),
    ('fr', "French"), ('it', "Italian"), ('nb', "Norwegian"), ('nl', "Dutch"), ('pl', "Polish"), ('pt', "Portuguese"),
    ('ru', "Russian"), ('sv', "Swedish"), ('tr', "Turkish"), ('uk', "Ukrainian"),
]
LONGEST = 60


class SocialInterestMoodWord(models.Model):
    """What tells the mood of a text: a word, the beginning of one, a phrase, a sign; edited by managers.

    The product brings the first (``parsers/mood_words.py``). What somebody changed stays when a new version comes; a
    company's own row counts before that of all, with a weight of 0 too.
    """

    _name = 'social.interest.mood.word'
    _description = 'Word That Tells a Mood'
    _inherit = ['social.interest.word.mixin']
    _rec_name = 'word'
    # a company's own first
    _order = 'company_id, lang, kind desc, weight desc, word, id'

    word = fields.Char(
        required=True, help="A star stands for any end of a word; several words are a phrase: never arriv*.")
    kind = fields.Selection(
        [
            ('word', "Tells the mood"),
            ('not', "Turns the next words around"),
            ('but', "Stands between two sides"),
            ('plain', "Of plain questions and orders"),
        ],
        required=True, default='word')
    weight = fields.Integer(
        default=2, aggregator=False,
        help="1 to 3 for what happy people say, -1 to -3 for unhappy ones. 0: says nothing.")
    lang = fields.Selection(LANGUAGES, "Language", help="Empty: all, as for signs like 👍.")
    company_id = fields.Many2one(
        'res.company', ondelete='cascade', index='btree_not_null', default=lambda self: self.env.company,
        help="Empty: for all companies.")
    active = fields.Boolean(default=True)

    _word_unique = models.UniqueIndex(
        "(word, kind, COALESCE(lang, ''), COALESCE(company_id, 0))",
        "This word is there already; it may be archived.")
    _weight_range = models.Constraint(
        f'CHECK(weight BETWEEN -{MOST} AND {MOST})', "A word weighs between -3 and 3.")

    @api.constrains('word')
    def _check_word(self):
        for row in self:
            first, *_more = (row.word or '').split() or ['']
            if not first.strip('*') or '*' in row.word.replace('* ', ' ').removesuffix('*'):
                raise ValidationError(
                    self.env._("Write a word, or its beginning with a star at the end: broken, disappoint*."))

    @api.model
    def _tidy(self, vals):
        vals = super()._tidy(vals)
        if 'word' not in vals:
            return vals
        return {**vals, 'word': ' '.join(str(vals['word'] or '').lower().split())[:LONGEST]}

    @api.ondelete(at_uninstall=False)
    def _unlink_own_only(self):
        """What the product brought would come back with its next version."""
        if self.env['ir.model.data'].sudo().search_count([
                ('model', '=', self._name), ('res_id', 'in', self.ids), ('module', '=', 'social_interest')], limit=1):
            raise UserError(self.env._("This word came with the product. Archive it instead."))

    # ------------------------------------------------------------------
    # What the product brings
    # ------------------------------------------------------------------

    @api.model
    def _load_seed(self):
        """Make the words that are not there yet; what somebody changed or archived stays as it is."""
        rows = [
            {
                'xml_id': f'social_interest.mood_{lang or "sign"}_{kind}_{crc32(word.encode()):08x}',
                'noupdate': True,
                'values': {'word': word, 'kind': kind, 'weight': weight, 'lang': lang or False, 'company_id': False},
            }
            for lang, kind, weight, word in seed()]
        found = self.env['ir.model.data'].sudo().search_fetch(
            [('module', '=', 'social_interest'), ('model', '=', self._name)], ['name'])
        known = {f'social_interest.{name}' for name in found.mapped('name')}
        self._load_records([row for row in rows if row['xml_id'] not in known])

    # ------------------------------------------------------------------
    # Read
    # ------------------------------------------------------------------

    @api.model
    @tools.ormcache()
    def _shared_lexicon(self):
        """Return the words of all companies, ready to be looked up."""
        return Lexicon(self._rows([False]))

    @api.model
    @tools.ormcache('company_id')
    def _lexicon(self, company_id):
        """Return the words of a company, with what it learned."""
        if not company_id:
            return self._shared_lexicon()
        learned = self.env['social.interest.mood.count']._weights(company_id)
        if not self.sudo().search_count([('company_id', '=', company_id)], limit=1):
            return self._shared_lexicon().taught(learned)
        return Lexicon(self._rows([False]) + self._rows([company_id]), learned)

    @api.model
    def _rows(self, companies):
        """Return [(language or "", kind, weight, word)], as a lexicon is made of."""
        words = self.sudo().search_fetch([('company_id', 'in', companies)], ['lang', 'kind', 'weight', 'word'])
        return [(word.lang or '', word.kind, word.weight, word.word) for word in words]

    # ------------------------------------------------------------------
    # Buttons
    # ------------------------------------------------------------------

    def action_judge_again(self):
        """Button: tell the moods of the last weeks anew, by the words as they are now."""
        self.browse().check_access('write')
        companies = self.env.companies
        self.env['social.interest']._queue_moods(companies)
        return self._told(self.env._("The moods of the last 30 days are told anew in the background."))

    @api.model
    def _told(self, message):
        return {
            'type': 'ir.actions.client',
            'tag': 'display_notification',
            'params': {
                'type': 'success', 'message': message, 'next': {'type': 'ir.actions.client', 'tag': 'soft_reload'}},
        }
