# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields
from odoo.tests import HttpCase, new_test_user

from odoo.addons.social_interest.tests.common import PeopleMixin

LOG = 'odoo.addons.social_interest.models.door.take_in'


class SiteCase(PeopleMixin, HttpCase):
    """A website, a stranger, and a customer who can log in there."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_people(cls.env)
        cls.empty_feed()
        cls.env['res.company'].search([]).interest_setup_shown = False
        cls.site = cls.env['website'].search([], limit=1)
        cls.site.crm_default_team_id = cls.team
        cls.page = cls.env['website.page'].create({
            'name': "Ask us", 'url': '/ask-us', 'website_id': cls.site.id, 'is_published': True, 'type': 'qweb',
            'key': 'social_interest_website.ask_us', 'arch': FORM})
        cls.visitor = new_test_user(
            cls.env, 'si_visitor', 'base.group_portal', name="Nora Vik", email='nora@vik.example')

    def cards(self):
        self.env.invalidate_all()
        return self.env['social.interest'].search([('vouched', '=', 'inside')], order='id')

    def send(self, page='/ask-us', **values):
        """Send the form as a browser does, and return what it is told; the card is made by the scheduled action."""
        words = {
            'name': "Desks for a school", 'contact_name': "Petra Sommer", 'email_from': 'petra@sommer.example',
            'description': "Do you deliver to Graz?", 'Wanted from': "September", **values}
        headers = {'Referer': self.base_url() + page} if page else {}
        return self.url_open('/website/form/crm.lead', data=words, headers=headers).json()

    def sent(self, *arguments, **values):
        """Send the form, have its card made, and return the lead."""
        told = self.send(*arguments, **values)
        self.missed()
        return self.env['crm.lead'].browse(told['id'])

    def missed(self, later=False):
        """Run the scheduled action that makes the cards that are missing, at once or a week later."""
        if later:
            self.env.flush_all()
            self.env.cr.execute("UPDATE social_interest_mail SET write_date = write_date - interval '1 week'")
        self.env.ref('social_interest.ir_cron_catch_up').method_direct_trigger()
        self.env.invalidate_all()

    def post(self, record, body, **values):
        """Write below the page of a record, as whoever is logged in."""
        return self.make_jsonrpc_request('/mail/message/post', {
            'thread_model': record._name, 'thread_id': record.id,
            'post_data': {'body': body, 'message_type': 'comment', 'subtype_xmlid': 'mail.mt_comment', **values}})

    def just_now(self, date):
        return abs((fields.Datetime.now() - date).total_seconds()) < 60


FORM = """
<t t-call="website.layout"><div id="wrap"><section class="s_website_form" data-vcss="001" data-snippet="s_website_form">
<form action="/website/form/" method="post" enctype="multipart/form-data" class="o_mark_required" data-mark="*"
      data-success-mode="message" data-success-page="" data-model_name="crm.lead">
    <div class="s_website_form_rows row">
        <div class="s_website_form_field col-12 s_website_form_required" data-type="char">
            <input type="text" class="form-control s_website_form_input" name="contact_name" required=""/></div>
        <div class="s_website_form_field col-12 s_website_form_required" data-type="email">
            <input type="email" class="form-control s_website_form_input" name="email_from" required=""/></div>
        <div class="s_website_form_field col-12 s_website_form_required" data-type="char">
            <input type="text" class="form-control s_website_form_input" name="name" required=""/></div>
        <div class="s_website_form_field col-12" data-type="text">
            <textarea class="form-control s_website_form_input" name="description"/></div>
        <div class="s_website_form_submit col-12">
            <span id="s_website_form_result"/>
            <a href="#" role="button" class="btn btn-primary s_website_form_send">Send</a>
        </div>
    </div>
</form>
<div class="s_website_form_end_message d-none">Thank you!</div>
</section></div></t>
"""
