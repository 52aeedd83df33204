# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models

from ...parsers.phrases import any_fits, phrases
from .rule import DAYS


class SocialInterestRule(models.Model):
    """What a card has to be like: each condition becomes a function, once for all cards of a batch."""

    _inherit = 'social.interest.rule'

    def _conditions(self):
        """Return the tests that a card has to pass, the cheap ones first; another addon appends its own.

        :returns: list of functions of the :class:`Facts` of a card
        """
        self.ensure_one()
        return [
            *self._conditions_of_place(), *self._conditions_of_time(), *self._conditions_of_author(),
            *self._conditions_of_words()]

    def _conditions_of_place(self):
        verdict, place = self.verdict, self.place
        tests = [
            (lambda facts: facts.values['verdict'] == verdict) if verdict
            else (lambda facts: facts.values['verdict'] != 'failed')]
        for name, records in (
                ('source_id', self.source_ids), ('action_id', self.action_ids), ('channel_id', self.channel_ids)):
            if records:
                tests.append(self._is_among(name, set(records._origin.ids)))
        if self.lang_ids:
            tests.append(self._is_among('lang', set(self.lang_ids.mapped('code'))))
        if place:
            public = place == 'public'
            tests.append(lambda facts: (facts.values['answer_kind'] == 'page') == public)
        if self.stars_from or self.stars_to:
            fewest, most = self.stars_from or 1, self.stars_to or 5
            tests.append(lambda facts: fewest <= facts.values['rating'] <= most)
        return tests

    @staticmethod
    def _is_among(name, wanted):
        return lambda facts: facts.values[name] in wanted

    def _conditions_of_time(self):
        tests = []
        if days := {number for number, name in enumerate(DAYS) if self[name]}:
            tests.append(lambda facts: facts.moment.weekday() in days)
        begin, end = self.hours_from, self.hours_to or 24
        if (begin, end) != (0, 24):
            # from evening to morning goes over midnight
            tests.append((lambda facts: begin <= facts.hour < end) if begin < end
                         else (lambda facts: facts.hour >= begin or facts.hour < end))
        return tests

    def _conditions_of_author(self):
        tests = []
        if customer := self.customer:
            tests.append(lambda facts: bool(facts.author) and facts.author.relationship == customer)
        if self.vip:
            tests.append(lambda facts: facts.author.vip)
        if self.author_tag_ids:
            tags = set(self.author_tag_ids._origin.ids)
            tests.append(lambda facts: not tags.isdisjoint(facts.author.tag_ids.ids))
        if times := self.times:
            tests.append(lambda facts: facts.times >= times)
        if self.stage_ids:
            stages = set(self.stage_ids._origin.ids)
            tests.append(lambda facts: not stages.isdisjoint(facts.stages))
        if state := self.author_state:
            tests.append(lambda facts: facts.author_is(state))
        return tests

    def _conditions_of_words(self):
        tests = []
        if wanted := phrases(self.words or ''):
            tests.append(lambda facts: any_fits(wanted, facts.words))
        if unwanted := phrases(self.words_without or ''):
            tests.append(lambda facts: not any_fits(unwanted, facts.words))
        return tests
