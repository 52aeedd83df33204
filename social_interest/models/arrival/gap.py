# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from markupsafe import Markup

from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import format_date

from ..mailbox.health import RED


class SocialInterestGap(models.Model):
    """A time in which less came of a source than its service counts, and the one activity that told of it."""

    _name = 'social.interest.gap'
    _description = 'Gap in what Came'
    _inherit = ['social.interest.export.mixin']
    _order = 'since desc, id desc'
    _rec_name = 'source_id'

    source_id = fields.Many2one('social.interest.source', required=True, readonly=True, ondelete='cascade', index=True)
    since = fields.Datetime("Noticed on", required=True, readonly=True)
    ended = fields.Datetime("Until", readonly=True)
    user_id = fields.Many2one('res.users', "Told", readonly=True, ondelete='set null')
    activity_id = fields.Many2one('mail.activity', readonly=True, ondelete='set null', index='btree_not_null')

    _open_unique = models.UniqueIndex('(source_id) WHERE ended IS NULL', "This gap is known already.")

    @api.model
    def _watch(self):
        """Tell of gaps that last, each once; take it back where they are gone."""
        today = fields.Date.today()
        lasting = self.env['social.interest.total']._watched()._lasting(today)
        known = self.search([('ended', '=', False)])
        known.filtered(lambda gap: gap.source_id not in lasting)._end()
        new = {source: totals for source, totals in lasting.items() if source not in known.source_id}
        for source, why in self._why(new).items():
            user = source._arrival_user(new[source])
            self.create({
                'source_id': source.id, 'since': fields.Datetime.now(), 'user_id': user.id,
                'activity_id': self._tell(source, new[source], user, why).id,
            })

    def _end(self):
        """Close gaps that are gone, and the activities that told of them."""
        self.activity_id.unlink()
        self.write({'ended': fields.Datetime.now()})

    # ------------------------------------------------------------------
    # The likely cause
    # ------------------------------------------------------------------

    @api.model
    def _why(self, lasting):
        """Return {source: function of an environment that says the likely cause}.

        :param lasting: {source: totals that tell of its gap}
        """
        totals = self.env['social.interest.total'].union(*lasting.values())
        if not totals:
            return {}
        others = self._actions_that_came(totals)
        red = self.env['fetchmail.server'].search([('collects_interests', '=', True), ('state', '=', 'done')]).filtered(
            lambda server: server.interest_health in RED)
        return {
            source: self._cause(source, of_source, others.get(source.id, set()), red & of_source.mail_id.mailbox_id)
            for source, of_source in lasting.items()}

    @api.model
    def _actions_that_came(self, totals):
        """Return {source id: ids of the actions of which a card came in the days that its totals are about}."""
        rows = self.env['social.interest']._read_group(
            Domain('company_id', 'in', totals.company_id.ids) & Domain('source_id', 'in', totals.source_id.ids)
            & Domain('day', '>=', min(totals.mapped('first_day'))) & Domain('day', '<=', max(totals.mapped('last_day')))
            & Domain('verdict', '!=', 'failed'), ['source_id'], ['action_id:array_agg'])
        return {source.id: set(actions) for source, actions in rows}

    @api.model
    def _cause(self, source, totals, came, red):
        """Return a function of an environment that says why less came.

        :param set came: ids of the actions of which anything came
        :param red: mailboxes of the summaries that are not read themselves
        """
        off = totals.filtered(lambda total: not total.came).action_id

        def say(env):
            place = source.with_env(env).channel_id._notification_place()
            if red:
                return env._("The mailbox %s is not read: what is missing probably waits in it.", red[0].name)
            if not came:
                return env._(
                    "Nothing at all came from there. Its messages probably go to another address, or all of them are "
                    "switched off. Look at: %s.", place)
            if off:
                names = ', '.join(action.with_env(env).name for action in off)
                return env._(
                    "None of these came: %(names)s. That notification is probably switched off. "
                    "Switch it on under: %(place)s.", names=names, place=place)
            return env._(
                "Some came and some did not. Perhaps the service puts several into one message, or a filter keeps "
                "some back: look into the mailbox's spam folder and into the quarantine.")
        return say

    @api.model
    def _tell(self, source, totals, user, why):
        """Return a new activity for the responsible, in his language."""
        if not user:
            return self.env['mail.activity']
        env = self.with_context(lang=user.lang, tz=user.tz).env
        lines = [
            *(env._(
                "From %(first)s to %(last)s, %(number)s × “%(action)s” were counted there; %(came)s came.",
                first=format_date(env, total.first_day), last=format_date(env, total.last_day), number=total.number,
                action=total.with_env(env).action_id.name, came=total.came)
              for total in totals.sorted(lambda total: total.action_id.sequence)),
            why(env),
            env._("This note closes itself when they come."),
        ]
        kind = env.ref('mail.mail_activity_data_warning', raise_if_not_found=False)
        name = source.with_env(env).display_name
        return env['mail.activity'].create({
            'user_id': user.id,
            'summary': env._("Not everything comes from %s", name),
            'note': Markup().join(Markup('<p>%s</p>') % line for line in lines),
            'date_deadline': fields.Date.context_today(self.with_env(env)),
            'automated': True,
            **({'activity_type_id': kind.id} if kind else {}),
            # who looks after the mailbox may have no rights in CRM
            **({'res_model_id': env['ir.model']._get_id('social.interest.source'), 'res_id': source.id}
               if source.with_user(user).has_access('read') else {}),
        })
