# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from datetime import timedelta

from odoo import api, fields, models
from odoo.exceptions import ValidationError

from ...parsers.phrases import MAX_LINES
from ...tools.phrase_lines import SHOWN, check_lines

#: characters of the spellings of one word
MAX_SPELLINGS = 2000
#: days whose cards the list counts
COUNTED = 30
KINDS = [
    ('brand', "Our brand"),
    ('competitor', "Competitor"),
    ('product', "Product"),
    ('problem', "Problem"),
    ('other', "Other"),
]


class SocialInterestKeyword(models.Model):
    """A word that a company watches: its brand, a competitor, a product, a trouble; with other spellings of it.

    Words are looked for as those of rules are. Which of them a card has is kept with the card.
    """

    _name = 'social.interest.keyword'
    _description = 'Watch Word'
    _inherit = ['social.interest.word.mixin']
    _order = 'name, id'
    _check_company_auto = True

    name = fields.Char("Word", required=True, help="A word or a phrase; * stands for anything: arriv* late.")
    kind = fields.Selection(KINDS, required=True, default='brand')
    spellings = fields.Text(
        "Also written", help="Other spellings, misspellings and languages, one a line; * stands for anything.")
    product_id = fields.Many2one(
        'product.template', index='btree_not_null', check_company=True, ondelete='set null',
        help="What people mean by the word: new cards with it get the product, where the message tells of none.")
    company_id = fields.Many2one(
        'res.company', ondelete='cascade', index='btree_not_null', default=lambda self: self.env.company,
        help="Empty: for all companies.")
    active = fields.Boolean(default=True)
    interest_count = fields.Integer("Cards", compute='_compute_counts', help=f"In the last {COUNTED} days.")
    unhappy_count = fields.Integer(
        "Of them unhappy", compute='_compute_counts', help=f"By stars or words, in the last {COUNTED} days.")

    _name_unique = models.UniqueIndex(
        "(lower(name), COALESCE(company_id, 0))", "This word is watched already; it may be archived.")

    @api.constrains('name', 'spellings')
    def _check_words(self):
        for word in self:
            lines = word._lines()
            if len(lines) > MAX_SPELLINGS or len(lines.splitlines()) > MAX_LINES:
                raise ValidationError(self.env._(
                    "“%(word)s” has too many spellings: at most %(lines)s lines, %(characters)s characters.",
                    word=word.name[:SHOWN], lines=MAX_LINES, characters=MAX_SPELLINGS))
            # a word without a name has nothing to show, whatever its spellings find
            check_lines(self.env, lines, [] if word.name.strip() else [word.name])

    @api.depends_context('uid', 'allowed_company_ids')
    def _compute_counts(self):
        since = fields.Date.today() - timedelta(days=COUNTED)
        counts = {
            word: values for word, *values in self.env['social.interest']._read_group(
                [('keyword_ids', 'in', self.ids), ('day', '>=', since)], ['keyword_ids'],
                ['__count', 'unhappy_count:sum'])}
        for word in self:
            word.interest_count, word.unhappy_count = counts.get(word._origin, (0, 0))

    @api.model
    def _tidy(self, vals):
        vals = super()._tidy(vals)
        if isinstance(vals.get('name'), str):
            return {**vals, 'name': ' '.join(vals['name'].split())}
        return vals

    # ------------------------------------------------------------------
    # Buttons
    # ------------------------------------------------------------------

    def action_view_cards(self):
        """Button: open the cards that have the word."""
        self.ensure_one()
        self.check_access('read')
        self.env['social.interest'].check_access('read')
        action = self.env['ir.actions.act_window']._for_xml_id('social_interest.action_interest_feed')
        return {
            **action, 'path': False, 'name': self.name, 'context': {}, 'domain': [('keyword_ids', '=', self.id)]}

    def action_find_in_existing(self):
        """Button: look for the words in all cards that there are, in the background."""
        self.browse().check_access('write')
        self.env['social.interest']._queue_keywords(self.env.companies)
        return {
            'type': 'ir.actions.client',
            'tag': 'display_notification',
            'params': {
                'type': 'success',
                'message': self.env._("The words are looked for in all cards, in the background, the newest first."),
            },
        }
