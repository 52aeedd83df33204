# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import dataclasses

from odoo import models

from ...parsers import Ignored
from ...parsers.phrases import haystack


class SocialInterestMail(models.Model):
    """Digests list all that is new somewhere: what names none of the company's words is no interest, and no place."""

    _inherit = 'social.interest.mail'

    def _outcomes(self, reading):
        outcomes = super()._outcomes(reading)
        return {mail: mail._with_watched(outcome) if outcome.listing else outcome
                for mail, outcome in outcomes.items()}

    def _with_watched(self, outcome):
        """Return the outcome of a digest with those of its entries in which a watch word of the company is."""
        watch, _signs = self.env['social.interest.keyword']._watched(self.company_id.id)
        found = tuple(
            interest for interest in outcome.found
            if watch and watch.found(haystack((interest.title, interest.text))))
        if found:
            return dataclasses.replace(outcome, interests=found)
        told = {field.name: getattr(outcome, field.name) for field in dataclasses.fields(Ignored)}
        return Ignored(**{**told, 'reason': self._why_unwatched(watch)})

    def _why_unwatched(self, watch):
        """Return why nothing in a digest is an interest, for people who look at the ledger."""
        return self.env._("No watch word in it.") if watch else self.env._(
            "A digest: without watch words nothing is looked for in it.")
