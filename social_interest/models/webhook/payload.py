# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models

#: characters of a text that are sent
LONGEST = 20_000


class SocialInterest(models.Model):
    """What other programs are told of a card. Names are never changed, only added to: doc/webhooks.md."""

    _inherit = 'social.interest'

    def _webhook_payloads(self):
        """Return {card id: dict of what JSON can hold}, each in the language of the card's company."""
        result = {}
        for company, cards in self.grouped('company_id').items():
            result |= {
                card.id: card._prepare_webhook_payload()
                for card in cards.with_context(lang=company.partner_id.lang or None)}
        return result

    def _prepare_webhook_payload(self):
        """Return what is told of the card of self; another addon adds what it knows.

        Of a forged card nothing is told that its sender wrote, nor in whose name.
        """
        self.ensure_one()
        payload = self._prepare_webhook_work()
        if self.verdict != 'failed':
            payload |= self._prepare_webhook_words()
        return payload

    def _prepare_webhook_work(self):
        """Return where the card came in, and how far the work on it is."""
        iso = self.env['social.interest.webhook.delivery']._iso
        return {
            'id': self.id,
            'url': f'{self.get_base_url()}/odoo/interests/{self.id}',
            'state': self.status,
            'forged': self.verdict == 'failed',
            'verified': self.verdict == 'verified',
            'date': iso(self.date),
            'company': self._webhook_record(self.company_id),
            'channel': {'code': self.channel_id.code, 'name': self.channel_id.name},
            'source': self._webhook_record(self.source_id),
            'action': {'code': self.action_id.code, 'name': self.action_id.name},
            'team': self._webhook_record(self.team_id),
            'responsible': self._webhook_record(self.user_id),
            'priority': int(self.priority or 0),
            'needs_answer': self.needs_answer,
            'deadline': iso(self.deadline),
            'taken_at': iso(self.taken_date),
            'answered_at': iso(self.answered_date),
            'proven': self.has_proof,
            'erased': bool(self.emptied_date),
        }

    def _prepare_webhook_words(self):
        """Return what the person said, and who it is."""
        author = self.author_id
        return {
            'title': self.title or None,
            'text': self.text[:LONGEST] if self.text else None,
            'link': self.link_url or None,
            'rating': self.rating or None,
            'mood': self.mood or None,
            'email': self.email or None,
            'phone': self.phone or None,
            'product': self._webhook_record(self.product_id),
            'author': {
                'id': author.id, 'name': author.name, 'handle': author.handle or None,
                'profile': author.url or None} if author else None,
            'contact': self._webhook_record(self.partner_id),
            'opportunity': self._webhook_record(self.lead_id),
            'answer': self.answer_text[:LONGEST] if self.answer_text else None,
        }

    def _webhook_record(self, record):
        return {'id': record.id, 'name': record.display_name} if record else None
