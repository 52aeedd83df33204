# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import ValidationError
from odoo.tools import date_utils, format_date

#: a line for longer is a slip of the keyboard: 2062 for 2026
YEARS = 10
#: what a line has of itself where nobody says otherwise
FOLLOWING = frozenset({'channel_id', 'date_from', 'date_to', 'currency_id', 'company_id'})


class SocialInterestCost(models.Model):
    """What a channel or one place on it cost in a period: advertising, a fee, the work of an agency.

    Reports spread the amount evenly over the days of the period (``cost_day.py``).
    """

    _name = 'social.interest.cost'
    _description = 'Cost of a Channel'
    _inherit = ['social.interest.company.mixin', 'social.interest.export.mixin']
    _order = 'date_from desc, channel_id, id desc'
    _check_company_auto = True

    channel_id = fields.Many2one(
        'social.interest.channel', compute='_compute_channel_id', store=True, precompute=True, readonly=False,
        required=True, ondelete='restrict', index=True)
    source_id = fields.Many2one(
        'social.interest.source', ondelete='restrict', index='btree_not_null', check_company=True,
        domain="[('channel_id', '=?', channel_id)]", help="Empty: the whole channel.")
    team_id = fields.Many2one(
        'crm.team', string="Sales Team", compute='_compute_team_id', store=True, precompute=True, readonly=False,
        ondelete='set null', index='btree_not_null', check_company=True,
        help="Whose reports show the cost. Empty: those of the company only.")
    date_from = fields.Date(
        "From", required=True, default=lambda self: date_utils.start_of(fields.Date.context_today(self), 'month'))
    date_to = fields.Date(
        "To", compute='_compute_date_to', store=True, precompute=True, readonly=False, required=True,
        help="The last day that counts. The amount is spread evenly over all days from the first to this one.")
    amount = fields.Monetary(required=True)
    currency_id = fields.Many2one(
        'res.currency', compute='_compute_currency_id', store=True, precompute=True, readonly=False, required=True,
        ondelete='restrict', help="Reports turn it into the company's currency by Odoo's rate of the first day.")
    note = fields.Char(help="What it was for: the campaign, the number of the bill.")
    company_id = fields.Many2one(
        'res.company', compute='_compute_company_id', store=True, precompute=True, readonly=False, required=True,
        ondelete='cascade', index=True)
    daily = fields.Monetary("A day", compute='_compute_daily', help="What the reports count for each day, on average.")

    _period_order = models.Constraint(
        'CHECK(date_from <= date_to)', "The last day of a cost cannot be before its first.")
    _period_length = models.Constraint(
        f"CHECK(date_to < date_from + INTERVAL '{YEARS} years')",
        f"A cost is for {YEARS} years at most. Is the year right?")
    _period_years = models.Constraint(
        "CHECK(date_from >= '1990-01-01' AND date_to < '2101-01-01')",
        "A cost is of the years 1990 to 2100. Is the year right?")
    _amount_positive = models.Constraint('CHECK(amount >= 0)', "A cost cannot be negative.")
    _amount_size = models.Constraint('CHECK(amount < 1e12)', "This amount is too large for a cost.")
    # a file that is imported twice, a line that is pasted twice
    _line_unique = models.UniqueIndex(
        "(company_id, channel_id, date_from, date_to, amount, currency_id, "
        "COALESCE(source_id, 0), COALESCE(team_id, 0), COALESCE(note, ''))",
        "This cost is there already. If it is another one, say in the note what it was for.")

    @api.depends('source_id')
    def _compute_channel_id(self):
        for cost in self:
            cost.channel_id = cost.source_id.channel_id or cost.channel_id

    @api.depends('source_id')
    def _compute_team_id(self):
        for cost in self:
            cost.team_id = cost.source_id.team_id or cost.team_id

    @api.depends('source_id')
    def _compute_company_id(self):
        for cost in self:
            cost.company_id = cost.source_id.company_id or cost.company_id or self.env.company

    @api.depends('company_id')
    def _compute_currency_id(self):
        for cost in self:
            cost.currency_id = cost.currency_id or cost.company_id.currency_id or self.env.company.currency_id

    @api.depends('date_from')
    def _compute_date_to(self):
        for cost in self:
            # a line that is there keeps its last day as long as that can be
            kept = cost._origin and cost.date_to and cost.date_from and cost.date_to >= cost.date_from
            if cost.date_from and not kept:
                cost.date_to = date_utils.end_of(cost.date_from, 'month')

    @api.depends('amount', 'date_from', 'date_to')
    def _compute_daily(self):
        for cost in self:
            days = cost.date_from and cost.date_to and (cost.date_to - cost.date_from).days + 1
            cost.daily = cost.amount / days if days and days > 0 else 0.0

    @api.depends('channel_id', 'source_id', 'date_from', 'date_to')
    @api.depends_context('lang')
    def _compute_display_name(self):
        for cost in self:
            place = cost.source_id.name or cost.channel_id.name or self.env._("Cost")
            days = [format_date(self.env, day) for day in (cost.date_from, cost.date_to) if day]
            cost.display_name = f"{place}: {' – '.join(days)}" if days else place

    @api.constrains('source_id', 'channel_id')
    def _check_channel(self):
        for cost in self:
            if cost.source_id and cost.source_id.channel_id != cost.channel_id:
                raise ValidationError(self.env._(
                    "“%(place)s” is a place on %(its)s, not on %(channel)s.", place=cost.source_id.name,
                    its=cost.source_id.channel_id.name, channel=cost.channel_id.name))

    @api.model_create_multi
    def create(self, vals_list):
        for vals in vals_list:
            self._check_may_give_to(vals)
        # an empty cell of a file is no answer: what follows from the others stands in it
        return super().create([
            {name: value for name, value in vals.items() if value or name not in FOLLOWING} for vals in vals_list])

    def write(self, vals):
        self._check_may_give_to(vals)
        return super().write(vals)

    @api.model
    def get_import_templates(self):
        """Offer an example file where costs are imported."""
        return [{
            'label': self.env._("Example file of costs"),
            'template': '/social_interest/static/xls/costs.csv',
        }]
