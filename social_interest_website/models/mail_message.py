# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models
from odoo.fields import Domain
from odoo.tools import html2plaintext

from odoo.addons.social_interest.models.door.origin import Telling
from odoo.addons.social_interest.parsers import Interest


class MailMessage(models.Model):
    """A comment below a page of the website tells of an interest, and one of ours answers it."""

    _name = 'mail.message'
    _inherit = ['mail.message', 'social.interest.origin.mixin']

    @api.model
    def _interest_pages(self):
        """Hook: return {model whose pages people comment on: code of the channel}, of those that there are."""
        channels = {
            'product.template': 'review', 'slide.channel': 'review', 'slide.slide': 'comment', 'blog.post': 'comment'}
        return {
            model: channel for model, channel in channels.items()
            if model in self.env and 'website_url' in self.env[model]._fields}

    @api.model
    def _interest_page_names(self):
        """Hook: return {model: what the place of its cards is called}; {site} stands for the website."""
        return {
            'product.template': self.env._("{site}: product reviews"),
            'slide.channel': self.env._("{site}: course reviews"),
            'slide.slide': self.env._("{site}: lessons"),
            'blog.post': self.env._("{site}: blog"),
        }

    def _is_interest_comment(self):
        """Whether everybody who visits the page reads the message of self."""
        return (
            self.message_type == 'comment' and not self.is_internal and self.model in self._interest_pages()
            and self.subtype_id == self.env.ref('mail.mt_comment') and bool(self.author_id))

    def _interest_telling(self):
        if not self._is_interest_comment():
            return super()._interest_telling()
        page, website = self._interest_page(), self._interest_website()
        text = html2plaintext(self.body or '')
        if not text.strip() and not self._interest_stars():
            return None
        is_own = not self.author_id.partner_share
        places = self.with_context(lang=website.default_lang_id.code)._interest_page_names()
        interest = Interest(
            channel=self._interest_pages()[self.model],
            action='reply' if is_own else 'review' if self._interest_stars() else 'comment',
            author_name=self.author_id.name or '', author_key=f'partner/{self.author_id.id}',
            email=self.author_id.email_normalized or '', text=text, rating=self._interest_stars() or None,
            title=page.display_name or '', url=f'{page.get_base_url()}{self._interest_path()}', date=self.date,
            source_key=f'website/{website.id}/{self.model}',
            source_name=places.get(self.model, '{site}').format(site=website.name),
            thread_key=self._interest_thread())
        return Telling(self._interest_company(), **{'own' if is_own else 'interest': interest})

    def _interest_stars(self):
        """Hook: return the stars that came with the comment; 0: none."""
        return 0

    def _interest_thread(self):
        """A review is answered by itself; a comment, where the others stand."""
        told = self if self._interest_stars() else self.parent_id
        return f'mail.message,{told.id}' if told and told._interest_stars() else f'{self.model},{self.res_id}'

    def _interest_page(self):
        return self.env[self.model].browse(self.res_id)

    def _interest_website(self):
        page = self._interest_page()
        return 'website_id' in page._fields and page.website_id or self.env['website'].get_current_website()

    def _interest_company(self):
        page = self._interest_page()
        return 'company_id' in page._fields and page.company_id or self._interest_website().company_id

    def _interest_source_values(self):
        return {**super()._interest_source_values(), **self._interest_website()._prepare_interest_source_values()}

    def _interest_product(self):
        return self._interest_page() if self.model == 'product.template' else super()._interest_product()

    def _interest_partner(self):
        """Only whoever is logged in, or has a signed link, has a name here."""
        return self.author_id - self.env.ref('base.public_partner')

    def _interest_path(self):
        return f'{self._interest_page().website_url}#discussion' if self.model in self._interest_pages() else ''

    @api.model
    def _interest_missed_domain(self):
        return super()._interest_missed_domain() | Domain([
            ('model', 'in', list(self._interest_pages())), ('message_type', '=', 'comment'),
            ('is_internal', '=', False), ('subtype_id', '=', self.env.ref('mail.mt_comment').id),
            ('author_id', '!=', False)])
