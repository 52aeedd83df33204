# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models

from ...parsers.phrases import haystack


class SocialInterest(models.Model):
    """Watch words marked in what a person wrote: as pieces of plain text, which a screen shows as text and no HTML."""

    _inherit = 'social.interest'

    marks = fields.Json(
        compute='_compute_marks',
        help="Title and excerpt in pieces, some of them marked, and the words that stand elsewhere on the card.")

    @api.depends('title', 'excerpt', 'form_fields', 'verdict', 'company_id')
    @api.depends_context('lang')
    def _compute_marks(self):
        for card in self:
            card.marks = card.verdict != 'failed' and card._marks_of(card.title, card.excerpt, card.form_fields)

    def _marks_of(self, title, text, form_fields):
        """Return the marks of what a card of the company of self says; False: it has no watch word.

        :returns: dict with ``title``, ``text``: lists of pieces, empty where nothing in it is marked; ``other``:
            words that stand elsewhere
        """
        watch, signs = self.env['social.interest.keyword']._watched(self.company_id.id)
        if not watch:
            return False
        keys = watch.found(haystack(filter(None, (title, text, form_fields))))
        if not keys:
            return False
        marked = {
            name: watch.marked(said or '', keys) for name, said in (('title', title), ('text', text))}
        seen = {key for pieces in marked.values() for _piece, key in pieces}
        labels = dict(self.env['social.interest.keyword']._fields['kind']._description_selection(self.env))
        return {
            **{name: [self._mark(piece, signs.get(key), labels) for piece, key in pieces]
               for name, pieces in marked.items()},
            'other': [self._mark(signs[key].name, signs[key], labels) for key in keys if key not in seen],
        }

    @api.depends('marks')
    def _compute_signs(self):
        return super()._compute_signs()

    def _prepare_signs(self):
        signs = super()._prepare_signs()
        for word in self.marks and self.marks['other'] or ():
            signs.append(self._sign('keyword', word['text'], word['icon'], word['title']))
        return signs

    @api.model
    def _mark(self, text, sign, labels):
        """Return one piece of a text; without a sign it is plain."""
        if not sign:
            return {'text': text}
        return {'text': text, 'kind': sign.kind, 'icon': sign.icon, 'title': f'{labels[sign.kind]}: {sign.name}'}
