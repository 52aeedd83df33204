# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models
from odoo.tools import SQL, email_normalize

from ...parsers.phones import dialled
from ...tools import register as sign
from ...tools.register import Register, signs_of
from .author_key import phone_of

#: values that say who is meant
TELLING = ('handle', 'url', 'email', 'phone')


class SocialInterestAuthor(models.Model):
    """Who is known already, of people whom somebody types or brings in a file."""

    _inherit = 'social.interest.author'

    @api.model
    def _key_of(self, values):
        """Return the key of a person on a channel where an address or a number says who it is, else False."""
        code = self.env['social.interest.channel'].browse(values.get('channel_id')).code
        if code == 'phone':
            return dialled(values.get('phone') or '', self._company_of(values).country_id.code or '') or False
        return code == 'mail' and email_normalize(values.get('email') or '') or False

    @api.model
    def _company_of(self, values):
        return self.env['res.company'].sudo().browse(values.get('company_id') or self.env.company.id)

    @api.model
    def _place_and_signs(self, values):
        """Return (channel and company, what is written of somebody) as a :class:`Register` has them."""
        company = self._company_of(values)
        country, number = company.country_id.code, values.get('phone') or ''
        told = {**values, 'key': values.get('key') or self._key_of(values)}
        return (values.get('channel_id'), company.id), signs_of(
            told, phone_of(number, country) or dialled(number, country or ''))

    @api.model
    def _register_of(self, people):
        """Return the register of the authors who may be one of some people, seen or not, in one query.

        Whoever is merged stands there as the one who stays.

        :param people: list of dicts of values
        """
        register = Register()
        for author in self.sudo().with_context(active_test=False).browse(self._candidates(people)):
            values = {name: author[name] for name in (*TELLING, 'key')} | {
                'channel_id': author.channel_id.id, 'company_id': author.company_id.id}
            register.add(author._kept(), *self._place_and_signs(values))
        return register

    @api.model
    def _candidates(self, people):
        """Return the ids of the authors who have anything in common with some people."""
        told = {name: [person[name] for person in people if person.get(name)] for name in (*TELLING, 'key')}
        self.flush_model([*told, 'email_normalized', 'channel_id', 'company_id'])
        accounts = {sign.handle_of(text) for text in told['handle'] + told['key']}
        rows = self.env.execute_query(SQL(
            """
            SELECT id FROM social_interest_author
             WHERE channel_id = ANY(%(channels)s) AND company_id = ANY(%(companies)s)
               AND (%(handle)s = ANY(%(accounts)s) OR %(key)s = ANY(%(accounts)s) OR %(url)s = ANY(%(urls)s)
                    OR email_normalized = ANY(%(emails)s) OR %(phone)s = ANY(%(ends)s))
             ORDER BY id
            """,
            channels=list({person['channel_id'] for person in people}),
            companies=list({self._company_of(person).id for person in people}),
            handle=sign.handle_sql('handle'), key=sign.handle_sql('key'), url=sign.address_sql('url'),
            phone=sign.end_sql('phone'),
            accounts=sorted(accounts - {''}), urls=[sign.address_of(url) for url in told['url']],
            emails=[email_normalize(email) or email for email in told['email']],
            ends=[end for number in told['phone'] if (end := sign.end_of(number))]))
        return [author_id for [author_id] in rows]
