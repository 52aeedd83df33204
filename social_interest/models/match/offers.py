# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models
from odoo.exceptions import AccessError
from odoo.fields import Domain

#: suggestions that are shown at one person
SHOWN = 3


class SocialInterestMatch(models.Model):
    """Suggestions where one meets the person: beside the feed, on the author's and the contact's form."""

    _inherit = 'social.interest.match'

    @api.model
    @api.readonly
    def read_offers(self, model, res_id):
        """Return the open questions about a person, the surest first.

        :param str model: ``social.interest.author`` or ``res.partner``
        :param int res_id: who it is
        :returns: list of dicts ``id``, ``name``, ``channel``, ``icon``, ``photo``, ``model`` and ``res_id`` (who it
            may be), ``reason``, ``strength``, ``strength_name``, ``merges``
        """
        self.browse().check_access('read')
        if model not in ('social.interest.author', 'res.partner'):
            raise AccessError(self.env._("There are suggestions about authors and contacts only."))
        person = self.env[model].browse(int(res_id)).exists()
        person.check_access('read')
        return self._offers_of(person)

    @api.model
    def _offers_of(self, person):
        if not person:
            return []
        if person._name == 'res.partner':
            about = Domain('partner_id', '=', person.id)
        else:
            about = Domain('author_id', '=', person.id) | Domain('other_id', '=', person.id)
        # most people are asked nothing about: who may see a question is looked at where there is one
        matches = self.sudo().search_fetch(about & Domain('state', '=', 'open'), limit=SHOWN).with_env(self.env)
        matches = matches._filtered_access('read')
        return [match._prepare_offer(person) for match in matches]

    def _prepare_offer(self, person):
        """Return what a screen shows of one question; ``person`` is whom it is shown at."""
        self.ensure_one()
        other = self.partner_id or self.other_id
        if other == person:
            other = self.author_id
        is_author = other._name == 'social.interest.author'
        channel = other.channel_id if is_author else self.env['social.interest.channel']
        return {
            'id': self.id,
            'name': other.sudo().display_name,
            'model': other._name,
            'res_id': other.id,
            'channel': channel.name or self.env._("contact"),
            'icon': channel.icon or 'fa-address-card-o',
            'photo': f'/web/image/{other._name}/{other.id}/avatar_128',
            'reason': self.reason,
            'strength': self.strength,
            'strength_name': dict(self._fields['strength']._description_selection(self.env))[self.strength],
            'merges': bool(self.other_id) and self.author_id.channel_id == self.other_id.channel_id,
        }
