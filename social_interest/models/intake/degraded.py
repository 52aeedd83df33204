# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.fields import Domain


class SocialInterestMail(models.Model):
    """What of a message its parser could not read."""

    _inherit = 'social.interest.mail'

    degraded = fields.Boolean(
        readonly=True, help="A card was made, but without its author, or without the link to the place of the answer.")

    # what the rates of the parsers are counted from, without reading the rows themselves
    _parser_index = models.Index(
        "(internal_date) INCLUDE (parser, state, degraded, verdict, interest_count) WHERE parser IS NOT NULL")

    def _prepare_outcome_values(self, outcome):
        values = super()._prepare_outcome_values(outcome)
        values['degraded'] = any(
            not (interest.author_name or interest.author_key) or (interest.answer == 'page' and not interest.url)
            for interest in outcome.found)
        return values

    @api.model
    def _read_domain(self):
        """Return the domain of messages that a parser decided on; what is forged says nothing about it."""
        return Domain([
            ('parser', '!=', False), ('state', 'in', ('done', 'ignored', 'unknown', 'quarantined')),
            ('verdict', '!=', 'failed')])

    @api.model
    def _misread_domain(self):
        """Return the domain of messages that their parser could not read, or not wholly."""
        return self._read_domain() & (
            Domain('state', 'in', ('unknown', 'quarantined')) | Domain('degraded', '=', True))
