# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models
from odoo.exceptions import UserError


class SocialInterestMeetingMixin(models.AbstractModel):
    """Whoever one may meet: a card's person, or the person himself."""

    _name = 'social.interest.meeting.mixin'
    _description = 'May be Met'

    def action_meeting(self):
        """Button: open the calendar to meet the person; what is planned there is an activity of the record too."""
        self.ensure_one()
        self.check_access('write')
        if not self._may_meet():
            raise UserError(self.env._("A forged notification names nobody to meet."))
        people = self.env.user.partner_id | self.partner_id._filtered_access('read')
        action = self.env['ir.actions.act_window']._for_xml_id('calendar.action_calendar_event')
        action['context'] = {
            'default_res_model': self._name,
            'default_res_id': self.id,
            'default_name': self._meeting_name(),
            'default_partner_ids': people.ids,
            # the calendar is everybody's, in all companies
            'default_privacy': 'private',
        }
        return action

    def _may_meet(self):
        return True

    def _meeting_name(self):
        return self.display_name

    def _meetings(self):
        """Return the events of the calendar that tell of the records, put aside ones too."""
        return self.env['calendar.event'].sudo().with_context(active_test=False).search(
            [('res_model', '=', self._name), ('res_id', 'in', self.ids)])
