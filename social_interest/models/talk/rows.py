# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models
from odoo.tools import SQL

from ...parsers.links import tidied
from ...parsers.phones import dialled


class SocialInterest(models.Model):
    """What is read for the time line: one query for each kind of entry, however many of them there are.

    Names come along by joins: the ORM would ask for each model once more. Who may see a card sees
    who answered it, and with what.
    """

    _inherit = 'social.interest'

    def _talk_fetch(self, query):
        """Return the rows of a query as dicts."""
        self.env.flush_all()
        self.env.cr.execute(query)
        return self.env.cr.dictfetchall()

    def _talk_name(self, model, alias, name='name'):
        """Return the SQL of a name in the user's language."""
        return self.env[model].sudo()._field_to_sql(alias, name)

    def _talk_card_rows(self, card_ids):
        """Read both sides of the cards: what was said, and what was answered."""
        rows = self._talk_fetch(SQL(
            """
            SELECT card.id, card.title, card.text, card.form_fields, card.quoted, card.rating, card.verdict,
                   card.emptied_date, author.name AS author, %(phrase)s AS phrase, %(channel)s AS channel,
                   channel.icon, channel.color, source.name AS source, mail.files, mail.raw IS NOT NULL AS has_raw,
                   card.answer_kind, card.answer_text, card.answer_mail_id, card.quality_score, card.quality_comment,
                   coalesce(answerer_partner.name, owner_partner.name) AS answerer,
                   round(extract(epoch FROM card.answered_date - card.date) / 60)::int AS minutes,
                   (%(proofs)s) AS proofs
              FROM social_interest AS card
              JOIN social_interest_channel AS channel ON channel.id = card.channel_id
              JOIN social_interest_source AS source ON source.id = card.source_id
              JOIN social_interest_action AS action ON action.id = card.action_id
              LEFT JOIN social_interest_author AS author ON author.id = card.author_id
              LEFT JOIN social_interest_mail AS mail ON mail.id = card.mail_id
              LEFT JOIN res_users AS owner ON owner.id = card.user_id
              LEFT JOIN res_partner AS owner_partner ON owner_partner.id = owner.partner_id
              LEFT JOIN res_users AS answerer ON answerer.id = card.answered_user_id
              LEFT JOIN res_partner AS answerer_partner ON answerer_partner.id = answerer.partner_id
             WHERE card.id IN %(ids)s
            """,
            phrase=self._talk_name('social.interest.action', 'action', 'phrase'),
            channel=self._talk_name('social.interest.channel', 'channel'), proofs=self._talk_proofs(),
            ids=tuple(card_ids)))
        linked = [proof for row in rows for proof in row['proofs'] or [] if proof['url']]
        opened = self.env['social.interest.proof'].sudo().browse([proof['id'] for proof in linked])
        for proof, decided in zip(linked, opened, strict=True):
            proof.update(url=decided.link_url or '', refusal=decided.link_refusal or '')
        return rows

    @api.model
    def _talk_proofs(self):
        """Return the SELECT of the proofs of a card, as JSON."""
        return SQL("""
            SELECT json_agg(json_build_object(
                       'id', proof.id, 'kind', proof.kind, 'url', proof.url, 'voided', proof.void_reason,
                       'file', file.id, 'name', file.name, 'mimetype', file.mimetype, 'user', partner.name
                   ) ORDER BY proof.id)
              FROM social_interest_proof AS proof
              JOIN res_users AS giver ON giver.id = proof.user_id
              JOIN res_partner AS partner ON partner.id = giver.partner_id
              LEFT JOIN ir_attachment AS file ON file.id = proof.attachment_id
             WHERE proof.interest_id = card.id""")

    def _talk_card_more(self):
        """Return what is told of the card of self that stands elsewhere: who has it, names, whose site it came from."""
        [row] = self._talk_fetch(SQL(
            """
            SELECT channel.id AS channel_id, %(channel)s AS channel_name, card.user_id, owner.name AS user_name,
                   card.product_id, %(product)s AS product_name, card.partner_id, partner.complete_name AS partner_name,
                   source.unconfirmed AS source_unconfirmed, source.sender_domain AS source_sender_domain,
                   coalesce(card.phone, author.phone) AS number, country.code AS country,
                   source.id AS project_id, source.name AS project_name,
                   coalesce(source.description, team.interest_description, '') AS project_about,
                   coalesce(source.site, team.interest_site, '') AS project_site,
                   EXISTS (SELECT FROM ir_attachment AS logo
                            WHERE logo.res_field = 'image_128' AND (
                                  (logo.res_model = 'social.interest.source' AND logo.res_id = source.id)
                                  OR (logo.res_model = 'crm.team' AND logo.res_id = team.id))) AS project_logo,
                   (SELECT json_agg(json_build_object('id', tag.id, 'display_name', %(tag)s) ORDER BY tag.id)
                      FROM crm_tag_social_interest_rel AS rel
                      JOIN crm_tag AS tag ON tag.id = rel.crm_tag_id
                     WHERE rel.social_interest_id = card.id) AS tag_ids
              FROM social_interest AS card
              JOIN social_interest_channel AS channel ON channel.id = card.channel_id
              JOIN social_interest_source AS source ON source.id = card.source_id
              LEFT JOIN crm_team AS team ON team.id = source.team_id
              LEFT JOIN social_interest_author AS author ON author.id = card.author_id
              LEFT JOIN product_template AS product ON product.id = card.product_id
              LEFT JOIN res_users AS person ON person.id = card.user_id
              LEFT JOIN res_partner AS owner ON owner.id = person.partner_id
              LEFT JOIN res_partner AS partner ON partner.id = card.partner_id
              LEFT JOIN res_company AS company ON company.id = card.company_id
              LEFT JOIN res_partner AS home ON home.id = company.partner_id
              LEFT JOIN res_country AS country ON country.id = home.country_id
             WHERE card.id = %(card)s
            """,
            channel=self._talk_name('social.interest.channel', 'channel'), card=self.id,
            product=self._talk_name('product.template', 'product'), tag=self._talk_name('crm.tag', 'tag')))
        def named(name):
            return row[f'{name}_id'] and {'id': row[f'{name}_id'], 'display_name': row[f'{name}_name']} or False
        return {
            **{f'{name}_id': named(name) for name in ('channel', 'user', 'product', 'partner')},
            'tag_ids': row['tag_ids'] or [],
            'source_unconfirmed': bool(row['source_unconfirmed']),
            'source_sender_domain': row['source_sender_domain'] or '',
            'dial_number': dialled(row['number'] or '', row['country'] or ''),
            'project': self._talk_project(row),
        }

    def _talk_project(self, row):
        """Return the project of the card's place, where it says anything of itself; a forgery is of no place."""
        logo, about, site = row['project_logo'], row['project_about'], row['project_site']
        if self.verdict == 'failed' or not (logo or about or site):
            return False
        return {
            'name': row['project_name'],
            'about': about,
            # kept links may be of an older version
            'site': tidied(site or ''),
            'logo': logo and f'/web/image/social.interest.source/{row["project_id"]}/logo',
        }

    def _talk_message_rows(self, message_ids):
        return self._talk_fetch(SQL(
            """
            SELECT message.id, message.message_type AS type, message.subject, message.body, message.email_from,
                   message.is_internal OR coalesce(subtype.internal, FALSE) AS internal,
                   author.name AS author, %(activity)s AS activity, %(is_user)s AS ours,
                   proof.id IS NOT NULL AS proof, card.quality_score, card.quality_comment,
                   (SELECT json_agg(coalesce(partner.email, partner.name) ORDER BY partner.name)
                      FROM mail_message_res_partner_rel AS rel
                      JOIN res_partner AS partner ON partner.id = rel.res_partner_id
                     WHERE rel.mail_message_id = message.id AND partner.partner_share) AS recipients,
                   (SELECT json_agg(json_build_object('id', file.id, 'name', file.name, 'mimetype', file.mimetype,
                                                      'size', file.file_size) ORDER BY file.id)
                      FROM message_attachment_rel AS rel
                      JOIN ir_attachment AS file ON file.id = rel.attachment_id
                     WHERE rel.message_id = message.id) AS attachments,
                   (SELECT json_agg(json_build_object('field', %(label)s, 'old', %(old)s, 'new', %(new)s)
                                    ORDER BY value.id)
                      FROM mail_tracking_value AS value
                      JOIN ir_model_fields AS field ON field.id = value.field_id
                     WHERE value.mail_message_id = message.id) AS changes
              FROM mail_message AS message
              JOIN social_interest AS card ON card.id = message.res_id
              LEFT JOIN mail_message_subtype AS subtype ON subtype.id = message.subtype_id
              LEFT JOIN mail_activity_type AS activity ON activity.id = message.mail_activity_type_id
              LEFT JOIN res_partner AS author ON author.id = message.author_id
              LEFT JOIN LATERAL (SELECT id FROM social_interest_proof
                                  WHERE message_id = message.id LIMIT 1) AS proof ON TRUE
             WHERE message.id IN %(ids)s
            """,
            activity=self._talk_name('mail.activity.type', 'activity'),
            label=self._talk_name('ir.model.fields', 'field', 'field_description'),
            old=self._talk_tracked('old'), new=self._talk_tracked('new'),
            is_user=SQL("EXISTS (SELECT FROM res_users AS person WHERE person.partner_id = message.author_id "
                        "AND person.share IS NOT TRUE)"),
            ids=tuple(message_ids)))

    def _talk_tracked(self, side):
        """Return the SQL of one side of a tracked change, as text."""
        return SQL(
            "coalesce(%s, %s, to_char(%s, 'YYYY-MM-DD HH24:MI'), '')", *(
                SQL.identifier('value', f'{side}_value_{kind}') for kind in ('char', 'text', 'datetime')))
