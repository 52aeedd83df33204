# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.fields import Domain


class SocialInterestAuthor(models.Model):
    """What the cards of a person tell of him together: since when, how often, in which language."""

    _inherit = 'social.interest.author'

    first_seen = fields.Datetime(compute='_compute_seen', store=True, compute_sudo=True)
    last_seen = fields.Datetime(compute='_compute_seen', store=True, compute_sudo=True, index='btree_not_null')
    lang = fields.Selection(
        lambda self: self.env['res.lang'].get_installed(), string="Language", compute='_compute_seen', store=True,
        readonly=False, compute_sudo=True, help="Of the person's last words, unless somebody chose another.")
    action_counts = fields.Json(
        "What the person did", compute='_compute_action_counts', help="How many of which action, the most first.")

    # who came again is asked of all persons of a report: their rows are long
    _seen_index = models.Index('(id) INCLUDE (last_seen, partner_id, company_id)')

    @api.model
    def _told_by_cards(self):
        return (*super()._told_by_cards(), 'first_seen', 'last_seen', 'lang')

    @api.model
    def _writable_fields(self, made=False):
        return super()._writable_fields(made) | {'lang'}

    @api.model
    def _typed_fields(self):
        return super()._typed_fields() | {'lang'}

    @api.depends('interest_ids.date', 'interest_ids.lang', 'interest_ids.verdict')
    def _compute_seen(self):
        spoken = {}
        for author, lang, first, last in self.env['social.interest'].with_context(active_test=False)._read_group(
                self._genuine_domain(), ['author_id', 'lang'], ['date:min', 'date:max']):
            spoken.setdefault(author.id, []).append((first, last, lang))
        for author in self:
            told = spoken.get(author._origin.id, [])
            author.first_seen = min((first for first, _last, _lang in told), default=False)
            author.last_seen = max((last for _first, last, _lang in told), default=False)
            langs = [(last, lang) for _first, last, lang in told if lang]
            if langs and author._set_by('lang')[0] != 'person':
                author.lang = max(langs)[1]
            else:
                author.lang = author.lang

    @api.model
    def _first_seen_values(self, date, lang):
        """Return the values of a new author of whom one card will tell, of that date and language."""
        return {'first_seen': date, 'last_seen': date, 'lang': lang}

    def _confirm_seen(self, cards):
        """Let stand what new authors were made with, where it is what their cards tell.

        Else the cards that were made just now would be read back, and each author be written once more.

        :param cards: all cards of these authors
        """
        computed = [self._fields[name] for name in ('first_seen', 'last_seen', 'lang')]
        # to look at a value that waits to be computed would compute it
        for field in computed:
            self.env.remove_to_compute(field, self)
        told = cards.grouped('author_id')
        doubted = self.browse(
            author.id for author in self
            if len(card := told.get(author, cards.browse())) != 1 or card.verdict == 'failed'
            or (author.first_seen, author.last_seen, author.lang) != (card.date, card.date, card.lang))
        for field in computed:
            self.env.add_to_compute(field, doubted)

    def _genuine_domain(self):
        """Return the domain of the authors' cards; what pretends to come from somebody says nothing of him."""
        return Domain('author_id', 'in', self._origin.ids) & Domain('verdict', '!=', 'failed')

    @api.depends('interest_ids')
    @api.depends_context('lang', 'uid', 'allowed_company_ids')
    def _compute_action_counts(self):
        counts = {}
        for author, action, count in self.env['social.interest']._read_group(
                self._genuine_domain(), ['author_id', 'action_id'], ['__count'], order='__count desc, action_id'):
            counts.setdefault(author.id, []).append(
                {'id': action.id, 'name': action.name, 'icon': action.icon or '', 'count': count})
        for author in self:
            author.action_counts = counts.get(author._origin.id, [])
