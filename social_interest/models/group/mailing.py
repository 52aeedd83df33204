# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import UserError


class SocialInterestGroup(models.Model):
    """People of a group on a mailing list, where Email Marketing is installed: only those who wanted such letters."""

    _inherit = 'social.interest.group'

    can_mail = fields.Boolean(compute='_compute_can_mail')

    @api.depends_context('uid')
    def _compute_can_mail(self):
        self.can_mail = self._may_mail()

    @api.model
    def _may_mail(self):
        """Whether there are mailing lists, and the user may put people on them."""
        return 'mailing.list' in self.env and self.env['mailing.subscription'].has_access('create')

    def action_mailing_list(self):
        """Button: ask for the list, and tell how many would come to it."""
        self.ensure_one()
        self._members()
        self._check_may_mail()
        return {
            'type': 'ir.actions.act_window',
            'name': self.env._("To a mailing list"),
            'res_model': 'social.interest.group.mailing',
            'views': [(False, 'form')],
            'target': 'new',
            'context': {'default_group_id': self.id},
        }

    def _check_may_mail(self):
        if not self._may_mail():
            raise UserError(self.env._("Mailing lists are kept by the people of Email Marketing."))

    def _mailing_addresses(self):
        """Return the addresses of the people in the group: their own, else their contacts'."""
        members = self._members()
        return {
            author.email_normalized or author.sudo().partner_id.email_normalized or '' for author in members}

    def _mailing_plan(self, mailing_list):
        """Return who of the group comes to a list, and of the others why not.

        Whoever is on some list and has not left it wanted letters like these. Nobody comes to a list
        that he has left, or to any list once he is on the blacklist.

        :returns: (mailing contacts that come, {reason: number of people})
        """
        addresses = self._mailing_addresses()
        known = self.env['mailing.contact'].search([('email_normalized', 'in', list(addresses - {''}))], order='id')
        lines = self.env['mailing.subscription'].search([('contact_id', 'in', known.ids)])
        here = lines.filtered(lambda line: line.list_id == mailing_list)
        wanted = lines.filtered(lambda line: not line.opt_out).contact_id
        coming, counts = known.browse(), {'none': int('' in addresses), 'unasked': 0, 'barred': 0, 'there': 0}
        by_address = known.grouped('email_normalized')
        for address in addresses - {''}:
            contacts = by_address.get(address, known.browse())
            if any(contacts.mapped('is_blacklisted')) or here.filtered(
                    lambda line: line.contact_id in contacts and line.opt_out):  # noqa: B023 (used at once)
                counts['barred'] += 1
            elif contacts & here.contact_id:
                counts['there'] += 1
            elif not contacts & wanted:
                counts['unasked'] += 1
            else:
                coming |= (contacts & wanted)[:1]
        return coming, counts

    def _put_on_list(self, mailing_list):
        """Put those of the group on a list who wanted such letters; return how many."""
        self._check_may_mail()
        coming, _counts = self._mailing_plan(mailing_list)
        self.env['mailing.subscription'].create([
            {'contact_id': contact.id, 'list_id': mailing_list.id} for contact in coming])
        return len(coming)
