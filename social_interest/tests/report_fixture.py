# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Three hundred interests that one can count by hand.

Acme works Monday to Friday from 9 to 17 in Copenhagen; Wednesday, 14 January 2026, is a holiday. The target is four
working hours everywhere. Times are those of the place.

==  =====  ==========================  ===================  ==========================================================
    cards  what, where                 when (local)         what became of them
==  =====  ==========================  ===================  ==========================================================
A   60     comments, Facebook          Mon  5 Jan   10:00   Anna 2 h later; 45 with proof; 5 opened again; 12 scores
B   30     comments, Facebook          Tue  6 Jan   16:00   Jonas Thu 8 Jan 10:00: 42 h, 10 working hours; 3 scores
C   15     comments, Facebook          Fri  9 Jan   10:00   nobody
D   40     likes, Facebook             Sat 10 Jan   12:00   need no answer
E   50     requests, form              Tue 13 Jan   16:00   Anna Thu 15 Jan 10:00: 42 h, 2 working hours; 25 with proof
F   20     letters                     Mon  2 Feb   09:00   our own reply, an hour later, as its copy tells
G   25     comments, Facebook          Mon  1 Dec   08:00   imported as history
H   20     reviews                     Tue 20 Jan   10:00   ten with 5 stars: Anna 1 h later
                                       Tue 17 Feb   10:00   ten with 2 stars: ignored
K   10     messages, chat              Sun  1 Feb   00:30   Jonas 1 h later: no working hours; in UTC it is January
J    5     comments, Facebook          Mon  5 Jan   10:00   forged
M    5     comments, Facebook          Tue  6 Jan   15:00   closed by Jonas: needs no answer
Z   20     comments, Beta's Facebook   Mon  5 Jan   22:00   in New York: Bea half an hour after opening, 11.5 h later
==  =====  ==========================  ===================  ==========================================================

People: p1 to p20 wrote A (three each); p1 to p10 also B (three each) and D (four each); q1 to q15 wrote C, five of
them M; f1 to f50 E, m1 to m20 F, g1 to g5 G, c1 to c10 K, b1 to b5 Z (four each). Reviews and forgeries have nobody.
f1 to f10 are the persons p1 to p10 (one contact), and c1 to c5 are p1 to p5.

