# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import pytz

from odoo import api, fields, models

from ...tools.computing import set_by_value

HOURS = [(f'{hour:02}', f'{hour:02}:00') for hour in range(24)]


class SocialInterest(models.Model):
    """On which day, and in which hour, a person said something: by the clock of the company.

    Kept, for a report of all cards would convert each of their moments to a zone, and read whole rows where an index
    has all that it counts. Who changes the zone of a company changes it for what comes from then on.
    """

    _inherit = 'social.interest'

    day = fields.Date(
        compute='_compute_day', store=True, precompute=True,
        help="The day on which it was said, by the clock of the company.")
    # two letters: shorter in the index than a number, and shown as an hour
    hour = fields.Selection(
        HOURS, compute='_compute_day', store=True, precompute=True,
        help="The hour in which it was said, by the clock of the company.")

    # All that the measures and the usual groupings read, so that they never read the rows: one look at the index
    # serves all time as well as a quarter. Hour, channel, source, action and verdict hardly change once a card is
    # there; the others change with its state, its responsible or its deal, which other indexes stand on already, so
    # that this one costs an entry more, and no update that was cheap before is dear now. What is written often and
    # counts nowhere (page opened, snoozed, texts) is left out; so are language and relationship, which few group by.
    _report_index = models.Index("""
        (company_id, day) INCLUDE (
            id, hour, channel_id, source_id, action_id, product_id, team_id, user_id, author_id, partner_id, lead_id,
            needs_answer, verdict, status, first_answered_how, first_answered_date, deadline, response_hours,
            working_hours, has_proof, quality_score, quality_count, rating, reopened, mood) WHERE active IS TRUE""")

    # what is read apart, of the few cards that became deals
    _report_deals_index = models.Index("""
        (company_id, day) INCLUDE (
            id, hour, channel_id, source_id, action_id, product_id, team_id, user_id, author_id, lead_id, verdict)
        WHERE active IS TRUE AND lead_id IS NOT NULL""")

    # the stars of places: few cards are reviews
    _report_stars_index = models.Index("""
        (company_id, day) INCLUDE (id, source_id, channel_id, team_id, verdict, rating)
        WHERE active IS TRUE AND rating > 0""")

    # the curve and the hours of a week: so narrow, and in the order of its groups, that all time is hardly dearer
    _report_hours_index = models.Index("""
        (company_id, day, hour) INCLUDE (team_id, channel_id, verdict, needs_answer, status, first_answered_how)
        WHERE active IS TRUE""")

    # who came most, and how many: of all time these are hundred thousands, found here in their order
    _report_persons_index = models.Index("""
        (author_id) INCLUDE (company_id, team_id, channel_id, partner_id, verdict) WHERE active IS TRUE""")

    @api.depends('date', 'source_id.company_id')
    def _compute_day(self):
        local = {}
        for source, cards in self.grouped('source_id').items():
            zone = source.company_id._interest_zone() if source.company_id else pytz.utc
            for card in cards:
                local[card] = card.date and pytz.utc.localize(card.date).astimezone(zone)
        set_by_value(self, 'day', lambda card: local[card] and local[card].date())
        set_by_value(self, 'hour', lambda card: local[card] and f'{local[card].hour:02}')
