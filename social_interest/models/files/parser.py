# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import dataclasses
import functools
import logging
from base64 import b64decode

from odoo import api, models

from ...tools import parser_pool

_logger = logging.getLogger(__name__)

#: seconds for the files of one message
DEADLINE = 10


class SocialInterestParser(models.AbstractModel):
    """The bytes of files are cut out where messages are parsed: in processes of their own."""

    _inherit = 'social.interest.parser'

    @api.model
    def _prepare_reading(self, jobs, **options):
        read = super()._prepare_reading(jobs, **options)
        return functools.partial(
            _with_files, read, [raw for raw, _context in jobs], self._get_parsers(), self._processes())


def _with_files(read, raws, parsers, processes):
    """Return what ``read`` returns, with the bytes of the files that are to be kept.

    A message whose files cannot be cut out makes its cards without them.

    :param read: function without arguments that returns the outcomes of ``raws``, in their order
    """
    outcomes = list(read())
    kept = {
        index: [file.part for file in outcome.files if not file.left]
        for index, outcome in enumerate(outcomes) if not isinstance(outcome, parser_pool.Crashed) and outcome.files}
    asked = [(raws[index], parser_pool.Job('files', {'parts': parts})) for index, parts in kept.items()]
    try:
        answers = parser_pool.ask_each(asked, parsers, processes, DEADLINE)
    except parser_pool.ParserProcessError as error:
        _logger.warning("The files of %s messages are not kept: %s", len(asked), error)
        return outcomes
    for (index, parts), answer in zip(kept.items(), answers):
        if isinstance(answer, parser_pool.Crashed):
            _logger.info("The files of a message are not kept: %s", answer.reason)
        else:
            outcomes[index] = _filled(outcomes[index], dict(zip(parts, answer)))
    return outcomes


def _filled(outcome, data):
    """Return an outcome whose files have their bytes; ``data``: {number of a part: base64}."""
    return dataclasses.replace(outcome, files=tuple(
        dataclasses.replace(file, data=b64decode(data[file.part])) if file.part in data else file
        for file in outcome.files))
