# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from collections import Counter, defaultdict

from odoo import api, fields, models
from odoo.tools import SQL

from ..tools.silence import (
    ANSWERED,
    FEWEST,
    HORIZON,
    LEFT_OUT,
    PERHAPS,
    STRATA,
    UNANSWERED,
    Settled,
    curve,
    is_enough,
    judge,
    watched,
)
from .silence import DAY

NBSP = '\N{NO-BREAK SPACE}'
#: all that is told of: the three groups, and those two together that had an answer
TOLD = {UNANSWERED: (UNANSWERED,), 'answered': ANSWERED, **{group: (group,) for group in ANSWERED}}


class SocialInterestSilenceFigures(models.Model):
    """What silence costs, of one company, or one team in it: made every night, read by the screens as it stands."""

    _name = 'social.interest.silence.figures'
    _description = 'What Silence Costs'
    _inherit = ['social.interest.export.mixin']
    _log_access = False
    _rec_name = 'company_id'

    company_id = fields.Many2one('res.company', required=True, ondelete='cascade')
    team_id = fields.Many2one('crm.team', ondelete='cascade', help="Empty: the whole company.")
    date = fields.Datetime("Counted on", required=True)
    figures = fields.Json(required=True)

    _scope_unique = models.UniqueIndex('(company_id, COALESCE(team_id, 0))')

    @api.model
    def _of(self, company, team=None):
        """Return the figures of a company, or of a team in it; an empty recordset where nothing was counted."""
        return self.sudo().search([
            ('company_id', '=', company.id), ('team_id', '=', team.id if team else False)])

    @api.model
    def _replace(self, company, now):
        """Make the figures of a company and of its teams anew."""
        scopes = defaultdict(list)
        for team, *row in self.env.execute_query(SQL(
                "SELECT team_id, answered, orders, %s, days, bought IS TRUE FROM social_interest_silence"
                " WHERE company_id = %s",
                self.env['social.interest.silence']._day_sql('landmark'), company.id)):
            settled = Settled(*row)
            scopes[None].append(settled)
            if team:
                scopes[team].append(settled)
        self.sudo().search([('company_id', '=', company.id)]).unlink()
        self.sudo().create([
            {
                'company_id': company.id,
                'team_id': team,
                'date': now,
                'figures': self._figures(scopes[team], now.timestamp() / DAY),
            }
            for team in scopes.keys() | {None}])

    @api.model
    def _figures(self, rows, now):
        """Return what is told of the rows, as JSON."""
        counted = [row for row in rows if row.counts]
        verdict = judge(counted, now)
        left_out = Counter(row.group for row in rows)
        return {
            'groups': {
                name: self._group_figures([row for row in counted if row.group in groups], now)
                for name, groups in TOLD.items()},
            'left_out': {name: left_out[name] for name in LEFT_OUT},
            'p': verdict.p,
            'p_groups': verdict.p_groups,
            'holds': verdict.holds,
            'is_alarm': verdict.is_alarm,
        }

    @api.model
    def _group_figures(self, rows, now):
        """Return what is told of one group; where there are few, only how many there are."""
        strata = Counter(row.stratum for row in rows)
        known = watched(rows, now)
        told = {
            'count': len(rows),
            'missing': max(FEWEST - len(rows), 0),
            'watched': known,
            'bought': sum(row.bought for row in rows),
            'strata': {stratum: strata[stratum] for stratum in STRATA},
            'share': None,
            'curve': None,
        }
        if is_enough(len(rows), known):
            line = curve(rows)
            told['share'] = list(line.at(HORIZON).opposite)
            told['curve'] = [line.at(day).opposite.value for day in range(HORIZON + 1)]
        return told

    # ------------------------------------------------------------------
    # In words
    # ------------------------------------------------------------------

    def _sentence(self):
        """Return the one sentence that may be said; nothing where there are too few customers."""
        shares = [self._group(name)['share'] for name in (UNANSWERED, 'answered')] if self else []
        if not all(shares) or not shares:
            return ''
        silent, answered = map(self._share_words, shares)
        return self.env._(
            "Bought again within %(days)s days: %(silent)s of unanswered, %(answered)s of answered; "
            "goes with, does not prove.", days=HORIZON, silent=silent, answered=answered)

    def _group(self, name):
        return self.figures['groups'][name]

    @api.model
    def _share_words(self, share):
        """Return a share with its limits, kept together on one line: 41 % (33–49)."""
        return f"{round(100 * share[0])}{NBSP}%{NBSP}({self._range_words(share)})"

    @api.model
    def _range_words(self, share):
        return "–".join(str(round(100 * limit)) for limit in share[1:])

    def _needed(self):
        """Return in words which customers there are too few of for the sentence; nothing where there are enough."""
        silent, answered = (self._group(name) for name in (UNANSWERED, 'answered'))
        if silent['missing'] and answered['missing']:
            return self.env._(
                "Customers still needed: %(silent)s unanswered, %(answered)s answered.",
                silent=silent['missing'], answered=answered['missing'])
        if silent['missing']:
            return self.env._("Customers still needed: %s unanswered.", silent['missing'])
        if answered['missing']:
            return self.env._("Customers still needed: %s answered.", answered['missing'])
        if not (silent['share'] and answered['share']):
            return self.env._("There are enough customers, but for too few of them %s days are over.", HORIZON)
        return ''

    def _chance(self):
        """Return whether the difference may be chance: ``{alarm, title, text}``; None where there is no sentence."""
        figures = self.figures
        if figures['p'] is None:
            return None
        often = round(100 * figures['p'])
        if not figures['holds'] and figures['p'] < PERHAPS:
            text = self.env._(
                "Among customers with as many orders before it is the other way round: the groups differ in who is in "
                "them.")
        elif not often:
            text = self.env._(
                "If answering made no difference, fewer than 1 of 100 companies would see a gap as wide as this.")
        else:
            text = self.env._(
                "Even if answering made no difference, %s of 100 companies would see a gap as wide as this.", often)
        if figures['is_alarm']:
            title = self.env._("Hardly chance.")
        elif figures['holds'] and figures['p'] < PERHAPS:
            title = self.env._("Could still be chance.")
        else:
            title = self.env._("Could be chance.")
        return {'alarm': figures['is_alarm'], 'title': title, 'text': text}
