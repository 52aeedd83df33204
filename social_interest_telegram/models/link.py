# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models

#: what whoever connects is told of, unless he has chosen already
FIRST_CHOICES = ('assigned', 'late')


class SocialInterestTelegramLink(models.Model):
    """A person's chat with the bot: one chat for a person, and one person for a chat."""

    _name = 'social.interest.telegram.link'
    _description = 'Telegram Chat of a Person'
    _inherit = ['social.interest.export.mixin']
    _log_access = False
    _rec_name = 'user_id'

    user_id = fields.Many2one('res.users', required=True, readonly=True, ondelete='cascade', index=True)
    # ids of chats outgrow an integer
    chat = fields.Char(required=True, readonly=True, groups=fields.NO_ACCESS)
    date = fields.Datetime("Connected on", required=True, readonly=True, default=fields.Datetime.now)

    _user_unique = models.UniqueIndex('(user_id)', "A person has one chat.")
    _chat_unique = models.UniqueIndex('(chat)', "A chat is of one person.")

    @api.model
    def _of_chat(self, chat):
        return self.search([('chat', '=', chat)])

    @api.model
    def _connect(self, user, chat):
        """Let a person be told in a chat; the one that he had before is told that it is over."""
        link = self.search([('user_id', '=', user.id)])
        Message = self.env['social.interest.telegram.message']
        env = self.with_context(lang=user.lang).env
        if link and link.chat != chat:
            Message.search([('user_id', '=', user.id)]).unlink()
            Message._answer(link.chat, env._(
                "%s is connected with another chat from now on. You are told nothing more here.", user.name))
            link.write({'chat': chat, 'date': fields.Datetime.now()})
        elif not link:
            self.create({'user_id': user.id, 'chat': chat})
        ways = user._interest_telegram_choices()
        if not any(user[name] for name in ways):
            user.write({f'interest_{choice}_telegram': True for choice in FIRST_CHOICES})
        user._bus_send('simple_notification', {
            'type': 'success', 'message': env._("Telegram is connected. You are told of your cards there.")})

    def _disconnect(self):
        """Tell the persons nothing by Telegram any more."""
        users = self.user_id
        self.env['social.interest.telegram.message'].search([('user_id', 'in', users.ids)]).unlink()
        users.write(dict.fromkeys(users._interest_telegram_choices(), False))
        self.unlink()

    def _lose(self):
        """The server says that nobody is there any more: disconnect the person, and tell him why in other ways."""
        user = self.user_id
        self._disconnect()
        env = self.with_context(lang=user.lang).env
        subject = env._("Telegram was switched off for your cards")
        body = env._(
            "The chat with the bot does not exist any more, or you blocked the bot. So you are told nothing by "
            "Telegram from now on. In your preferences, under Interests, you can connect it again.")
        user._bus_send('simple_notification', {
            'type': 'warning', 'title': subject, 'message': body, 'sticky': True})
        self.env['mail.thread'].sudo().with_context(lang=user.lang).message_notify(
            partner_ids=user.partner_id.ids, subject=subject, body=body,
            author_id=self.env.ref('base.partner_root').id)
        # by mail in any case: who has an inbox does not look into it on the way
        if user.notification_type == 'inbox' and user.email:
            self.env['mail.mail'].sudo().create({
                'subject': subject, 'body_html': body, 'auto_delete': True,
                'email_from': user.company_id.email_formatted or self.env.user.email_formatted,
                'recipient_ids': [(4, user.partner_id.id)],
                'headers': repr({'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'OOF'})})

    @api.autovacuum
    def _gc_links(self):
        """Forget the chats of people who have left."""
        self.sudo().search(['|', ('user_id.active', '=', False), ('user_id.share', '=', True)]).unlink()