Deals (made on): L1 of p11's three A (20 Jan), won, 1000. L2 of f1's E (20 Jan), won, 2000. L3 of f20's E, lost, 700.
L4 of f21's E, open, 500. L5 of one A of p12 and the K of c6 (10 Feb), won, 500. Beta's L6 of one Z of b1 (10 Feb),
won on 20 Feb, 7500 kroner, at 7.5 to one of Acme's money; since June it is 10.
"""

from odoo import Command
from odoo.tests import new_test_user

from .common import SALESMAN, FeedCase

#: start of block, as UTC, and of the answer
A, A_ANSWERED = '2026-01-05 09:00:00', '2026-01-05 11:00:00'
B, B_ANSWERED = '2026-01-06 15:00:00', '2026-01-08 09:00:00'
C, D = '2026-01-09 09:00:00', '2026-01-10 11:00:00'
E, E_ANSWERED = '2026-01-13 15:00:00', '2026-01-15 09:00:00'
F, F_ANSWERED = '2026-02-02 08:00:00', '2026-02-02 09:00:00'
G = '2025-12-01 07:00:00'
H_GOOD, H_ANSWERED, H_BAD = '2026-01-20 09:00:00', '2026-01-20 10:00:00', '2026-02-17 09:00:00'
K, K_ANSWERED = '2026-01-31 23:30:00', '2026-02-01 00:30:00'
M = '2026-01-06 14:00:00'
Z, Z_ANSWERED = '2026-01-06 03:00:00', '2026-01-06 14:30:00'


class ReportMixin:
    """The interests of the table above, in an empty feed; ``self.blocks`` has the cards of each letter."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.acme = cls.env.company
        cls._make_companies()
        cls._make_places()
        cls._make_persons()
        cls.blocks = {}
        cls._make_network()
        cls._make_others()
        cls._make_beta()
        cls._score()
        cls._make_deals()
        cls.env.flush_all()

    # ------------------------------------------------------------------
    # Companies, zones, money
    # ------------------------------------------------------------------

    @classmethod
    def _make_companies(cls):
        cls.krone = cls.env.ref('base.DKK' if cls.acme.currency_id.name != 'DKK' else 'base.SEK')
        cls.krone.active = True
        cls.env['res.currency.rate'].search([]).unlink()
        cls.env['res.currency.rate'].create([
            {'name': day, 'currency_id': cls.krone.id, 'rate': rate, 'company_id': cls.acme.id}
            for day, rate in (('2026-01-01', 7.5), ('2026-06-01', 10.0))])
        cls.beta = cls.env['res.company'].create({'name': "Beta", 'currency_id': cls.krone.id})
        cls.calendar = cls._calendar(cls.acme, 'Europe/Copenhagen')
        cls._calendar(cls.beta, 'America/New_York')
        cls.env['resource.calendar.leaves'].create({
            'name': "Holiday", 'calendar_id': cls.calendar.id, 'company_id': cls.acme.id,
            'date_from': '2026-01-13 23:00:00', 'date_to': '2026-01-14 23:00:00'})
        cls.bea = new_test_user(
            cls.env, 'si_bea', SALESMAN, name="Bea Rask", company_id=cls.beta.id,
            company_ids=[Command.set(cls.beta.ids)])
        cls.head.company_ids |= cls.beta

    @classmethod
    def _calendar(cls, company, zone):
        calendar = cls.env['resource.calendar'].create({
            'name': zone, 'tz': zone, 'company_id': company.id, 'attendance_ids': [Command.clear(), *(
                Command.create({
                    'name': str(day), 'dayofweek': str(day), 'hour_from': 9, 'hour_to': 17, 'day_period': 'full_day'})
                for day in range(5))]})
        company.resource_calendar_id = calendar
        return calendar

    # ------------------------------------------------------------------
    # Places and people
    # ------------------------------------------------------------------

    @classmethod
    def _make_places(cls):
        cls.source.response_hours = 4
        cls.sources = {'facebook': cls.source, **{code: cls.env['social.interest.source'].create({
            'name': f"Acme {code}", 'channel_id': cls.env.ref(f'social_interest.channel_{code}').id, 'key': code,
            'team_id': cls.team.id, 'response_hours': 4,
        }) for code in ('form', 'mail', 'review', 'chat')}}
        cls.beta_source = cls.env['social.interest.source'].create({
            'name': "Beta page", 'channel_id': cls.channel.id, 'key': 'beta', 'company_id': cls.beta.id,
            'response_hours': 4})
        cls.chair = cls.env['product.template'].create({'name': "Chair of the fixture"})

    @classmethod
    def _persons(cls, letter, count, code='facebook', company=None):
        return cls.env['social.interest.author'].create([{
            'name': f"{letter.upper()} {number}", 'key': f'{letter}{number}', 'company_id': (company or cls.acme).id,
            'channel_id': cls.env.ref(f'social_interest.channel_{code}').id,
        } for number in range(1, count + 1)])

    @classmethod
    def _make_persons(cls):
        cls.persons = {
            'p': cls._persons('p', 20), 'q': cls._persons('q', 15), 'f': cls._persons('f', 50, 'form'),
            'm': cls._persons('m', 20, 'mail'), 'g': cls._persons('g', 5), 'c': cls._persons('c', 10, 'chat'),
            'b': cls._persons('b', 5, company=cls.beta)}
        contacts = cls.env['res.partner'].create([{'name': f"Contact {number}"} for number in range(1, 11)])
        for number, contact in enumerate(contacts):
            profiles = cls.persons['p'][number] | cls.persons['f'][number]
            profiles |= cls.persons['c'][number:number + 1] if number < 5 else profiles.browse()
            profiles.partner_id = contact

    # ------------------------------------------------------------------
    # Cards
    # ------------------------------------------------------------------

    @classmethod
    def _block(cls, letter, count, date, source='facebook', action='comment', authors=None, **values):
        """Make the cards of a block; the authors take turns."""
        place = cls.sources[source] if isinstance(source, str) else source
        kind = cls.env.ref(f'social_interest.action_{action}').id
        cards = cls.env['social.interest'].create([{
            'source_id': place.id, 'action_id': kind, 'date': date, 'text': f"{letter} {number}",
            'author_id': authors[number % len(authors)].id if authors else False,
            **values,
        } for number in range(count)])
        cls.blocks[letter] = cls.blocks.get(letter, cards.browse()) | cards
        return cards

    @classmethod
    def _answer(cls, user, date, **values):
        return {
            'state': 'answered', 'answered_date': date, 'answered_user_id': user.id, 'user_id': user.id,
            'taken_date': date, **values}

    @classmethod
    def _make_network(cls):
        p, q, anna, jonas = cls.persons['p'], cls.persons['q'], cls.anna, cls.jonas
        anna_a = cls._answer(anna, A_ANSWERED, product_id=cls.chair.id, lang='en_US', verdict='verified')
        cls._block('A', 45, A, authors=p[:15], proof_url='https://shots.example/a.png', **anna_a)
        cls._block('A', 15, A, authors=p[15:], **anna_a)
        cls._block('B', 30, B, authors=p[:10], **cls._answer(jonas, B_ANSWERED))
        cls._block('C', 15, C, authors=q)
        cls._block('D', 40, D, action='like', authors=p[:10])
        history = cls.env['social.interest.mail'].create({
            'company_id': cls.acme.id, 'state': 'done', 'history': True})
        cls._block('G', 25, G, authors=cls.persons['g'], state='processed', mail_id=history.id)
        cls._block('J', 5, A, verdict='failed')
        cls._block(
            'M', 5, M, authors=q[:5], state='processed', user_id=jonas.id, unproven_reason='needless')
        # the last of those without a proof
        cls.blocks['A'][-5:]._reopen()

    @classmethod
    def _make_others(cls):
        anna, jonas = cls.anna, cls.jonas
        given = cls._answer(anna, E_ANSWERED)
        forms = cls.persons['f']
        cls._block('E', 25, E, 'form', 'request', forms[:25], proof_url='https://shots.example/e.png', **given)
        cls._block('E', 25, E, 'form', 'request', forms[25:], **given)
        copy = cls.env['social.interest.mail'].create({'company_id': cls.acme.id, 'state': 'done'})
        cls._block(
            'F', 20, F, 'mail', 'letter', cls.persons['m'],
            **cls._answer(jonas, F_ANSWERED, answer_mail_id=copy.id, answer_kind='mail'))
        cls._block('H', 10, H_GOOD, 'review', 'review', rating=5, **cls._answer(anna, H_ANSWERED))
        cls._block('H', 10, H_BAD, 'review', 'review', rating=2, state='ignored')
        cls._block('K', 10, K, 'chat', 'message', cls.persons['c'], **cls._answer(jonas, K_ANSWERED))

    @classmethod
    def _make_beta(cls):
        cls._block('Z', 20, Z, cls.beta_source, authors=cls.persons['b'], **cls._answer(cls.bea, Z_ANSWERED))

    @classmethod
    def _score(cls):
        """Eight times 5 and four times 4 for Anna, three times 3 for Jonas."""
        for cards, score in ((cls.blocks['A'][:8], 5), (cls.blocks['A'][8:12], 4), (cls.blocks['B'][:3], 3)):
            cards.write({'quality_score': score, 'quality_count': 1})

    # ------------------------------------------------------------------
    # Deals
    # ------------------------------------------------------------------

    @classmethod
    def _deal(cls, cards, amount, made, end=None, closed=None, **values):
        """Make a deal of cards, as it was made and ended in its time."""
        deal = cls.env['crm.lead'].create({
            'name': "Deal", 'type': 'opportunity', 'user_id': cls.anna.id, 'expected_revenue': amount,
            'company_id': cards.company_id.id, 'team_id': False, **values})
        cards.lead_id = deal
        if end == 'won':
            deal.action_set_won()
        elif end == 'lost':
            deal.action_set_lost()
        cls.env.flush_all()
        cls.env.cr.execute(
            "UPDATE crm_lead SET create_date = %s, date_closed = CASE WHEN %s THEN %s::timestamp END WHERE id = %s",
            [made, end == 'won', closed or made, deal.id])
        cls.env.invalidate_all()
        return deal

    @classmethod
    def _make_deals(cls):
        a, e = cls.blocks['A'], cls.blocks['E']
        early, late = '2026-01-20 10:00:00', '2026-02-10 10:00:00'
        p11, p12 = cls.persons['p'][10], cls.persons['p'][11]
        cls.deals = {
            'L1': cls._deal(a.filtered(lambda card: card.author_id == p11), 1000, early, 'won'),
            'L2': cls._deal(e[0], 2000, early, 'won'),
            'L3': cls._deal(e[19], 700, early, 'lost'),
            'L4': cls._deal(e[20], 500, early),
            'L5': cls._deal(
                a.filtered(lambda card: card.author_id == p12)[0] | cls.blocks['K'][5], 500, late, 'won'),
            'L6': cls._deal(
                cls.blocks['Z'][0], 7500, late, 'won', '2026-02-20 10:00:00', user_id=cls.bea.id),
        }
        Task = cls.env['social.interest.credit.task']
        for deal in cls.deals.values():
            deal._queue_credits()
        while Task._work_off():
            pass
        cls.env.invalidate_all()


class ReportCase(ReportMixin, FeedCase):
    """The interests, without a server."""
