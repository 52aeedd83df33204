# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import functools
import logging
import os
from datetime import datetime, timezone

from odoo import api, models

from ...parsers import domains, registry
from ...parsers.heads import head_of
from ...tools import parser_pool

_logger = logging.getLogger(__name__)

#: seconds for one message that a person waits for
DEADLINE = 3


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
    def _processes(self):
        """Return how many parser processes each worker of the server may have."""
        wanted = self.env['ir.config_parameter'].sudo().get_param('social_interest.parser_processes')
        return max(1, int(wanted) if (wanted or '').isdecimal() else (os.cpu_count() or 1) - 1)

    @api.model
    def _parse_many(self, jobs):
        """Return the outcomes of messages, read in processes that any of them may end.

        :param jobs: list of (raw: bytes, parsers.Context)
        :return: list of parsers.Outcome or parser_pool.Crashed, in the order of ``jobs``
        :raises parser_pool.ParserProcessError: no message was read
        """
        return self._prepare_parsing(jobs)()

    @api.model
    def _parse(self, raw, context):
        """Return the outcome of one message; see :meth:`_parse_many`."""
        return self._parse_many([(raw, context)])[0]

    @api.model
    def _prepare_parsing(self, jobs, **options):
        """Return what :meth:`_parse_many` calls: a function that needs no database, for another thread.

        :param options: ``deadline`` and ``least`` of :func:`parser_pool.parse_many`
        """
        return functools.partial(parser_pool.parse_many, jobs, self._get_parsers(), self._processes(), **options)

    @api.model
    def _prepare_reading(self, jobs, **options):
        """Hook: as :meth:`_prepare_parsing`, of messages that are to make cards."""
        return self._prepare_parsing(jobs, **options)

    # ------------------------------------------------------------------
    # What else walks a stranger's message: never in the server's own process
    # ------------------------------------------------------------------

    @api.model
    def _ask(self, job, raws, default, **options):
        """Return what a job of ``parsers/jobs.py`` makes of messages, a default for those that get the better of it."""
        try:
            answers = parser_pool.ask_many(
                parser_pool.Job(job, options), raws, self._get_parsers(), self._processes(), DEADLINE)
        except parser_pool.ParserProcessError as error:
            _logger.warning("No message can be looked at: %s", error)
            return [default for _raw in raws]
        return [default if isinstance(answer, parser_pool.Crashed) else answer for answer in answers]

    @api.model
    def _view(self, raw, part, notes):
        """Return a page of a message (see :func:`parsers.raw_view.pages`), or None where it takes too long."""
        return self._ask('view', [raw], None, part=part, notes=notes)[0]

    @api.model
    def _inspect(self, raw):
        """Return how a message came and is built (see :func:`parsers.inspector.inspected`); None if it takes too long.
        """
        return self._ask('inspect', [raw], None)[0]

    @api.model
    def _rows(self, raw):
        """Return what can be pointed at in a message (see :func:`parsers.rows.rows`); nothing if it takes too long."""
        return self._ask('rows', [raw], [])[0]

    @api.model
    def _people(self, raw):
        """Return what in a message belongs to one person (see :func:`parsers.private.personal`), as far as it shows."""
        return self._ask('people', [raw], [])[0]

    @api.model
    def _identify(self, raws):
        """Return what people see of messages that are not parsed (see :func:`parsers.identify`), in their order."""
        return self._ask('identify', raws, {})

    @api.model
    def _arrivals(self, raws):
        """Return when messages came by their headers (see :func:`parsers.heads.arrival`): naive UTC, or None."""
        told = self._ask('arrival', [head_of(raw) for raw in raws], None)
        return [
            moment and datetime.fromisoformat(moment).astimezone(timezone.utc).replace(tzinfo=None, microsecond=0)
            for moment in told]

    @api.model
    def _why_no_receipt(self, raw, form, email):
        """Return what forbids to acknowledge a message, a code of :func:`parsers.heads.why_no_receipt`."""
        return self._ask('receipt', [raw], 'unreadable', form=form, email=email)[0]

    @api.model
    def _warm_up(self):
        """Have what the first messages of this worker would wait for: parser processes, the list of public suffixes."""
        domains.warm()
        parser_pool.warm_up(self._get_parsers(), self._processes())

    @api.model
    def _photo_domains(self, channel_code):
        """Return the picture hosts of a channel, as its parsers declare them."""
        return frozenset(
            domain for parser in self._get_parsers() if parser.channel == channel_code
            for domain in parser.photo_domains)
