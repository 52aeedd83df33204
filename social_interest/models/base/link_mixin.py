# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models
from odoo.exceptions import ValidationError

from ...parsers import links


class SocialInterestLinkMixin(models.AbstractModel):
    """What is kept as a link, and what of it opens: decided here for whatever shows one.

    A link that is kept may have been written by anybody who may write the
    record, or by an older version. So what stands in a field is never opened;
    what :meth:`_decided_link` returns is, and it is asked whenever a link is
    shown or clicked.
    """

    _name = 'social.interest.link.mixin'
    _description = 'Link That May Open'

    #: names of the fields that hold a link
    _link_fields = ()

    @api.model
    def _with_tidy_links(self, vals):
        """Return ``vals`` with links rebuilt, without tokens; what is no link stays, to be refused.

        Called first by whatever makes or changes a record.
        """
        tidy = {
            name: links.tidied(vals[name]) or vals[name]
            for name in self._link_fields if isinstance(vals.get(name), str)}
        return {**vals, **tidy} if tidy else vals

    @api.constrains(lambda self: self._link_fields)
    def _check_links(self):
        for name in self._link_fields:
            for record in self:
                if record[name] and not links.tidied(record[name]):
                    raise ValidationError(self.env._(
                        "“%s” is not a web address: it has to start with https://.", record[name]))

    @api.model
    def _decided_link(self, url, domains, http_hosts, place):
        """Return (the link as it may be opened, why it may not be); one of both is False.

        :param str url: what is kept
        :param domains: registrable domains and hosts that it may lead to
        :param http_hosts: those of them that are opened without https
        :param str place: what it should be a link to, in the user's words
        """
        if not url:
            return False, False
        if not (tidy := links.tidied(url)):
            return False, self.env._("The link is no plain web address. It stays closed.")
        found = links.canonical(url, tuple(sorted(domains)), http=True)
        if not found:
            return False, self.env._(
                "The link leads to %(host)s, which is no site of %(channel)s and none of our own. It stays closed.",
                host=links.host_of(tidy), channel=place)
        if not links.openable(found, http_hosts):
            return False, self.env._(
                "%s is opened without https, and the source does not list it as such a site. The link stays closed.",
                links.host_of(found))
        return found, False
