# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from datetime import timedelta

from markupsafe import Markup

from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import format_amount, format_date, format_datetime, formatLang

from ...tools.roles import MANAGERS
from ..card.social_interest import OPEN_STATES

#: cards that a letter names of each kind
NAMED = 5
#: so many late cards of one person are worth a word, if they are half of all
MANY = 3
#: measure: (function of its value that makes it text, whether more is better; None: neither)
FIGURES = {
    'interest_count:sum': ('number', None),
    'unanswered_rate:avg': ('percent', False),
    'first_working_hours:avg': ('hours', False),
    'within_target_rate:avg': ('percent', True),
    'proof_rate:avg': ('percent', True),
    'won_count:sum': ('number', True),
    'revenue:sum': ('money', True),
}


class SocialInterestWeeklyContent(models.Model):
    """What a weekly letter says: what waits, what is late, what to look at, and last week's figures.

    All of it is read as the leader; each link opens the cards that were counted, by the same domain.
    """

    _inherit = 'social.interest.weekly'

    content = fields.Html(compute='_compute_content', compute_sudo=False, sanitize=False)

    @api.depends('team_id', 'user_id', 'week')
    @api.depends_context('lang')
    def _compute_content(self):
        for letter in self:
            letter.content = self.env['ir.qweb'].sudo()._render(
                'social_interest.weekly_content', letter._prepare_content(), minimal_qcontext=True)

    def _cards(self):
        """Return the model of cards as the leader sees them."""
        user = self.user_id
        return self.env['social.interest'].with_user(user).with_context(
            allowed_company_ids=user.company_ids.ids, lang=self.env.lang, tz=user.tz, active_test=True)

    def _card_domain(self, kind):
        """Return the domain of the cards of one kind; what the letter counts is what its link opens."""
        waiting = Domain('state', 'in', OPEN_STATES) & Domain('waiting_since', '!=', False) & Domain('awake', '=', True)
        last = self._days_domain(1)
        own = Domain('team_id', '=', self.team_id.id)
        return {
            'waiting': own & waiting,
            'late': own & Domain('condition', '=', 'late'),
            'nobody': own & waiting & Domain('user_id', '=', False),
            'teamless': Domain('team_id', '=', False) & waiting,
            'undelivered': own & Domain('undelivered_date', '!=', False),
            'came': own & last & Domain('verdict', '!=', 'failed'),
            'unanswered': own & last & Domain([
                ('needs_answer', '=', True), ('verdict', '!=', 'failed'), ('status', '!=', 'closed'),
                ('first_answered_how', '=', False)]),
            'unproven': own & last & Domain([
                ('needs_answer', '=', True), ('verdict', '!=', 'failed'), ('status', '!=', 'closed'),
                ('first_answered_how', '=', 'person'), ('has_proof', '=', False)]),
        }[kind]

    def _days_domain(self, weeks):
        """Return the domain of the days of so many weeks before that of the letter."""
        begin = self.week - timedelta(days=7 * weeks)
        return Domain('day', '>=', begin) & Domain('day', '<', begin + timedelta(days=7))

    def _has_news(self):
        """Whether there is anything to say."""
        cards = self._cards()
        return any(cards.search_count(domain, limit=1) for domain in (
            self._card_domain('waiting') | self._card_domain('late') | self._card_domain('undelivered'),
            self._card_domain('came') | Domain('team_id', '=', self.team_id.id) & self._days_domain(2)))

    def _prepare_content(self):
        """Return what the template of the letter shows."""
        self.ensure_one()
        late, count_late = self._named('late')
        waiting, count_waiting = self._named('waiting', self._card_domain('waiting') & ~self._card_domain('late'))
        team = Markup("<strong>%s</strong>") % self.team_id.sudo().name
        since, until = (format_date(self.env, self.week - timedelta(days=days)) for days in (7, 1))
        # whole sentences: of "to" and "more" by themselves nobody knows what they are in another language
        return {
            'intro': self.env._(
                "this is how %(team)s stands, and what came from %(since)s to %(until)s.",
                team=team, since=since, until=until),
            'late': [self._prepare_card(card) for card in late],
            'late_count': count_late,
            'late_more': self._more(count_late - len(late)),
            'waiting': [self._prepare_card(card) for card in waiting],
            'waiting_count': count_waiting,
            'waiting_more': self._more(count_waiting - len(waiting)),
            'urls': {kind: self._url(kind) for kind in ('late', 'waiting', 'came')},
            'looks': self._prepare_looks(count_late),
            'figures': self._prepare_figures(),
            'preferences': f'{self.get_base_url()}/odoo/my-preferences/{self.user_id.id}',
        }

    def _more(self, count):
        return self.env._("and %s more", count) if count else ''

    def _named(self, kind, domain=None):
        """Return the longest waiting cards of a kind, and how many there are."""
        cards, domain = self._cards(), domain or self._card_domain(kind)
        found = cards.search(domain, order='due_date, waiting_since, id', limit=NAMED + 1)
        return found[:NAMED], len(found) if len(found) <= NAMED else cards.search_count(domain)

    def _prepare_card(self, card):
        return {
            'name': card.display_name,
            'url': f'{self.get_base_url()}/odoo/interests/{card.id}',
            'since': self._moment(card.waiting_since or card.date),
            'due': card.deadline and self._moment(card.deadline),
            'who': card.user_id.sudo().name,
        }

    def _moment(self, moment):
        return format_datetime(self.env, moment, tz=self.user_id.tz or 'UTC', dt_format='short')

    # ------------------------------------------------------------------
    # What to look at
    # ------------------------------------------------------------------

    def _prepare_looks(self, count_late):
        """Return [(text, address)] of what a leader should look at, the most pressing first."""
        looks = []
        if count_late >= MANY:
            looks += self._prepare_slowest(count_late)
        for kind, (one, many) in self._look_words().items():
            count = self._cards().search_count(self._card_domain(kind))
            if count:
                looks.append((one if count == 1 else many % count, self._url(kind)))
        return looks

    def _prepare_slowest(self, count_late):
        """Return the word about the one who has most of the late cards, if he has half of them."""
        rows = self._cards()._read_group(
            self._card_domain('late') & Domain('user_id', '!=', False), ['user_id'], ['__count'])
        user, count = max(rows, key=lambda row: row[1], default=(None, 0))
        if count < MANY or count * 2 < count_late:
            return []
        return [(self.env._(
            "%(name)s has %(count)s of the %(total)s late ones.",
            name=user.sudo().name, count=count, total=count_late), self._url('late'))]

    def _look_words(self):
        """Return {kind: (word of one, word of several)}."""
        return {
            'undelivered': (self.env._("1 letter did not arrive."), self.env._("%s letters did not arrive.")),
            'nobody': (self.env._("1 waits, and nobody has it."), self.env._("%s wait, and nobody has them.")),
            'unanswered': (
                self.env._("1 of last week has had no answer."), self.env._("%s of last week have had no answer.")),
            'unproven': (
                self.env._("1 answer of last week has no proof."),
                self.env._("%s answers of last week have no proof.")),
            'teamless': (
                self.env._("1 waits that belongs to no team: say on its source who answers."),
                self.env._("%s wait that belong to no team: say on their sources who answers.")),
        }

    # ------------------------------------------------------------------
    # Figures
    # ------------------------------------------------------------------

    def _prepare_figures(self):
        """Return a row for each measure: its name, last week, the week before, and which way it went."""
        own = Domain('team_id', '=', self.team_id.id)
        # what the team's deals brought is told to whoever sees all of them: of his own alone it would look like theirs
        sees_deals = self.user_id.has_group(MANAGERS)
        told = {spec: how for spec, how in FIGURES.items() if how[0] != 'money' or sees_deals}
        (now,), (before,) = (
            self._cards()._read_group(own & self._days_domain(weeks), [], list(told)) for weeks in (1, 2))
        names = self._cards().fields_get([spec.partition(':')[0] for spec in told], ['string'])
        rows = []
        for (spec, (kind, upwards)), value, old in zip(told.items(), now, before, strict=True):
            if value is False and old is False:
                continue
            rows.append({
                'name': names[spec.partition(':')[0]]['string'],
                'value': self._figure(kind, value), 'before': self._figure(kind, old),
                'way': self._way(value, old, upwards),
            })
        return rows

    def _figure(self, kind, value):
        if value is False:
            return "–"
        if kind == 'percent':
            return f"{100 * value:.0f} %"
        if kind == 'money':
            return format_amount(self.env, value, self.user_id.company_id.currency_id)
        return formatLang(self.env, value, digits=1 if kind == 'hours' else 0)

    @api.model
    def _way(self, value, old, upwards):
        """Return 'better', 'worse', or nothing where neither is so, or nobody can tell."""
        if upwards is None or value is False or old is False or value == old:
            return ''
        return 'better' if (value > old) == upwards else 'worse'

    # ------------------------------------------------------------------
    # Links
    # ------------------------------------------------------------------

    def _url(self, kind):
        return f'{self.get_base_url()}/odoo/action-social_interest.action_weekly_cards?active_id={kind}-{self.id}'

    @api.model
    def _open_cards(self, key):
        """Return the action that shows the cards of a link in a letter, as far as its reader may see them.

        :param key: the kind and the id of the letter, as the address has them
        """
        action = self.env['ir.actions.act_window']._for_xml_id('social_interest.action_interest_feed')
        kind, _dash, number = str(key or '').partition('-')
        letter = self.search([('id', '=', int(number) if number.isdecimal() else 0)])
        if letter and kind in self._link_names():
            # its own address would show all
            action.pop('path', None)
            action.update(
                name=self._link_names()[kind], display_name=self._link_names()[kind],
                domain=list(letter._card_domain(kind)), context={})
        return action

    @api.model
    def _link_names(self):
        return {
            'waiting': self.env._("Waiting"),
            'late': self.env._("Late"),
            'nobody': self.env._("Nobody has them"),
            'teamless': self.env._("Without a team"),
            'undelivered': self.env._("Not delivered"),
            'came': self.env._("Last week"),
            'unanswered': self.env._("Last week, not answered"),
            'unproven': self.env._("Last week, without proof"),
        }
