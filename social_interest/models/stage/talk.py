# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models
from odoo.tools import SQL


class SocialInterest(models.Model):
    """The person in the head of the panel: his stage, his profiles, and whether he matters most."""

    _inherit = 'social.interest'

    def _prepare_talk_person(self):
        person = super()._prepare_talk_person()
        if 'id' not in person:
            return person
        team = self._stage_team()
        stages = self._talk_stages(team)
        here = [stage for stage in stages if stage['team_id'] == team.id]
        return {
            **person,
            'vip': self.author_id.vip,
            'team': here[0]['team'] if here else '',
            'stage': next((stage for stage in here if stage['stands']), False),
            'stages': [stage for stage in here if stage['active']],
            'elsewhere': [stage for stage in stages if stage['team_id'] != team.id],
        }

    def _talk_stages(self, team):
        """Return the stages of a line of business, and those in which the person stands elsewhere, in one query."""
        author = self.author_id
        return self._talk_fetch(SQL(
            """
            SELECT stage.id, %(name)s AS name, stage.icon, stage.color, stage.active, stage.team_id, %(team)s AS team,
                   standing.id IS NOT NULL AS stands
              FROM social_interest_stage AS stage
              JOIN crm_team AS team ON team.id = stage.team_id
              LEFT JOIN social_interest_standing AS standing
                ON standing.stage_id = stage.id AND standing.active AND standing.company_id = %(company)s
               AND (standing.partner_id = %(contact)s
                    OR standing.partner_id IS NULL AND standing.author_id = %(author)s)
             WHERE standing.id IS NOT NULL OR stage.active AND stage.team_id = %(here)s
             ORDER BY stage.team_id, stage.sequence, stage.id
            """,
            name=self._talk_name('social.interest.stage', 'stage'), team=self._talk_name('crm.team', 'team'),
            company=author.company_id.id, contact=author.partner_id.id or None, author=author.id, here=team.id or None))
