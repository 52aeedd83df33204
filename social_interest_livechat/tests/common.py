# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from datetime import timedelta

from odoo import Command, fields

from odoo.addons.social_interest.tests.common import PeopleMixin


class TalkMixin(PeopleMixin):
    """A live chat channel, and talks in it."""

    @classmethod
    def make_talks(cls, env):
        cls.make_people(env)
        cls.empty_feed()
        cls.place = env['im_livechat.channel'].create({'name': "Shop", 'user_ids': [Command.link(cls.anna.id)]})
        cls.guest = env['mail.guest'].create({'name': "Visitor #7"})

    def cards(self):
        self.env.invalidate_all()
        return self.env['social.interest'].search([('vouched', '=', 'inside')], order='id')

    def talk(self, *lines, partner=None, **values):
        """Return a talk: lines of "visitor" or a user with what each said, a minute after one another."""
        channel = self.env['discuss.channel'].create({
            'name': "Visitor #7", 'channel_type': 'livechat', 'livechat_channel_id': self.place.id,
            'livechat_operator_id': self.anna.partner_id.id, 'livechat_failure': 'no_answer', **values})
        History = self.env['im_livechat.channel.member.history']
        visitor = {'partner_id': partner.id} if partner else {'guest_id': self.guest.id}
        History.create([
            {'channel_id': channel.id, 'livechat_member_type': 'visitor', **visitor},
            {'channel_id': channel.id, 'livechat_member_type': 'agent', 'partner_id': self.anna.partner_id.id}])
        start = fields.Datetime.now() - timedelta(hours=1)
        for minute, (who, words) in enumerate(lines):
            author = {'author_id': partner.id if partner else False, 'author_guest_id': not partner and self.guest.id}
            if not isinstance(who, str):
                author = {'author_id': who.partner_id.id, 'author_guest_id': False}
            self.env['mail.message'].create({
                'model': 'discuss.channel', 'res_id': channel.id, 'message_type': 'comment', 'body': words,
                'subtype_id': self.env.ref('mail.mt_comment').id, 'date': start + timedelta(minutes=10 * minute),
                **author})
        return channel

    def end(self, channel):
        channel.livechat_end_dt = fields.Datetime.now()
        return self.cards()
