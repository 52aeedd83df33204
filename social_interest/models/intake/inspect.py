# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import base64

from odoo import api, models
from odoo.exceptions import AccessError


class SocialInterestMail(models.Model):
    """How a message came and how it is built, in words that an administrator understands."""

    _inherit = 'social.interest.mail'

    @api.readonly
    def inspect_message(self):
        """Return what the inspector shows of the message of self.

        :returns: dict of :func:`parsers.inspector.inspected` with sentences for its defects; or with ``trouble``, a
            sentence that says why there is nothing, and ``source``, whether the plain source helps
        :raises AccessError: no administrator, or another company's
        """
        self.ensure_one()
        if not self.env.user.has_group('base.group_system'):
            raise AccessError(self.env._("Only administrators look into original messages."))
        self.check_access('read')
        if not self.raw:
            return {'trouble': self.env._("The message itself is not kept any more."), 'source': False}
        found = self.env['social.interest.parser']._inspect(base64.b64decode(self.raw))
        if found is None:
            return {'source': True, 'trouble': self.env._(
                "Looking into this message takes too long. Its source is shown instead.")}
        if 'missing' in found:
            return {'source': True, 'trouble': self.env._(
                "The Python package mail-parser is not installed on this server. With it the way, the parts and the "
                "defects of a message are shown here.")}
        if 'broken' in found:
            return {'source': True, 'trouble': self.env._(
                "This message is built in a way that cannot be taken apart (%s). Its source is shown instead.",
                found['broken'])}
        sentences = self._defect_sentences()
        for defect in found['defects']:
            defect['sentence'] = sentences.get(defect['kind'], defect['kind'])
        return found

    @api.model
    def _defect_sentences(self):
        """Return {kind of defect: what it means}."""
        return {
            'StartBoundaryNotFoundDefect': self.env._("The message says that it has parts, but none begins."),
            'CloseBoundaryNotFoundDefect': self.env._("The message breaks off: the last part has no end."),
            'NoBoundaryInMultipartDefect': self.env._("The message says that it has parts, but not what parts them."),
            'MultipartInvariantViolationDefect': self.env._("The message says that it has parts, and has none."),
            'InvalidMultipartContentTransferEncodingDefect': self.env._(
                "The parts are encoded as a whole, which is not allowed."),
            'FirstHeaderLineIsContinuationDefect': self.env._(
                "The first line of the headers continues a line that is not there."),
            'MisplacedEnvelopeHeaderDefect': self.env._("A line of a mailbox file stands among the headers."),
            'MissingHeaderBodySeparatorDefect': self.env._("The empty line between headers and text is missing."),
            'InvalidBase64PaddingDefect': self.env._("A file was cut off or damaged on the way (wrong end)."),
            'InvalidBase64CharactersDefect': self.env._("A file holds letters that do not belong there."),
            'InvalidBase64LengthDefect': self.env._("A file was cut off or damaged on the way (wrong length)."),
            'CharsetDecodeDefect': self.env._("The text is not in the charset that it names."),
            'AddressHeaderDefect': self.env._("An address is not written as the rules want it."),
            'ReceivedHeaderDefect': self.env._("A server on the way wrote its line against the rules."),
            'DateHeaderDefect': self.env._("A date is not written as the rules want it."),
            'MimeHeaderDefect': self.env._("What a part says of itself is not written as the rules want it."),
        }
