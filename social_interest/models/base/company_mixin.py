# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models
from odoo.exceptions import AccessError


class SocialInterestCompanyMixin(models.AbstractModel):
    """Companies of linked records, checked without a look at those that plainly agree.

    Core filters the linked record of each field of each record by a domain,
    which is most of the time of making many cards.
    """

    _name = 'social.interest.company.mixin'
    _description = 'Checks Companies of Many Records'

    @api.model
    def _check_may_give_to(self, vals):
        """Raise an AccessError where a person would give records to a company that he does not work for."""
        company = vals.get('company_id')
        if company and not self.env.su and company not in self.env.user.company_ids.ids:
            raise AccessError(self.env._("You do not work for that company."))

    def _check_company(self, fnames=None):
        names = self._fields if fnames is None or 'company_id' in fnames else fnames
        checked = [name for name in names if self._fields[name].relational and self._fields[name].check_company]
        links = [
            name for name in checked
            if 'company_id' in self.env[self._fields[name].comodel_name]._fields
            and self._fields[name].comodel_name != 'res.users'
            and not self._fields[name].company_dependent]
        others = [name for name in checked if name not in links]
        if len(self.company_id) == 1 and all(record.company_id for record in self):
            # all are of one company: where nothing of another is linked, nothing is doubtful
            links = [name for name in links if self.sudo()[name].company_id - self.company_id]
        doubtful = self.filtered(lambda record: any(record[name] for name in others) or any(
            (company := record.sudo()[name].company_id) and company != record.company_id for name in links))
        return super(SocialInterestCompanyMixin, doubtful)._check_company(fnames)
