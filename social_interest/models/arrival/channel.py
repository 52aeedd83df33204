# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models


class SocialInterestChannel(models.Model):
    """Where its notifications are switched on."""

    _inherit = 'social.interest.channel'

    @api.model
    def _notification_places(self):
        """Return {code of a channel: where one switches its notifications on, in the words of its screens}."""
        by_mail = self.env._("Settings → Notifications → Email")
        business = self.env._("the notification settings of the business account")
        return {
            'facebook': by_mail,
            'instagram': self.env._("Settings → Notifications → Email notifications"),
            'vk': self.env._("Settings → Notifications → E-mail, frequency “always”"),
            'linkedin': self.env._("Settings → Communications → Email"),
            'twitter': self.env._("Settings → Notifications → Preferences → Email"),
            'youtube': by_mail,
            'mastodon': self.env._("Preferences → Notifications"),
            'discourse': self.env._("Preferences → Emails, “always”"),
            **dict.fromkeys(('review', 'yelp', 'tripadvisor', 'google_play', 'app_store', 'yandex_business', '2gis',
                             'amazon'), business),
        }

    def _notification_place(self):
        self.ensure_one()
        return self._notification_places().get(self.code) or self.env._("the notification settings of the account")
