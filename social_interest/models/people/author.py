# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import base64
import logging

from odoo import api, fields, models
from odoo.exceptions import AccessError, UserError
from odoo.tools import email_normalize
from odoo.tools.image import image_process

from ...tools.guarded_fetch import Fetcher, Refused
from ...tools.inert import JOINER, inert, plain
from ...tools.roles import MANAGERS
from ...tools.transactions import told
from .crm_lead import RELATIONSHIPS

_logger = logging.getLogger(__name__)

#: sizes that are made of ``image_1920``
SCALED = ('image_1024', 'image_512', 'image_256', 'image_128')
#: photos that one transaction loads, and how large they are kept
BATCH = 20
SIZE = (256, 256)


class SocialInterestAuthor(models.Model):
    """One identity of a person on one channel; a contact only by choice."""

    _name = 'social.interest.author'
    _description = 'Interest Author'
    _inherit = [
        'avatar.mixin', 'social.interest.counted.mixin', 'social.interest.company.mixin',
        'social.interest.export.mixin', 'social.interest.stamp.mixin', 'social.interest.link.mixin',
        'social.interest.default.mixin']
    _order = 'name, id'
    _check_company_auto = True
    _rec_names_search = ['name', 'handle', 'key', 'email']

    name = fields.Char(required=True, index='trigram')
    channel_id = fields.Many2one(
        'social.interest.channel', required=True, ondelete='restrict', index=True)
    company_id = fields.Many2one('res.company', required=True, default=lambda self: self.env.company)
    key = fields.Char(help="What never changes about the person on this channel.")
    handle = fields.Char()
    url = fields.Char("Profile")
    photo_url = fields.Char(
        "Photo on the network", help="As the notification names it. Loaded only where the settings say so.")
    email = fields.Char()
    email_normalized = fields.Char(
        compute='_compute_email_normalized', store=True, index='btree_not_null')
    phone = fields.Char()
    partner_id = fields.Many2one(
        'res.partner', string="Contact", index='btree_not_null', check_company=True)
    relationship = fields.Selection(
        RELATIONSHIPS, compute='_compute_relationship', store=True, compute_sudo=True, index=True,
        help="Customer: a deal was won with the contact or the contact's company. "
             "Open deal, lead: there is one at the moment.")
    photo_tried = fields.Boolean(help="Whether the photo was loaded, or refused, already.")
    interest_ids = fields.One2many('social.interest', 'author_id', string="Interests")

    # whom one talks with at a company
    _email_domain_index = models.Index(
        "(split_part(email_normalized, '@', 2)) WHERE email_normalized IS NOT NULL")
    _photo_waiting_index = models.Index('(id) WHERE photo_url IS NOT NULL AND photo_tried IS NOT TRUE')
    _key_unique = models.UniqueIndex(
        '(channel_id, company_id, key) WHERE key IS NOT NULL',
        "This person is known on this channel already.",
    )

    @api.depends('email')
    def _compute_email_normalized(self):
        for author in self:
            author.email_normalized = email_normalize(author.email or '') or False

    # ------------------------------------------------------------------
    # The story of a change
    # ------------------------------------------------------------------

    @api.model_create_multi
    def create(self, vals_list):
        """Tell what follows from the values at once: authors come by the hundred, with neither picture nor contact.

        Else the sizes of no picture and the relationship with nobody would be
        computed one by one, and each author made in memory for it first.
        """
        vals_list = [self._with_tidy_links(vals) for vals in vals_list]
        for vals in vals_list:
            self._check_stamps(vals)
            self._check_writable(vals, made=True)
        # not by a default of the caller's either
        stamps = {} if self.env.su else dict.fromkeys(self._stamp_fields(), False)
        # what a mailbox tells of people is no news to whoever follows them: nobody does yet
        door = super(SocialInterestAuthor, self.with_context(tracking_disable=True))
        authors = door.create(self._without_empty([
            {**stamps, **vals, **self._derived_values(vals), **self._accompanying_values(vals)}
            for vals in vals_list])).with_env(self.env)
        pairs = list(zip(authors, vals_list))
        picture = self.env.context.get('default_image_1920')
        plain = self.browse(author.id for author, vals in pairs if not (picture or vals.get('image_1920')))
        told = {
            **dict.fromkeys(self._derived_values({}), authors),
            'email_normalized': self.browse(author.id for author, vals in pairs if 'email' in vals),
            'relationship': authors.filtered(lambda author: not author.partner_id),
            **dict.fromkeys(SCALED, plain),
            **dict.fromkeys(self._told_by_cards(), authors),
        }
        for name, known in told.items():
            self.env.remove_to_compute(self._fields[name], known)
        return authors

    @api.model
    def _told_by_cards(self):
        """Hook: return the names of the stored fields that are empty as long as an author has no card."""
        return ()

    @api.model
    def _derived_values(self, vals):
        """Return the values of a new author that follow from the others."""
        values = {'relationship': 'unknown'}
        if 'email' in vals:
            values['email_normalized'] = email_normalize(vals['email'] or '') or False
        return values

    def write(self, vals):
        """Change authors; what follows from who changes what is written along, on each."""
        self._check_stamps(vals)
        self._check_writable(vals)
        self._check_may_give_to(vals)
        vals = self._with_tidy_links(vals)
        contacts = {author: author.partner_id for author in self.sudo()} if 'partner_id' in vals else {}
        if self._accompanies(vals):
            for author in self:
                super(SocialInterestAuthor, author).write({**vals, **author._accompanying_values(vals)})
        else:
            super().write(vals)
        if changed := {author: before for author, before in contacts.items() if author.partner_id != before}:
            self.sudo()._linked(changed)
            self.sudo().union(*changed)._people_moved()
        return True

    @api.model
    def _linked(self, before):
        """Hook: authors have got another contact, or none any more.

        :param before: {author: the contact that he had, or none}
        """

    @api.model
    def _writable_fields(self, made=False):
        """Return the names of the fields that a salesperson writes himself: what he knows of the person.

        :param made: on an author whom he makes; where a person is, and under which key, is said once
        """
        names = {'name', 'handle', 'url', 'email', 'phone', 'image_1920', 'partner_id'}
        return frozenset(names | {'channel_id', 'company_id', 'key'} if made else names)

    @api.model
    def _check_writable(self, vals, made=False):
        if self.env.su or self.env.user.has_group(MANAGERS):
            return
        if names := [name for name in vals.keys() - self._writable_fields(made) if not made or vals[name]]:
            labels = ', '.join(sorted(
                self._fields[name]._description_string(self.env) for name in names if name in self._fields))
            raise AccessError(self.env._("Of a person you cannot write: %s.", labels))

    @api.model
    def _accompanies(self, vals):
        """Hook: whether anything is written along with ``vals``."""
        return False

    def _accompanying_values(self, vals):
        """Hook: return what is written on one author along with ``vals``; self is empty where one is made."""
        return {}

    def _people_moved(self):
        """Hook: who is behind the authors is another by now: they were linked, unlinked, merged or parted.

        Called with rights of the product; whatever is kept by person is to be computed anew, soon.
        """

    def _prepare_partner_values(self):
        """Values of the contact that is made from this author."""
        self.ensure_one()
        return {
            'name': inert(self.name, JOINER),
            'email': plain(self.email),
            'phone': plain(self.phone, '+'),
            'website': self.link_url,
            'company_id': self.company_id.id,
            'image_1920': self.image_1920,
            'type': 'contact',
        }

    def _find_partner(self):
        """Return the one contact with the author's e-mail address, or none.

        Two contacts with one address are a question for a person.
        """
        self.ensure_one()
        if not self.email_normalized:
            return self.env['res.partner']
        partners = self.env['res.partner'].search([
            ('email_normalized', '=', self.email_normalized),
            ('company_id', 'in', [False, self.company_id.id]),
        ], limit=2)
        return partners if len(partners) == 1 else partners.browse()

    def action_create_partner(self):
        """Make a contact of each author that has none, and link it."""
        for author in self.filtered(lambda author: not author.partner_id):
            author.partner_id = author._find_partner() or self.env['res.partner'].create(
                author._prepare_partner_values())
        return True

    # ------------------------------------------------------------------
    # What the person is to the company, as his contact and the firm he works for say
    # ------------------------------------------------------------------

    @api.depends(*(
        f'partner_id.commercial_partner_id.interest_colleague_ids.interest_lead_ids.{name}'
        for name in ('won_status', 'type', 'active', 'partner_id', 'company_id')), 'company_id')
    def _compute_relationship(self):
        leads = self._relationship_leads()
        for author in self:
            author.relationship = author._leads_of_firm(leads)._interest_relationship()

    def _relationship_leads(self):
        """Return {contact or its company: leads of all its people}; lost deals are archived, won ones may be."""
        firms = self.partner_id.commercial_partner_id
        leads = self.env['crm.lead'].with_context(active_test=False)
        if firms:
            leads = leads.search_fetch(
                [('partner_id.commercial_partner_id', 'in', firms.ids)],
                ['partner_id', 'won_status', 'type', 'active', 'company_id'])
        return leads.grouped(lambda lead: lead.partner_id.commercial_partner_id)

    def _leads_of_firm(self, leads):
        """Return those of :meth:`_relationship_leads` that tell of one author; those of another company do not."""
        of_firm = leads.get(self.partner_id.commercial_partner_id, self.env['crm.lead'])
        return of_firm.filtered(lambda lead: lead.company_id in (self.company_id, lead.company_id.browse()))

    # ------------------------------------------------------------------
    # Photos, from the picture hosts of their channels; off by default
    # ------------------------------------------------------------------

    @api.model
    def _cron_load_photos(self, fetcher=None):
        """Load the photos of new authors until none is left or time is up."""
        waiting = [('photo_url', '!=', False), ('photo_tried', '=', False)]
        IrCron = self.env['ir.cron']
        IrCron._commit_progress(remaining=self.search_count(waiting))
        while authors := self.search(waiting, limit=BATCH):
            authors._load_photos(fetcher or Fetcher())
            if not IrCron._commit_progress(len(authors)):
                break

    def _load_photos(self, fetcher):
        """Load each photo once; a card does without one that is refused, and keeps what a person chose."""
        for author in self:
            author.photo_tried = True
            if author.image_1920 and author._set_by('image_1920')[0] == 'person':
                continue
            try:
                domains = self.env['social.interest.parser']._photo_domains(author.channel_id.code)
                content = fetcher.fetch(author.photo_url, domains)
                # re-encoded: what is stored holds a picture and nothing else
                picture = image_process(content, size=SIZE, verify_resolution=25_000_000, output_format='PNG')
            except Refused as reason:
                _logger.info("Photo of author %s is not loaded: %s", author.id, reason)
                continue
            except (UserError, ValueError) as error:
                _logger.info("Photo of author %s is not loaded: %s", author.id, told(error))
                continue
            author.image_1920 = base64.b64encode(picture)
