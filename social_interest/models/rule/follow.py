# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from collections import defaultdict
from datetime import timedelta

from odoo import api, fields, models


class SocialInterestRuleHit(models.Model):
    """What follows where a rule has touched a card: tasks, the word to the head, the line that says why."""

    _inherit = 'social.interest.rule.hit'

    def _log_why(self):
        """Say in the chatter why a card is somebody's, or ignored."""
        for thing, told in (('user', self._told_given), ('ignored', self._told_ignored)):
            for rule, hits in self.filtered(lambda hit, thing=thing: thing in hit.things).grouped('rule_id').items():
                cards = hits.interest_id
                cards._message_log_batch(bodies={card.id: told(rule, card) for card in cards})

    @api.model
    def _told_given(self, rule, card):
        return self.env._("Given to %(user)s: rule “%(rule)s”.", user=card.user_id.name, rule=rule.name)

    @api.model
    def _told_ignored(self, rule, card):
        return self.env._("Ignored: %(reason)s (rule “%(rule)s”).", reason=rule.ignore_reason or '', rule=rule.name)

    def _follow_up(self):
        """Plan the activities, and tell the heads, that the rules ask for."""
        asking = self.filtered(lambda hit: not {'activity', 'head'}.isdisjoint(hit.things))
        if not asking:
            return
        heads = asking.interest_id._rule_heads()
        for rule, hits in asking.grouped('rule_id').items():
            hits.filtered(lambda hit: 'activity' in hit.things)._plan(rule, heads)
            told = defaultdict(self.env['social.interest'].browse)
            for hit in hits.filtered(lambda hit: 'head' in hit.things):
                for head in heads[hit.interest_id]:
                    told[head] |= hit.interest_id
            if told:
                self.env['social.interest.notice']._queue('rule', dict(told), note=rule.name)

    def _plan(self, rule, heads):
        """Plan the activity of a rule for the cards of self."""
        def person(hit):
            chosen = rule.activity_user_id if rule.activity_user_id.active else rule.activity_user_id.browse()
            return chosen or hit.interest_id.user_id or heads[hit.interest_id][:1]

        for user, hits in self.grouped(person).items():
            if not user:
                continue
            today = fields.Date.context_today(hits.with_context(tz=user.tz or 'UTC'))
            cards = hits.interest_id.with_context(mail_activity_quick_update=True)
            activities = cards.activity_schedule(
                activity_type_id=rule.activity_type_id.id, summary=rule.activity_summary or rule.name,
                date_deadline=today + timedelta(days=rule.activity_days), user_id=user.id)
            of_card = {activity.res_id: activity for activity in activities}
            for hit in hits:
                hit.activity_id = of_card.get(hit.interest_id.id)
