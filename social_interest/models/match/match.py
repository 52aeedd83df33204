# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models

from ...tools.same_person import Evidence, strength

STATES = [
    ('open', "To decide"),
    ('accepted', "Same person"),
    ('rejected', "Different people"),
]


class SocialInterestMatch(models.Model):
    """The question whether two authors, or an author and a contact, are one person, and what somebody said to it.

    The product only asks. What an answer changed is kept with it, so it can be undone for good; what was
    rejected is never asked again.
    """

    _name = 'social.interest.match'
    _description = 'Same Person?'
    _inherit = ['social.interest.export.mixin']
    _order = 'confidence desc, id desc'

    author_id = fields.Many2one(
        'social.interest.author', required=True, ondelete='cascade', index=True, readonly=True)
    other_id = fields.Many2one(
        'social.interest.author', "Other author", ondelete='cascade', index='btree_not_null', readonly=True)
    partner_id = fields.Many2one('res.partner', "Contact", ondelete='cascade', index='btree_not_null', readonly=True)
    company_id = fields.Many2one('res.company', required=True, ondelete='cascade', index=True, readonly=True)
    evidence = fields.Json(readonly=True, help="What both have in common: list of [kind, value, people who have it].")
    confidence = fields.Integer("Confidence, %", readonly=True, aggregator='avg')
    strength = fields.Selection(
        [('strong', "Very likely"), ('likely', "Likely"), ('possible', "Possible")], compute='_compute_strength',
        store=True, precompute=True)
    author_channel_id = fields.Many2one(related='author_id.channel_id', string="Channel")
    counterpart = fields.Reference(
        [('social.interest.author', "Author"), ('res.partner', "Contact")], "Other one", compute='_compute_counterpart')
    counterpart_place = fields.Char("Channel of the other one", compute='_compute_counterpart')
    can_merge = fields.Boolean(compute='_compute_counterpart', help="Both are authors of one channel.")
    reason = fields.Char("Why", compute='_compute_reason', help="What both have in common.")
    state = fields.Selection(STATES, required=True, default='open', readonly=True, index=True, group_expand=True)
    user_id = fields.Many2one('res.users', "Decided by", readonly=True, index='btree_not_null')
    date = fields.Datetime("Decided on", readonly=True)
    way = fields.Selection([('link', "Linked"), ('merge', "Merged")], "What was done", readonly=True)
    gone_id = fields.Many2one(
        'social.interest.author', "Merged author", ondelete='cascade', index='btree_not_null', readonly=True)
    journal = fields.Json(readonly=True, groups='base.group_system', help="What the answer changed, to be undone.")
    by_hand = fields.Boolean(readonly=True, help="Merged by somebody whom nobody had asked.")

    _pair = models.Constraint(
        'CHECK((other_id IS NULL) != (partner_id IS NULL))', "A suggestion is about two.")
    _other_unique = models.UniqueIndex('(author_id, other_id) WHERE other_id IS NOT NULL')
    _partner_unique = models.UniqueIndex('(author_id, partner_id) WHERE partner_id IS NOT NULL')

    @api.depends('author_id.name', 'other_id.name', 'partner_id.name')
    def _compute_display_name(self):
        for match in self:
            match.display_name = f"{match.author_id.name} = {match.other_id.name or match.partner_id.name}"

    @api.depends('confidence')
    def _compute_strength(self):
        for match in self:
            match.strength = strength(match.confidence)

    @api.depends('author_id.channel_id', 'other_id.channel_id', 'partner_id')
    @api.depends_context('lang')
    def _compute_counterpart(self):
        for match in self:
            other = match.other_id or match.partner_id
            match.counterpart = other and f'{other._name},{other.id}'
            match.counterpart_place = match.other_id.channel_id.name or self.env._("contact")
            match.can_merge = bool(match.other_id) and match.author_channel_id == match.other_id.channel_id

    @api.depends('evidence', 'by_hand', 'author_id.channel_id', 'other_id.channel_id')
    @api.depends_context('lang')
    def _compute_reason(self):
        for match in self:
            match.reason = match._reason()

    def _reason(self):
        """Return what both have in common, in the user's words."""
        self.ensure_one()
        if self.by_hand:
            return self.env._("Chosen by hand")
        words = self._evidence_words()
        sentences = [
            words[one.kind](one) for one in (Evidence(*row) for row in self.evidence or ()) if one.kind in words]
        return '; '.join(sentences)

    @api.model
    def _evidence_words(self):
        """Return {kind of evidence: function that says it}; another addon adds those of its own."""
        return {
            'email': lambda one: self._with_crowd(self.env._("Same e-mail: %s", one.value), one),
            'typed': lambda one: self._with_crowd(self.env._("Typed the same e-mail: %s", one.value), one),
            'phone': lambda one: self._with_crowd(self.env._("Same phone: %s", one.value), one),
            'site': lambda one: self.env._("Same name at %s", one.value),
            'account': lambda one: self.env._("Same account: %s", one.value),
            'handle': lambda one: self.env._("Same handle: %s", one.value),
            'spelling': lambda _one: self.env._("the same name in other letters"),
        }

    def _with_crowd(self, sentence, evidence):
        if evidence.crowd < 3:
            return sentence
        return self.env._("%(same)s (%(number)s people have it)", same=sentence, number=evidence.crowd)

    def action_open_people(self):
        """Click on a question: show the author, where all of him is seen."""
        self.ensure_one()
        self.check_access('read')
        return {
            'type': 'ir.actions.act_window',
            'res_model': 'social.interest.author',
            'res_id': self.author_id._kept().id,
            'views': [(False, 'form')],
        }

    def _people(self):
        """Return the authors of self, those who are merged by now too."""
        return self.author_id | self.other_id

    @api.model
    def _drop_moot(self, authors):
        """Forget the open questions about authors; they are asked again where they still make sense."""
        moot = self.search([
            ('state', '=', 'open'), '|', ('author_id', 'in', authors.ids), ('other_id', 'in', authors.ids)])
        if moot:
            moot.unlink()
            self._find_soon()
