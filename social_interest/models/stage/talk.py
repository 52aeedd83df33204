# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models


class SocialInterest(models.Model):
    """The person in the head of the panel: his stage, his profiles, and whether he matters most."""

    _inherit = 'social.interest'

    def _prepare_talk_person(self):
        person = super()._prepare_talk_person()
        if 'id' not in person:
            return person
        team = self._stage_team()
        rows = self.author_id._standings()[self.author_id].sudo()
        here = rows.filtered(lambda row: row.team_id == team)
        stages = self.env['social.interest.stage'].search([('team_id', '=', team.id)]) if team else rows.stage_id
        return {
            **person,
            'vip': self.author_id.vip,
            'team': team.name or '',
            'stage': here.stage_id._prepare_stage() if here else False,
            'stages': [stage._prepare_stage() for stage in stages],
            'elsewhere': [
                {**row.stage_id._prepare_stage(), 'team': row.team_id.name} for row in rows - here],
        }

    def _talk_profiles(self):
        """Return the other profiles, each with the last card by which one gets to it."""
        profiles = super()._talk_profiles()
        if not profiles:
            return profiles
        last = {
            author.id: card_id for author, card_id in self.with_context(active_test=False)._read_group(
                [('author_id', 'in', [profile['id'] for profile in profiles]), ('verdict', '!=', 'failed')],
                ['author_id'], ['id:max'])}
        return [{**profile, 'card': last.get(profile['id'], False)} for profile in profiles]
