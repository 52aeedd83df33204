# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from collections import defaultdict
from datetime import timedelta

from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import SQL

from ...parsers.domains import is_own, registrable

#: so long (days) a letter of a company is shown to belong to whoever talks with its people
TALKING = 30


def firm_of(email):
    """Return the domain of an address that is a company's; of a mail provider's, which is nobody's, an empty text."""
    domain = (email or '').rpartition('@')[2].strip().lower()
    return registrable(domain) if domain and is_own(domain) else ''


class SocialInterest(models.Model):
    """Letters of several people in one thread: a colleague of the customer answers where a salesperson wrote.

    By the ids that his letter refers to, and by the domain of the company; a subject alone says nothing.
    """

    _inherit = 'social.interest'

    thread_card_id = fields.Many2one(
        'social.interest', string="Talk that it belongs to", readonly=True, copy=False, ondelete='set null',
        index='btree_not_null')

    @api.model
    def _keep_responsible(self, vals_list):
        """A colleague's letter in the thread is the salesperson's; of others it is shown whose talk it belongs to."""
        super()._keep_responsible(vals_list)
        letters = [vals for vals in vals_list if self._may_be_of_talk(vals)]
        if not letters:
            return
        sources = self.env['social.interest.source'].browse(vals['source_id'] for vals in letters)
        companies = {source.id: source.company_id for source in sources}
        talks = self._talks_of(letters)
        able = self._able_owners(talks)
        now = fields.Datetime.now()
        for vals in letters:
            company = companies[vals['source_id']]
            of_thread = talks['thread'].get((company.id, vals.get('thread_key')), self.browse())
            firm = firm_of(vals['email'])
            mates = of_thread.filtered(lambda card, firm=firm: firm and firm_of(card.email) == firm)
            owner = next((card for card in mates[::-1] if card.user_id in able[company]), None)
            if owner:
                vals.update(user_id=owner.user_id.id, state='taken', taken_date=now, thread_card_id=owner.id)
            elif others := of_thread or talks['firm'].get((company.id, firm), self.browse()):
                vals['thread_card_id'] = others[-1].id

    @api.model
    def _may_be_of_talk(self, vals):
        return bool(
            vals.get('email') and vals.get('answer_kind') == 'mail' and not vals.get('user_id')
            and vals.get('state', 'new') == 'new' and vals.get('verdict') != 'failed')

    @api.model
    def _able_owners(self, talks):
        """Return {company: those owners of the talks who may have its cards}."""
        cards = self.browse().union(*talks['thread'].values())
        result = defaultdict(self.env['res.users'].browse)
        for company, of_company in cards.grouped('company_id').items():
            result[company] = of_company.user_id._interest_workers(company)
        return result

    @api.model
    def _talks_of(self, letters):
        """Return the talks that letters may belong to, the last card last.

        :returns: {'thread': {(id of the company, thread key): cards of letters that somebody has},
            'firm': {(id of the company, domain): the last card of somebody there}}
        """
        keys = {vals['thread_key'] for vals in letters if vals.get('thread_key')}
        began = self._threads_we_began(keys)
        cards = self.search(
            Domain('answer_kind', '=', 'mail') & Domain('user_id', '!=', False) & Domain('verdict', '!=', 'failed')
            & (Domain('thread_key', 'in', list(keys)) | Domain('id', 'in', list(began.values()))), order='date, id')
        threads = defaultdict(self.browse)
        ours = defaultdict(list)
        for key, card_id in began.items():
            ours[card_id].append(key)
        for card in cards:
            for key in {card.thread_key, *ours[card.id]}:
                threads[card.company_id.id, key] |= card
        return {'thread': threads, 'firm': self._talks_of_firms({firm_of(vals['email']) for vals in letters} - {''})}

    @api.model
    def _threads_we_began(self, keys):
        """Return {thread key: id of the card} of letters that began with one of ours.

        Some mail programs name only the letter that they answer.
        """
        if not keys:
            return {}
        messages = self.env['mail.message'].sudo().search_fetch(
            [('message_id', 'in', [f'<{key}>' for key in keys]), ('model', '=', self._name)], ['message_id', 'res_id'])
        return {message.message_id.strip('<>'): message.res_id for message in messages}

    @api.model
    def _talks_of_firms(self, firms):
        """Return {(id of the company, domain): the last card of a talk with somebody there, of these days}."""
        if not firms:
            return {}
        self.env['social.interest'].flush_model()
        self.env['social.interest.author'].flush_model(['email_normalized'])
        rows = self.env.execute_query(SQL(
            """
            SELECT DISTINCT ON (card.company_id, split_part(author.email_normalized, '@', 2))
                   card.company_id, split_part(author.email_normalized, '@', 2), card.id
              FROM social_interest_author AS author
              JOIN social_interest AS card ON card.author_id = author.id
             WHERE author.email_normalized IS NOT NULL
               AND split_part(author.email_normalized, '@', 2) = ANY(%s)
               AND card.user_id IS NOT NULL AND card.verdict != 'failed' AND card.active AND card.date >= %s
             ORDER BY card.company_id, split_part(author.email_normalized, '@', 2), card.date DESC, card.id DESC
            """, sorted(firms), fields.Datetime.now() - timedelta(days=TALKING)))
        return {(company_id, domain): self.browse(card_id) for company_id, domain, card_id in rows}

    @api.depends('thread_card_id.user_id', 'user_id')
    def _compute_signs(self):
        return super()._compute_signs()

    def _prepare_signs(self):
        signs = super()._prepare_signs()
        talk = self.thread_card_id.sudo()
        if talk.user_id and talk.user_id != self.user_id:
            is_thread = bool(self.thread_key) and self.thread_key == talk.thread_key
            signs.append(self._sign(
                'talk', self.env._("Thread of %s", talk.user_id.name) if is_thread else self.env._(
                    "%(user)s talks with %(person)s", user=talk.user_id.name, person=talk.author_id.name or ''),
                'fa-users', self.env._("A colleague of yours talks with people of this company")))
        return signs
