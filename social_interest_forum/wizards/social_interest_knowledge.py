# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import re
from textwrap import shorten

from odoo import api, fields, models
from odoo.exceptions import AccessError, UserError
from odoo.tools import html2plaintext

#: characters of a title that is made of the text
TITLE = 90
#: actions whose title the person wrote himself; else it is that of the post he wrote below
ENTITLED = ('question', 'letter', 'request', 'order', 'message')
SENTENCE = re.compile(r'[^.!?\u2026\n]*\?')


class SocialInterestKnowledge(models.TransientModel):
    """Asks how question and answer of a card are to read in the knowledge base."""

    _name = 'social.interest.knowledge'
    _description = 'Interest to the Knowledge Base'
    _inherit = ['social.interest.asking.mixin']

    interest_id = fields.Many2one('social.interest', string="Card", required=True, readonly=True)
    forum_ids = fields.Many2many('forum.forum', string="Knowledge bases", compute='_compute_forum_ids')
    can_make = fields.Boolean(compute='_compute_forum_ids')
    forum_id = fields.Many2one(
        'forum.forum', "Knowledge base", domain="[('id', 'in', forum_ids)]", compute='_compute_forum_id',
        compute_sudo=False, store=True, readonly=False)
    # by the rights of whoever asks: else it would tell of any card
    title = fields.Char(
        "Question", compute='_compute_words', compute_sudo=False, store=True, readonly=False)
    question = fields.Text(
        "In full", compute='_compute_words', compute_sudo=False, store=True, readonly=False)
    answer = fields.Text(
        compute='_compute_words', compute_sudo=False, store=True, readonly=False)

    @api.depends('interest_id')
    @api.depends_context('uid')
    def _compute_forum_ids(self):
        Forum = self.env['forum.forum']
        for wizard in self:
            wizard.forum_ids = Forum._knowledge_of(wizard.interest_id.company_id)
            wizard.can_make = Forum.has_access('create')

    @api.depends('interest_id')
    def _compute_forum_id(self):
        for wizard in self:
            wizard.forum_id = wizard.forum_ids[:1]

    @api.depends('interest_id')
    def _compute_words(self):
        for wizard in self:
            card = wizard.interest_id
            wizard.title = self._title_of(card)
            wizard.question = (card.text or '').strip()
            # what a customer answered is the answer where nobody of us gave one
            wizard.answer = card.answer_text or html2plaintext(card.sudo().accepted_post_id.content or '').strip()

    @api.model
    def _title_of(self, card):
        """Return what the card asks in a line: its title, if that is the person's, else the first question it has."""
        if card.title and card.action_id.code in ENTITLED:
            return card.title
        text = card.text or ''
        asked = SENTENCE.search(text)
        return shorten(asked[0] if asked else text or card.title or '', TITLE, placeholder='…')

    def action_make_forum(self):
        """Button: make the first knowledge base of the company, and go on with the draft."""
        self.ensure_one()
        company = self.interest_id.company_id
        website = self.env['website'].search([('company_id', '=', company.id)], limit=1)
        # "create" is the website's own right
        self.forum_id = self.env['forum.forum'].create({
            'name': self.env._("Knowledge base"), 'is_knowledge': True, 'website_id': website.id,
            'description': self.env._("Questions that were asked before, with our answers.")})
        return {
            'type': 'ir.actions.act_window',
            'name': self.env._("To the knowledge base"),
            'res_model': self._name,
            'res_id': self.id,
            'views': [(False, 'form')],
            'target': 'new',
        }

    def action_draft(self):
        """Button: make the draft, and show it."""
        self.ensure_one()
        card = self.interest_id
        card.check_access('read')
        card._check_knowledge()
        if not self.forum_id:
            raise UserError(self.env._("Choose a knowledge base."))
        if self.forum_id not in self.env['forum.forum']._knowledge_of(card.company_id):
            raise AccessError(self.env._("This is no knowledge base of the card's company."))
        title, answer = (self.title or '').strip(), (self.answer or '').strip()
        if not title or not answer:
            raise UserError(self.env._("A question and an answer: write both."))
        post = self.env['forum.post']._draft_knowledge(self.forum_id, card, title, self.question, answer)
        return post._open_knowledge()
