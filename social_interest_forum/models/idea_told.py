# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from datetime import timedelta

from odoo import api, fields, models

#: so long a status has to rest until it is told: who errs puts it back unheard
REST = timedelta(minutes=5)


class ForumPost(models.Model):
    """Whoever voted for an idea, and its author, are told what becomes of it."""

    _inherit = 'forum.post'

    def _wake_telling(self):
        cron = self.env.ref('social_interest_forum.ir_cron_tell_ideas', raise_if_not_found=False)
        if cron:
            cron.sudo()._trigger(at=fields.Datetime.now() + REST)

    @api.model
    def _cron_tell_ideas(self):
        """Tell of the statuses that have rested, each idea in a transaction of its own."""
        commit = self.env['ir.cron']._commit_progress
        rested = [('idea_changed_date', '<=', fields.Datetime.now() - REST)]
        due = self.with_context(active_test=False).search(rested, order='idea_changed_date, id')
        commit(remaining=len(due))
        for idea in due:
            idea = idea.try_lock_for_update().filtered_domain(rested)
            idea._tell_idea()
            if not commit(1):
                break

    def _tell_idea(self):
        """Tell once what became of the ideas of self since it was told last."""
        for idea in self:
            was, changer = idea.idea_told, idea.idea_changed_uid
            idea.write({'idea_told': idea.idea_status, 'idea_changed_date': False, 'idea_changed_uid': False})
            if was != idea.idea_status and idea.interest_ideas and idea.active and idea.state in ('active', 'close'):
                people = idea._idea_people() - changer.partner_id
                for lang, partners in people.grouped('lang').items():
                    idea.with_context(lang=lang or self.env.lang)._notify_idea(partners)

    def _idea_people(self):
        """Return the contacts of its author, and of those who voted for it; who cannot log in any more has left."""
        users = self.create_uid | self.vote_ids.filtered(lambda vote: vote.vote == '1').user_id
        return users.filtered('active').partner_id.filtered('email')

    def _notify_idea(self, partners):
        """Send a letter of its own to each, in the language of the context, by Odoo's queue."""
        company = self.forum_id._interest_company()
        word = dict(self._fields['idea_status']._description_selection(self.env))[self.idea_status]
        body = self.env['ir.qweb']._render('social_interest_forum.idea_mail', {
            'idea': self,
            'said': self.env._(
                "The idea “%(idea)s” in the forum “%(forum)s” is now: %(status)s.",
                idea=self.name, forum=self.forum_id.name, status=word),
            'why': self.env._(
                "%s writes to you because the idea is yours or you voted for it. "
                "Take your vote back on its page, and you hear no more of it.", company.name),
            'url': self.get_base_url() + self.website_url,
        })
        self.message_notify(
            subject=self.env._("%(status)s: %(idea)s", status=word, idea=self.name), body=body,
            partner_ids=partners.ids, author_id=company.partner_id.id, email_from=company.email_formatted,
            force_send=False)
