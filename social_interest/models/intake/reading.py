# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import contextlib
import logging
import random
from concurrent.futures import ThreadPoolExecutor
from datetime import timezone

from odoo import api, models
from odoo.tools import SQL

from ...parsers import Context
from ...parsers.identity import references
from ...tools import journal, parser_pool
from ...tools.raw_field import unpack
from ...tools.transactions import Lock, again, alone

_logger = logging.getLogger(__name__)

MAX_ATTEMPTS = 3
#: seconds that a message may take at its first reading, and to which they shrink with each that takes longer:
#: it is read again with more time when nobody waits behind it
HASTE = {'deadline': 2, 'least': 0.5}
#: messages that one transaction makes cards of, and bytes they may have together
BATCH = 500
BATCH_BYTES = 8_000_000


class SocialInterestMail(models.Model):
    """The queue of waiting messages: which worker reads which, and how often; any number of them share the work."""

    _inherit = 'social.interest.mail'

    @api.model
    def _cron_parse(self):
        """Turn waiting messages into cards until none is left or time is up."""
        commit = self.env['ir.cron']._commit_progress
        commit(remaining=self.search_count([('state', '=', 'pending')]))
        if self._work_off():
            # what still waits is in the hands of others
            commit(remaining=0)

    @api.model
    def _work_off(self):
        """Make cards of waiting messages, beside any other worker that does the same.

        Until none is left or the time of the scheduled action is over. While
        one batch becomes cards here, the next is read by the parser processes.

        :returns: whether there is nothing left for this worker
        """
        with self._as_worker() as worker, ThreadPoolExecutor(1) as reader:
            batch, reading = self._start_reading(self._next_batch(worker), reader)
            left = True
            while batch:
                following = self._start_reading(self._next_batch(worker, fresh=True) if left else self, reader)
                outcomes = batch._outcomes(reading)
                self._ensure_sources(outcomes)
                self.browse(mail.id for mail in outcomes)._settle(outcomes)
                left = self.env['ir.cron']._commit_progress(len(batch))
                journal.reached('finished')
                # the messages' bytes would stay in memory else
                self.env.invalidate_all()
                if left and not following[0]:
                    following = self._start_reading(self._next_batch(worker), reader)
                batch, reading = following
        return not batch and bool(left)

    @api.model
    def _start_reading(self, batch, reader):
        """Return (batch, its outcomes to come); they are made outside of any transaction."""
        if not batch:
            return batch, None
        haste = {} if any(batch.mapped('slow')) else HASTE
        return batch, reader.submit(self.env['social.interest.parser']._prepare_reading(batch._jobs(), **haste))

    @api.model
    @contextlib.contextmanager
    def _as_worker(self):
        """Yield the number of this run; as long as it lives, others leave its messages alone.

        Those of a worker that was killed are free at once.
        """
        worker = random.randrange(1, 2**31)
        with alone(self.env, Lock.READER, worker):
            yield worker

    @api.model
    def _next_batch(self, worker=0, fresh=False):
        """Count an attempt at the next waiting messages, and return them.

        The attempt is committed before any of them is read: a message that
        kills the process is counted all the same, and given up in the end.
        Those that were tried before come last and one at a time, so that they
        neither delay the others nor take them along; the very last are those
        that took too long to read.

        :param int worker: number of the run
        :param bool fresh: leave out those that were tried before
        """
        rows = self._count_attempts(worker, fresh)
        if not rows:
            return self.browse()
        batch = self.browse(self._that_fit(rows))
        batch.invalidate_recordset(['attempts'])
        worn_out = self.browse(row_id for row_id, attempts, _size in rows if attempts > MAX_ATTEMPTS)
        worn_out._give_up(self.env._("The server stopped while it read this message, %s times.", MAX_ATTEMPTS))
        self.env['ir.cron']._commit_progress()
        journal.reached('counted')
        return batch - worn_out or self._next_batch(worker)

    @api.model
    def _count_attempts(self, worker, fresh):
        """Return [(id, attempts, size)] of waiting messages, now this run's.

        Nothing may wait for a commit here: a worker that takes messages at the
        same moment makes this transaction start again.
        """
        def count():
            rows = self._count_attempt(worker, SQL("attempts = 0"), SQL("attempts, id"), BATCH)
            if rows or fresh:
                return rows
            return self._count_attempt(worker, SQL(
                """
                attempts > 0 AND (worker = %s OR coalesce(worker, 0) NOT IN (
                    SELECT objid::bigint FROM pg_locks WHERE locktype = 'advisory' AND classid = %s))
                """, worker, int(Lock.READER)), SQL("slow IS TRUE, attempts, id"), 1)
        return again(self.env, count)[1] or []

    @api.model
    def _count_attempt(self, worker, condition, order, limit):
        """Count an attempt at waiting messages; a copy waits for what came first: two at one moment make two cards."""
        # materialized: a plan may run a plain subquery for each row again, and take more than its limit
        return self.env.execute_query(SQL(
            """
            WITH next AS MATERIALIZED (
                SELECT id FROM social_interest_mail
                 WHERE state = 'pending' AND %s AND (is_copy IS NOT TRUE OR NOT EXISTS (
                       SELECT FROM social_interest_mail AS earlier
                        WHERE earlier.company_id = social_interest_mail.company_id
                          AND earlier.content_hash = social_interest_mail.content_hash
                          AND earlier.state = 'pending' AND earlier.id < social_interest_mail.id))
                 ORDER BY %s LIMIT %s FOR UPDATE SKIP LOCKED)
            UPDATE social_interest_mail AS mail SET attempts = mail.attempts + 1, worker = %s
              FROM next WHERE mail.id = next.id
            RETURNING mail.id, mail.attempts, mail.size
            """, condition, order, limit, worker))

    @api.model
    def _that_fit(self, rows):
        """Return the ids of the first of the messages that fit into memory together; the others wait on."""
        total, ids = 0, []
        for row_id, _attempts, size in sorted(rows):
            total += size
            if ids and total > BATCH_BYTES:
                break
            ids.append(row_id)
        rest = {row_id for row_id, _attempts, _size in rows} - set(ids)
        if rest:
            self.env.execute_query(SQL(
                "UPDATE social_interest_mail SET attempts = attempts - 1 WHERE id = ANY(%s) RETURNING id", list(rest)))
        return ids

    def _process(self):
        """Parse the messages of self and make their cards."""
        if not self:
            return
        with ThreadPoolExecutor(1) as reader:
            outcomes = self._outcomes(self._start_reading(self, reader)[1])
        self.browse(mail.id for mail in outcomes)._settle(outcomes)

    def _jobs(self):
        """Return what the parser processes need of the messages of self."""
        # the field's base64 would be made of the bytes only to be undone here
        self.sudo().flush_recordset(['raw'])
        packed = dict(self.env.execute_query(SQL(
            "SELECT id, raw FROM social_interest_mail WHERE id = ANY(%s)", self.ids)))
        raws = {mail: unpack(bytes(packed.get(mail.id) or b'')) for mail in self}
        contexts = self._parse_contexts(self._known_references(raws))
        return [(raws[mail], contexts[mail]) for mail in self]

    @api.model
    def _known_references(self, raws):
        """Return {company: message ids that its messages refer to and that are of our letters, or of its dialogues}.

        :param raws: {message: bytes}
        """
        referred = {found for raw in raws.values() for found in references(raw)}
        if not referred:
            return {}
        ids = list(referred)
        rows = self.env.execute_query(SQL(
            """
            SELECT company_id, message_id FROM social_interest_mail
             WHERE message_id = ANY(%s) AND company_id = ANY(%s) AND state = 'done'
             UNION
            SELECT NULL, trim(BOTH '<>' FROM message_id) FROM mail_message
             WHERE message_id = ANY(%s) AND message_type != 'email'
            """, ids, self.company_id.ids, [f'<{message_id}>' for message_id in ids]))
        return {
            company: frozenset(message_id for company_id, message_id in rows if company_id in (None, company.id))
            for company in self.company_id}

    def _outcomes(self, reading):
        """Return {message: outcome}, without those that ended their parser process.

        :raises parser_pool.ParserProcessError: no such process can be had; the messages wait
        """
        try:
            outcomes = dict(zip(self, reading.result()))
        except parser_pool.ParserProcessError as error:
            self.reason = str(error)
            for mail in self:
                mail.attempts -= 1
            self.env['ir.cron']._commit_progress()
            raise
        journal.reached('parsed')
        crashed = self.filtered(lambda mail: isinstance(outcomes[mail], parser_pool.Crashed))
        for mail in crashed:
            took_too_long = outcomes[mail].kind == 'deadline' and not mail.slow
            _logger.log(
                logging.INFO if took_too_long else logging.WARNING,
                "Message %s of the interest ledger ended its parser: %s", mail.id, outcomes[mail].reason)
            mail._note_failure(outcomes[mail].reason, took_too_long)
        return {mail: outcomes[mail] for mail in self - crashed}

    def _note_failure(self, reason, took_too_long=False):
        """Keep why this message came to nothing; give up in the end.

        One that took too long is tried once more, after all others.
        """
        if self.attempts >= MAX_ATTEMPTS or self.slow:
            self._give_up(reason)
        else:
            self.write({'reason': reason, 'slow': took_too_long})

    def _give_up(self, reason):
        """Put the messages of self aside, with a reason that a person understands."""
        self.write({'state': 'quarantined', 'reason': reason})

    def _parse_contexts(self, known_references=None):
        """Return {mail: Context} for the mails of self.

        :param known_references: {company: those of the ids that they refer to that are known here}
        """
        sources = self.env['social.interest.source'].sudo().search([
            ('company_id', 'in', self.company_id.ids),
            '|', ('own_identities', '!=', False), ('http_hosts', '!=', False)])
        templates = self.env['social.interest.template']._by_company(self.company_id)
        by_mailbox = {}
        contexts = {}
        for mail in self:
            mailbox = mail.mailbox_id
            of_mailbox = (mailbox, mail.company_id, mail.not_spam)
            if of_mailbox not in by_mailbox:
                own = sources.filtered(lambda source, mail=mail: source.company_id == mail.company_id)
                by_mailbox[of_mailbox] = {
                    'own_addresses': frozenset(mailbox._own_addresses(mail.company_id)),
                    'own_identities': frozenset(own._own_identities()),
                    'http_hosts': frozenset(own._http_hosts(mail.company_id)),
                    'authserv_ids': frozenset(mailbox._authserv_ids()),
                    'spam_aside': mailbox.interest_spam_aside and not mail.not_spam,
                    'templates': templates.get(mail.company_id, ()),
                    'known_references': (known_references or {}).get(mail.company_id, frozenset()),
                    'country': mail.company_id.country_id.code or '',
                }
            received = mail.internal_date and mail.internal_date.replace(tzinfo=timezone.utc)
            contexts[mail] = Context(received_at=received or None, **by_mailbox[of_mailbox])
        return contexts
