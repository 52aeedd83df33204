# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import AccessError
from odoo.fields import Domain

STATUSES = [('new', "New"), ('planned', "Planned"), ('done', "Done"), ('declined', "Declined")]
#: how a status looks, besides its word
LOOKS = {
    'new': ('fa-lightbulb-o', 'light'), 'planned': ('fa-calendar', 'info'), 'done': ('fa-check', 'success'),
    'declined': ('fa-times', 'warning')}
#: what a moderator says of an idea
SAID = frozenset({'idea_status', 'idea_note'})
#: the card that a topic, or a piece of knowledge, is from
FROM_CARDS = ('interest_from_id', 'knowledge_interest_id')
#: what is kept by itself
KEPT = frozenset({'idea_told', 'idea_changed_date', 'idea_changed_uid', *FROM_CARDS})
#: what the address of a forum's page calls the ideas of a status
FILTER = 'idea_'


class ForumPost(models.Model):
    """An idea: a topic of a forum of ideas, with votes, which are Odoo's own, and a status."""

    _inherit = 'forum.post'

    interest_ideas = fields.Boolean(related='forum_id.interest_ideas', string="Idea")
    idea_status = fields.Selection(
        STATUSES, "Status of the idea", default='new', required=True, copy=False, tracking=True,
        group_expand=True)
    idea_note = fields.Char(
        "Why so", size=500, copy=False, help="One sentence, shown beside the status and told along.")
    idea_told = fields.Selection(
        STATUSES, "Status that was told", default='new', copy=False, readonly=True, groups='base.group_system')
    idea_changed_date = fields.Datetime(
        "Status changed, not told yet", copy=False, readonly=True, index='btree_not_null', groups='base.group_system')
    idea_changed_uid = fields.Many2one(
        'res.users', "Status changed by", copy=False, readonly=True, ondelete='set null', groups='base.group_system')
    can_set_idea = fields.Boolean(
        "May say its status", compute='_compute_can_set_idea', compute_sudo=False)

    @api.depends_context('uid')
    @api.depends('forum_id')
    def _compute_can_set_idea(self):
        manages = self.env.su or self.env.user.has_group('sales_team.group_sale_manager')
        companies = self.env.user.company_ids
        for post in self:
            company = post.sudo().forum_id.website_id.company_id
            post.can_set_idea = post.can_moderate or manages and (self.env.su or company <= companies)

    @api.model_create_multi
    def create(self, vals_list):
        """Every idea begins as a new one, whatever its author says, and defaults of his."""
        if not self.env.su:
            # whom Odoo refuses a field need not be kept from it
            kept = [name for name in FROM_CARDS if self._has_field_access(self._fields[name], 'write')]
            begin = {'idea_status': 'new', 'idea_note': False, **dict.fromkeys(kept, False)}
            vals_list = [{**vals, **begin} for vals in vals_list]
        return super().create(vals_list)

    def write(self, vals):
        if not self.env.su and not KEPT.isdisjoint(vals):
            raise AccessError(self.env._("These are kept by themselves."))
        said = {name: value for name, value in vals.items() if name in SAID}
        if not said:
            return super().write(vals)
        if not all(post.can_set_idea for post in self):
            raise AccessError(self.env._("The status of an idea is changed by moderators of the forum."))
        if rest := {name: value for name, value in vals.items() if name not in SAID}:
            super().write(rest)
        status = said.get('idea_status')
        changed = self.sudo().filtered(lambda post: status and post.idea_status != status)
        super(ForumPost, self.sudo() - changed).write(said)
        if changed:
            super(ForumPost, changed).write({
                **said, 'idea_changed_date': fields.Datetime.now(), 'idea_changed_uid': self.env.uid})
            changed._wake_telling()
        return True

    def _set_idea(self, status, note):
        """Say what becomes of the idea, and why.

        :param str note: one sentence; an empty one takes that of before away
        """
        self.ensure_one()
        if not self.forum_id.interest_ideas or self.parent_id or status not in dict(STATUSES):
            raise AccessError(self.env._("This is no idea."))
        self.write({'idea_status': status, 'idea_note': ' '.join((note or '').split())[:500] or False})

    def _idea_look(self):
        """Return the icon and the colour of the status."""
        return LOOKS[self.idea_status]

    @api.model
    def _idea_statuses(self):
        """Return what a page shows of the statuses, as a list of (status, word, icon, colour)."""
        return [(status, word, *LOOKS[status])
                for status, word in self._fields['idea_status']._description_selection(self.env)]

    @api.model
    def _search_get_detail(self, website, order, options):
        """The page of a forum shows the ideas of one status."""
        detail = super()._search_get_detail(website, order, options)
        kind, is_idea, status = (options.get('filters') or '').partition(FILTER)
        if is_idea and not kind and status in dict(STATUSES):
            detail['base_domain'].append(Domain('idea_status', '=', status))
        return detail
