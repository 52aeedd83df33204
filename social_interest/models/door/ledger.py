# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import hashlib

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.tools import SQL

from .origin import INSIDE

#: so often the scheduled action tries to make the card of a record
MAX_ATTEMPTS = 5
#: minutes until it tries again; after each further failure four times as many
PAUSE = 10


class SocialInterestMail(models.Model):
    """Rows of what no message told, but a record of Odoo itself: its model and id are their place, and stay.

    So whatever becomes of the card and of the row, the record makes no second one.
    """

    _inherit = 'social.interest.mail'

    # whichever company the record is of by now
    _inside_unique = models.UniqueIndex(
        "(folder, uid) WHERE uidvalidity = 'inside'", "This record is in the ledger already.")

    @api.model
    def _inside_place(self, origin):
        return {'folder': origin._name, 'uidvalidity': INSIDE, 'uid': str(origin.id)}

    @api.model
    def _inside_hash(self, origin):
        return hashlib.sha256(f'{INSIDE}\0{origin._name}\0{origin.id}'.encode()).hexdigest()

    @api.model
    def _inside_row(self, origin):
        """Return the row of a record."""
        place = self._inside_place(origin)
        return self.sudo().search([(name, '=', value) for name, value in place.items()], limit=1)

    @api.model
    def _new_inside(self, company, origin):
        """Return a row for a record that is to make a card; none where it made one, or must not make one any more."""
        row = self._inside_row(origin)
        if row and not row._waits_inside():
            return row.browse()
        if row:
            row.write({'company_id': company.id, 'state': 'pending'})
            return row
        key = self._message_key(company.id, self._inside_hash(origin))
        if self.env['social.interest.forgotten'].sudo()._among({key}):
            return row
        return self.sudo().create(self._prepare_inside_values(company, origin))

    @api.model
    def _prepare_inside_values(self, company, origin):
        return {
            **self._inside_place(origin), 'company_id': company.id, 'content_hash': self._inside_hash(origin),
            'internal_date': fields.Datetime.now()}

    def _is_inside(self):
        return self.uidvalidity == INSIDE

    def _waits_inside(self):
        """Whether the record may still make a card: it failed, or it told nothing when it was asked."""
        failed = self.state == 'quarantined' and self.attempts < MAX_ATTEMPTS
        return failed or self.state == 'ignored' and not self.verdict

    @api.model
    def _settled_inside(self, model, record_id):
        """Return the SELECT of the row by which a record is done with, or by which it waits to be tried again.

        :param str model: name of its model
        :param record_id: SQL of its id, as text
        """
        return SQL(
            """
            SELECT FROM social_interest_mail AS row
             WHERE row.uidvalidity = 'inside' AND row.folder = %s AND row.uid = %s
               AND NOT (row.state = 'quarantined' AND row.attempts < %s AND (
                    row.attempts = 0 OR row.write_date < now() AT TIME ZONE 'UTC'
                                                         - interval '1 minute' * %s * power(4, row.attempts - 1)))
            """, model, record_id, MAX_ATTEMPTS, PAUSE)

    @api.model
    def _note_inside_failure(self, origin):
        """Keep that no card could be made of a record, and how often that was tried."""
        row = self._inside_row(origin)
        row = row or self.sudo().create(self._prepare_inside_values(self._company_inside(origin), origin))
        row.write({
            'state': 'quarantined', 'attempts': row.attempts + 1,
            'reason': self.env._("The card could not be made; the server's log says why.")})

    @api.model
    def _note_silence(self, origin):
        """Keep that a record tells of no interest, so that it is not asked time and again."""
        if not self._inside_row(origin):
            self.sudo().create({
                **self._prepare_inside_values(self._company_inside(origin), origin), 'state': 'ignored',
                'reason': self.env._("It tells of no interest.")})

    @api.model
    def _company_inside(self, origin):
        return 'company_id' in origin._fields and origin.company_id or self.env.company

    @api.model
    def _told_by(self, origin):
        """Return a record that can be asked what it tells; of a model that says nothing, one that says nothing."""
        nobody = self.env['social.interest.origin.mixin']
        return origin if isinstance(origin, self.pool[nobody._name]) else nobody

    def _inside_records(self):
        """Return {row: the record that told it}, of those whose record is still there; a query for each model."""
        origins = {}
        for model, rows in self.filtered(lambda row: row._is_inside()).grouped('folder').items():
            if model in self.env:
                there = self.env[model].sudo().browse(int(row.uid) for row in rows).exists()
                by_id = {str(origin.id): self._told_by(origin) for origin in there}
                origins.update((row, by_id[row.uid]) for row in rows if row.uid in by_id)
        return origins

    def _inside_record(self):
        """Return the record that told the one row of self, or None."""
        return self._inside_records().get(self)

    @api.depends('uidvalidity')
    def _compute_parser_name(self):
        result = super()._compute_parser_name()
        for mail in self:
            if mail._is_inside():
                mail.parser_name = self.env._("Odoo itself")
        return result

    def action_process_again(self):
        """Have the records of which no card could be made tried again, too."""
        self.check_access('write')
        failed = self.filtered(lambda mail: mail._is_inside() and mail.state == 'quarantined')
        if not failed:
            return super().action_process_again()
        failed.sudo().write({'attempts': 0})
        self.env['social.interest']._wake_catching_up()
        others = (self - failed)._repeatable()
        others._queue_again()
        self._wake_parsing()
        return self._tell_queued(len(failed | others), len(self - failed - others))

    def action_teach(self):
        if self._is_inside():
            raise UserError(self.env._("No message told this: there is nothing to teach."))
        return super().action_teach()

    # ------------------------------------------------------------------
    # Ours
    # ------------------------------------------------------------------

    def _is_surely_ours(self, outcome, interest, ours, place):
        """What our own people did inside of Odoo, they did."""
        return outcome.vouched == INSIDE or super()._is_surely_ours(outcome, interest, ours, place)
