# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models

from .. import parsers
from ..parsers import registry


class SocialInterestParser(models.AbstractModel):
    """The parsers of this database.

    Another addon adds its own by overriding :meth:`_get_parsers`: per
    database, so that a parser of an addon that is not installed never runs.
    """

    _name = 'social.interest.parser'
    _description = 'Interest Parsers'

    @api.model
    def _get_parsers(self):
        """Return the tuple of parsers, in the order that decides ties."""
        return registry.BUILTIN

    @api.model
    def _parse(self, raw, context):
        """Return the outcome of one message.

        :param bytes raw: the message as the server gave it
        :param parsers.Context context: what the parsers may know besides
        :rtype: parsers.Outcome
        """
        return parsers.parse(raw, context, self._get_parsers())

    @api.model
    def _parse_many(self, jobs):
        """Return the outcomes of many messages.

        :param jobs: list of (bytes of the message, parsers.Context)
        """
        return [self._parse(raw, context) for raw, context in jobs]

    @api.model
    def _photo_domains(self, channel_code):
        """Return the picture hosts of a channel, as its parsers declare them."""
        return frozenset(
            domain for parser in self._get_parsers() if parser.channel == channel_code
            for domain in parser.photo_domains)
