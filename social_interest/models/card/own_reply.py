# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import format_datetime

from ...parsers.text import words_of
from .social_interest import OPEN_STATES

#: what one does to answer; a like or a post of ours answers nobody
ANSWERS = frozenset({'comment', 'reply', 'message', 'letter'})


class SocialInterest(models.Model):
    """Answers that were given outside of Odoo, as notifications tell of them."""

    _inherit = 'social.interest'

    answer_mail_id = fields.Many2one(
        'social.interest.mail', string="Answered on the channel", readonly=True, copy=False,
        ondelete='set null', index='btree_not_null',
        help="The message that tells of our own reply.")
    answered_on_channel = fields.Boolean(compute='_compute_answered_on_channel')

    @api.depends('answer_mail_id')
    def _compute_answered_on_channel(self):
        for card in self:
            card.answered_on_channel = bool(card.answer_mail_id)

    @api.depends('answer_mail_id')
    def _compute_has_proof(self):
        result = super()._compute_has_proof()
        self.filtered('answer_mail_id').has_proof = True
        return result

    @api.model
    def _stamp_fields(self):
        # it proves the answer
        return super()._stamp_fields() | {'answer_mail_id'}

    @api.model
    def _reopened_values(self):
        return super()._reopened_values() | {'answer_mail_id': False}

    @api.model
    def _answer_by_own_replies(self, replies):
        """Mark the open cards answered whose thread has a later reply of our own.

        A reply that nobody vouches for may be anybody's: the cards stay open,
        and their chatter tells of it.

        :param replies: list of (ledger row, own interest, whether it is surely ours)
        """
        replies = sorted(
            (reply for reply in replies if reply[1].action in ANSWERS and reply[1].thread_key),
            key=lambda reply: self._told_date(*reply[:2]))
        open_cards = self._open_in_threads(replies)
        waiting = open_cards.grouped('thread_key')
        if not waiting:
            return
        users = self._own_reply_users([interest for _mail, interest, _sure in replies])
        # read at once: what is written below takes cards out of the cache
        addresses = {card.id: card._addresses_of_author() for card in open_cards}
        notes = {}
        for mail, interest, sure in replies:
            for card in self._meant_by(mail, interest, waiting.get(interest.thread_key, self.browse())):
                if interest.action == 'letter' and addresses[card.id].isdisjoint(interest.recipients):
                    notes[card.id] = card._note_of_passing_on(mail, interest)
                    continue
                # what one verified message tells of a conversation is one piece of evidence
                proven = sure or (card.mail_id == mail and card.verdict == 'verified')
                if proven:
                    card.with_prefetch(open_cards.ids)._set_answered_by_own_reply(mail, interest, users)
                    waiting[interest.thread_key] -= card
                notes[card.id] = card._note_of_own_reply(mail, interest, proven)
        self.browse(notes)._message_log_batch(bodies=notes)

    @api.model
    def _told_date(self, mail, interest):
        """Return when it happened, as a naive UTC datetime: as the message tells, or when it came."""
        return interest.date and interest.date.replace(tzinfo=None) or mail.internal_date or fields.Datetime.now()

    @api.model
    def _open_in_threads(self, replies):
        """Return the open cards of the threads that replies stand in."""
        if not replies:
            return self.browse()
        return self.search(Domain([
            ('company_id', 'in', [mail.company_id.id for mail, _interest, _sure in replies]),
            ('channel_id.code', 'in', [interest.channel for _mail, interest, _sure in replies]),
            ('thread_key', 'in', [interest.thread_key for _mail, interest, _sure in replies]),
            ('state', 'in', OPEN_STATES),
            ('verdict', '!=', 'failed'),
        ]))

    @api.model
    def _meant_by(self, mail, interest, cards):
        """Return those of the open cards that a reply of ours answers.

        Where several persons wait in one thread and the reply names some of
        them, it answers these.
        """
        cards = cards.filtered(lambda card: card._is_answered_by(mail, interest))
        if len(cards.author_id) < 2:
            return cards
        words = words_of(interest.text)
        return cards.filtered(lambda card: any(name in words for name in card._names_of_author())) or cards

    def _is_answered_by(self, mail, interest):
        """Whether a reply of ours stands in the thread of this card, and came after it.

        Numbers of threads are unique on one place only; in letters the thread
        is the same whichever of our addresses it goes to. The transcript of a
        chat has one date for the whole of it.
        """
        self.ensure_one()
        place = self.source_id.key
        in_transcript = interest.action == 'message' and self.mail_id == mail
        return (
            (self.company_id, self.channel_id.code, self.thread_key)
            == (mail.company_id, interest.channel, interest.thread_key)
            and (self.answer_kind == 'mail' or not place or not interest.source_key or place == interest.source_key)
            and (in_transcript or self.date < self._told_date(mail, interest))
        )

    def _addresses_of_author(self):
        """Return the addresses under which a letter of ours reaches the author of this card, lower case."""
        self.ensure_one()
        told = {
            self.email, self.partner_id.email_normalized,
            *(address for author in self._profiles_of_author() for address in (author.email, author.key))}
        return {address.lower() for address in told if address}

    def _note_of_passing_on(self, mail, interest):
        """Return the line of the chatter that tells of a letter of ours that went to somebody else."""
        to = dict(interest.fields).get('Forwarded to') or ', '.join(interest.recipients[:5])
        return self.env._(
            "%(who)s wrote to %(to)s about this on %(date)s. The person has no answer by that, "
            "so this card stays open.",
            who=interest.author_name or interest.author_key, to=to,
            date=format_datetime(self.env, self._told_date(mail, interest), dt_format='short'))

    def _names_of_author(self):
        """Return how one addresses the author, as :func:`words_of` has it: handle, name, first name."""
        return {
            words_of(spelling) for author in self._profiles_of_author()
            for spelling in (author.handle, author.name, *(author.name or '').split()[:1]) if spelling} - {'  '}

    def _profiles_of_author(self):
        """Return the profiles by which the card's person is known where he wrote."""
        return self.author_id

    @api.model
    def _own_reply_users(self, interests):
        """Return {address: user} of the colleagues who wrote; not of addresses that several share."""
        emails = {(interest.email or interest.author_key).lower() for interest in interests}
        users = self.env['res.users'].sudo().search([
            ('partner_id.email_normalized', 'in', list(emails)), ('share', '=', False)])
        return {
            email: found for email, found in users.grouped('email_normalized').items() if len(found) == 1
        }

    def _set_answered_by_own_reply(self, mail, interest, users):
        """Mark one card answered by the colleague who replied, the responsible, or nobody known."""
        date = self._told_date(mail, interest)
        user = users.get((interest.email or interest.author_key).lower(), self.env['res.users'])
        if self.company_id not in user.company_ids:
            user = user.browse()
        # whoever answered may be nobody who works on cards
        responsible = self.user_id or user._interest_workers(self.company_id)
        # the line in the chatter says all that tracking would
        self.with_context(tracking_disable=True).write({
            'state': 'answered',
            'answered_date': date,
            'answered_user_id': (user or responsible).id,
            'answer_mail_id': mail.id,
            'answer_text': interest.text or self.answer_text,
            'user_id': responsible.id,
            'taken_date': self.taken_date or (date if responsible else False),
        })

    def _note_of_own_reply(self, mail, interest, sure):
        """Return the line of the chatter that tells of a reply of ours."""
        date = format_datetime(self.env, self._told_date(mail, interest), dt_format='short')
        who = interest.author_name or interest.author_key or self.channel_id.name
        if sure:
            return self.env._("Answered on the channel: %(who)s replied on %(date)s.", who=who, date=date)
        return self.env._(
            "A reply in our name, by %(who)s on %(date)s, came to this thread. Nobody vouches that it is ours, "
            "so this card stays open.", who=who, date=date)
