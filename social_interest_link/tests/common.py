# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo.addons.social_interest.tests.common import InterestCase

DESK = 'https://www.acme.example/desks/oak'


class LinksMixin:
    """A company with a site, which counts the visits of links."""

    @classmethod
    def make_site(cls, env):
        cls.company = env.company
        cls.company.write({'website': 'https://www.acme.example', 'interest_count_visits': True})
        env['social.interest.reply'].search([]).active = False
        cls.links = env['social.interest.link']
        cls.links.search([]).unlink()
        cls.host = env['link.tracker'].new({}).short_url_host
        cls.reply = env['social.interest.reply'].create({
            'name': "Oak", 'body': f"Hello {{first_name}}, see {DESK}.", 'user_id': False})

    @classmethod
    def post(cls, user=None, **values):
        return cls.links.with_user(user or cls.anna).create({
            'name': "Spring sale", 'url': DESK, 'source_id': cls.source.id, **values})

    @classmethod
    def click(cls, links, **values):
        """Follow the links, as Odoo's own page does it."""
        for link in links:
            code = link.sudo().short_url.rpartition('/')[2]
            click = cls.env['link.tracker.click'].sudo().add_click(code, ip='192.0.2.7', country_code=False)
            click.write(values)
        cls.env.flush_all()
        cls.env.invalidate_all()


class LinksCase(LinksMixin, InterestCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_site(cls.env)
