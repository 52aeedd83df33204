# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from datetime import timedelta

from odoo import api, fields, models
from odoo.exceptions import ValidationError

from odoo.addons.crm.models.crm_stage import AVAILABLE_PRIORITIES

from ...parsers.phrases import MAX_LINES
from ...tools.phrase_lines import check_lines

#: characters of words that one rule looks for
MAX_WORDS = 4000
#: days whose hits the list counts
COUNTED = 30
DAYS = ('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun')
#: fields that say what a rule does
EFFECTS = (
    'set_tag_ids', 'set_priority', 'set_product_id', 'set_team_id', 'set_user_id', 'set_hours', 'makes_deal',
    'activity_type_id', 'ignores', 'tells_head', 'stops')


class SocialInterestRule(models.Model):
    """What is to be done with a card as it comes: conditions, which have to be true all, and effects.

    Rules are asked in their order. Tags add up; of everything else the first rule that sets it decides.
    """

    _name = 'social.interest.rule'
    _description = 'Interest Rule'
    _inherit = [
        'social.interest.shared.mixin', 'social.interest.company.mixin', 'social.interest.export.mixin']
    _order = 'sequence, id'
    _check_company_auto = True

    name = fields.Char(required=True)
    sequence = fields.Integer(default=10, aggregator=None)
    active = fields.Boolean(default=True)
    company_id = fields.Many2one(
        'res.company', default=lambda self: self.env.company, index=True, help="Empty: for all companies.")

    # Conditions; what is left empty asks for nothing: what a rule asks for is not deleted under it, or it would
    # count for every card
    channel_ids = fields.Many2many('social.interest.channel', string="Channels", ondelete='restrict')
    source_ids = fields.Many2many('social.interest.source', string="Sources", check_company=True, ondelete='restrict')
    action_ids = fields.Many2many('social.interest.action', string="Actions", ondelete='restrict')
    place = fields.Selection([('public', "In public"), ('private', "In private")], "Said")
    words = fields.Text(help="Words or phrases, one a line; * stands for anything. One of them is enough.")
    words_without = fields.Text("But not", help="Where one of these is said, the rule does not count.")
    lang_ids = fields.Many2many('res.lang', string="Languages", ondelete='restrict')
    stars_from = fields.Integer("Stars from", aggregator=None, help="1 to 5; 0: no matter.")
    stars_to = fields.Integer("Stars up to", aggregator=None, help="1 to 5; 0: no matter.")
    verdict = fields.Selection(
        lambda self: self.env['social.interest']._fields['verdict'].selection, "Sender",
        help="Empty: whoever sent it, but for forged notifications.")
    hours_from = fields.Float("From", aggregator=None)
    hours_to = fields.Float("To", aggregator=None)
    mon = fields.Boolean()
    tue = fields.Boolean()
    wed = fields.Boolean()
    thu = fields.Boolean()
    fri = fields.Boolean()
    sat = fields.Boolean()
    sun = fields.Boolean()
    customer = fields.Selection([
        ('customer', "Customer"), ('deal', "Has an open deal"), ('lead', "Is a lead"), ('unknown', "No customer yet")],
        "Is")
    author_state = fields.Selection([
        ('new', "For the first time"), ('known', "Came before"), ('staff', "One of us"), ('blocked', "Blocked")],
        "Who", help="One of us: whoever has a user of ours as contact, or the e-mail address of one.")
    vip = fields.Boolean("VIP")
    times = fields.Integer("Interests at least", aggregator=None, help="How often the person came; 0: no matter.")
    author_tag_ids = fields.Many2many(
        'crm.tag', 'social_interest_rule_author_tag_rel', 'rule_id', 'tag_id', string="Tags of the person",
        ondelete='restrict')
    stage_ids = fields.Many2many('social.interest.stage', string="Stages", ondelete='restrict')

    # Effects
    set_tag_ids = fields.Many2many(
        'crm.tag', 'social_interest_rule_tag_rel', 'rule_id', 'tag_id', string="Tags")
    set_priority = fields.Selection(AVAILABLE_PRIORITIES, "Priority", default='0')
    set_product_id = fields.Many2one(
        'product.template', "Product", check_company=True, index='btree_not_null', ondelete='set null',
        help="Where the message tells of none.")
    set_team_id = fields.Many2one(
        'crm.team', "Sales Team", check_company=True, index='btree_not_null', ondelete='set null')
    set_user_id = fields.Many2one(
        'res.users', "Person", domain="[('share', '=', False), ('company_ids', 'in', company_id)]",
        check_company=True, index='btree_not_null', ondelete='set null',
        help="Gets the card, unless it belongs to a talk that somebody has already.")
    set_hours = fields.Float("Answer within", aggregator=None, help="Working hours; 0: the target of the source.")
    makes_deal = fields.Boolean(
        "Make a deal", help="Of whoever can be reached, as long as the message is surely from there.")
    activity_type_id = fields.Many2one(
        'mail.activity.type', "Activity", domain="[('res_model', 'in', (False, 'social.interest'))]",
        index='btree_not_null', ondelete='set null')
    activity_summary = fields.Char("What to do")
    activity_user_id = fields.Many2one(
        'res.users', "For", domain="[('share', '=', False)]", check_company=True, ondelete='set null',
        index='btree_not_null', help="Empty: the responsible of the card, else the head.")
    activity_days = fields.Integer("Due in", aggregator=None, help="Days.")
    ignores = fields.Boolean("Ignore", help="The card is closed at once; one finds it among the closed ones.")
    ignore_reason = fields.Char("Why")
    tells_head = fields.Boolean(
        "Tell the head", help="The leader of the team is told at once, else the managers of the company.")
    stops = fields.Boolean("Stop here", help="No later rule is asked for such a card.")

    hit_ids = fields.One2many('social.interest.rule.hit', 'rule_id', string="Cards touched")
    hit_count = fields.Integer("Hits", compute='_compute_hit_count', help=f"In the last {COUNTED} days.")

    _stars_range = models.Constraint(
        'CHECK(stars_from BETWEEN 0 AND 5 AND stars_to BETWEEN 0 AND 5)', "A review has 1 to 5 stars.")
    _hours_range = models.Constraint(
        'CHECK(hours_from >= 0 AND hours_from < 24 AND hours_to >= 0 AND hours_to <= 24)',
        "Times of the day are from 0:00 to 24:00.")
    _numbers_positive = models.Constraint(
        'CHECK(times >= 0 AND activity_days BETWEEN 0 AND 3650 AND set_hours >= 0 AND set_hours <= 10000)',
        "Numbers cannot be negative; a target is at most 10,000 working hours, an activity due in 3,650 days.")

    @api.depends('hit_ids')
    def _compute_hit_count(self):
        since = fields.Datetime.now() - timedelta(days=COUNTED)
        counts = dict(self.env['social.interest.rule.hit']._read_group(
            [('rule_id', 'in', self.ids), ('date', '>=', since)], ['rule_id'], ['__count']))
        for rule in self:
            rule.hit_count = counts.get(rule._origin, 0)

    @api.constrains('words', 'words_without')
    def _check_words(self):
        for rule in self:
            for lines in filter(None, (rule.words, rule.words_without)):
                if len(lines) > MAX_WORDS or len(lines.splitlines()) > MAX_LINES:
                    raise ValidationError(self.env._(
                        "“%(rule)s” looks for too much: at most %(lines)s lines, %(characters)s characters.",
                        rule=rule.name, lines=MAX_LINES, characters=MAX_WORDS))
                check_lines(self.env, lines)

    @api.constrains('stars_from', 'stars_to')
    def _check_stars(self):
        if self.filtered(lambda rule: rule.stars_to and rule.stars_from > rule.stars_to):
            raise ValidationError(self.env._("The fewest stars are more than the most."))

    @api.constrains(*EFFECTS, 'ignore_reason')
    def _check_effects(self):
        for rule in self:
            if rule.ignores and not (rule.ignore_reason or '').strip():
                raise ValidationError(self.env._("Say why “%s” ignores cards: people will ask.", rule.name))
            if not any(rule._has(name) for name in EFFECTS):
                raise ValidationError(self.env._("Say what “%s” does.", rule.name))

    def _has(self, name):
        """Whether the rule asks for, or sets, what a field says."""
        value = self[name]
        return bool(value) and (self._fields[name].type != 'selection' or value != '0')

    def write(self, vals):
        self._check_may_give_to(vals)
        return super().write(vals)

    def action_view_cards(self):
        """Button: open the cards that the rule touched."""
        self.ensure_one()
        self.check_access('read')
        self.env['social.interest'].check_access('read')
        action = self.env['ir.actions.act_window']._for_xml_id('social_interest.action_interest_feed')
        return {
            **action, 'path': False, 'name': self.name, 'context': {},
            'domain': [('rule_hit_ids.rule_id', '=', self.id)]}
