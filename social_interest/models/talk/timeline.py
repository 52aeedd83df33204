# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.tools import SQL

#: entries that are shown at once
PAGE = 40
#: messages of the chatter that somebody wrote
WRITTEN = ('comment', 'email', 'email_outgoing')


class SocialInterest(models.Model):
    """One time line of what was said: which entries it has, in their order, and page by page."""

    _inherit = 'social.interest'

    def _talk_page(self, before=None, with_system=False):
        rows = self._talk_index(before, with_system)
        last = rows[PAGE - 1] if len(rows) > PAGE else None
        shown = rows[:PAGE]
        if not before and last and not any(row[:2] == ('said', self.id) for row in shown):
            # whatever was said since, what one opened is there
            shown = [*shown, ('said', self.id, self.id, self.date)]
        told = self._talk_entries([row[:2] for row in shown])
        entries = [
            {
                'key': f'{kind}-{entry_id}', 'kind': kind, 'id': entry_id, 'card': card_id,
                'date': fields.Datetime.to_string(moment), **told[kind, entry_id],
            }
            for kind, entry_id, card_id, moment in reversed(shown) if (kind, entry_id) in told]
        return {
            'entries': entries,
            'earlier': last and [last[3].isoformat(), last[0], last[1]] or False,
        }

    def _talk_index(self, before=None, with_system=False):
        """Return [(kind, id, id of the card, moment)] of one page and one entry more, the newest first.

        Of what has one moment their words come first: what was done about them came after.
        """
        self.env['social.interest'].flush_model()
        self.env['mail.message'].flush_model(['model', 'res_id', 'date', 'message_type', 'body', 'author_id'])
        query = self._talk_cards()
        columns = [SQL.identifier(self._table, name) for name in self._talk_card_columns()]
        older = SQL()
        if before:
            moment, kind, entry_id = before
            older = SQL(
                "WHERE (moment, kind != 'said', kind, id) < (%s::timestamp, %s, %s, %s)",
                str(moment), kind != 'said', str(kind), int(entry_id))
        return self.env.execute_query(SQL(
            """
            WITH cards AS MATERIALIZED (%(cards)s)
            SELECT kind, id, card_id, moment FROM (%(parts)s) AS entries(kind, id, card_id, moment)
            %(older)s
            ORDER BY moment DESC, kind != 'said' DESC, kind DESC, id DESC
            LIMIT %(limit)s
            """,
            cards=query.select(*columns), parts=SQL(" UNION ALL ").join(self._talk_parts(with_system)),
            older=older, limit=PAGE + 1))

    @api.model
    def _talk_card_columns(self):
        """Return the columns of a card that :meth:`_talk_parts` may ask of ``cards``."""
        return ['id', 'date', 'answered_date', 'state', 'verdict', 'answer_kind', 'answer_text']

    def _talk_parts(self, with_system=False):
        """Return SELECTs of kind, id, id of the card, moment: what the time line is made of.

        Another addon adds its own here, from what it knows of ``cards`` or of the card of self, and tells
        what they say in :meth:`_talk_entries`.
        """
        shown = SQL("TRUE") if with_system else self._talk_message_shown()
        return [
            SQL("SELECT 'said', id, id, date FROM cards"),
            # a letter of ours stands there itself
            SQL("""
                SELECT 'answer', id, id, answered_date FROM cards
                 WHERE answered_date IS NOT NULL AND state NOT IN ('new', 'taken')
                   AND NOT EXISTS (SELECT FROM social_interest_proof AS proof
                                    WHERE proof.interest_id = cards.id AND proof.message_id IS NOT NULL)
                   AND NOT (answer_kind = 'mail' AND EXISTS (
                        SELECT FROM mail_message AS letter
                          JOIN mail_message_subtype AS subtype ON subtype.id = letter.subtype_id
                         WHERE letter.model = 'social.interest' AND letter.res_id = cards.id
                           AND letter.message_type IN %s AND subtype.internal IS NOT TRUE
                           AND (letter.message_type = 'email' OR EXISTS (
                                SELECT FROM mail_message_res_partner_rel AS rel
                                  JOIN res_partner AS partner ON partner.id = rel.res_partner_id
                                 WHERE rel.mail_message_id = letter.id AND partner.partner_share))))""", WRITTEN),
            # what came of a call stands there as its answer
            SQL("""
                SELECT 'message', message.id, message.res_id, message.date
                  FROM mail_message AS message
                  JOIN cards ON cards.id = message.res_id
                 WHERE message.model = 'social.interest' AND cards.verdict != 'failed'
                   AND message.message_type != 'user_notification' AND %s
                   AND NOT (message.mail_activity_type_id IS NOT NULL AND cards.answer_text IS NOT NULL
                            AND cards.answered_date IS NOT NULL AND cards.state NOT IN ('new', 'taken')
                            AND abs(extract(epoch FROM message.date - cards.answered_date)) < 5)""", shown),
        ]

    @api.model
    def _talk_message_shown(self):
        """Return the SQL condition of the messages that a person wrote or did, and not the product by itself."""
        return SQL(
            """
            (message.message_type IN %s OR (
                message.body ~ '[^[:space:]]'
                AND NOT EXISTS (SELECT FROM mail_tracking_value AS value WHERE value.mail_message_id = message.id)
                AND EXISTS (SELECT FROM res_users AS person
                             WHERE person.partner_id = message.author_id AND person.share IS NOT TRUE
                               AND person.id != 1)))
            """, WRITTEN)

    def _talk_entries(self, keys):
        """Return {(kind, id): dict of what is shown}, for those of the entries that there is something to tell of.

        :param keys: list of (kind, id); another addon tells of its own kinds. What it says with the ``kind``
            ``record`` is shown without JavaScript of its own: ``icon``, ``title``, ``text``, list of ``facts``, and
            ``model`` with ``res_id`` of what a click opens.
        """
        told = {}
        said = {entry_id for kind, entry_id in keys if kind in ('said', 'answer')}
        if said:
            for row in self._talk_card_rows(said):
                told['said', row['id']] = self._talk_said(row)
                told['answer', row['id']] = self._talk_answer(row)
        if messages := [entry_id for kind, entry_id in keys if kind == 'message']:
            told.update({('message', entry_id): entry for entry_id, entry in self._talk_messages(messages).items()})
        return told
