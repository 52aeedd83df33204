# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Who set what is known of the authors, and the rule for proofs."""

OLD_RULE = (
    "['|', '|', ('interest_id.user_id', '=', False), ('interest_id.user_id', '=', user.id), "
    "('interest_id.team_id.user_id', '=', user.id)]")
NEW_RULE = OLD_RULE.replace(
    "('interest_id.team_id.user_id', '=', user.id)", "('interest_id.team_id', 'in', user.interest_team_ids.ids)")


def migrate(cr, version):
    _tell_origins(cr)
    cr.execute(
        """
        UPDATE ir_rule SET domain_force = %s
          FROM ir_model_data data
         WHERE data.module = 'social_interest' AND data.name = 'rule_proof_own'
           AND data.model = 'ir.rule' AND data.res_id = ir_rule.id AND ir_rule.domain_force = %s
        """, [NEW_RULE, OLD_RULE])


def _tell_origins(cr):
    """What an author has counts as told by mail without a verdict, when the author was made.

    Whatever a person edited may hold what he typed, so all of it counts as
    typed; but for the address of the photo, which no form shows.
    """
    cr.execute(
        """
        UPDATE social_interest_author author
           SET origins = known.origins
          FROM (
                SELECT one.id, jsonb_object_agg(field.name, CASE
                           WHEN field.name != 'photo_url' AND (one.create_uid != 1 OR one.write_uid != 1)
                           THEN jsonb_build_array('person', '')
                           ELSE jsonb_build_array('unknown', to_char(one.create_date, 'YYYY-MM-DD HH24:MI:SS'))
                       END)
                  FROM social_interest_author one
                 CROSS JOIN LATERAL (VALUES
                           ('name', one.name), ('handle', one.handle), ('url', one.url),
                           ('photo_url', one.photo_url), ('email', one.email), ('phone', one.phone)
                       ) field(name, value)
                 WHERE one.origins IS NULL AND field.value != ''
                 GROUP BY one.id
               ) known(id, origins)
         WHERE author.id = known.id
        """)
    cr.execute(
        """
        UPDATE social_interest_author author
           SET origins = coalesce(author.origins, '{}') || '{"image_1920": ["person", ""]}'
          FROM ir_attachment picture
         WHERE picture.res_model = 'social.interest.author' AND picture.res_field = 'image_1920'
           AND picture.res_id = author.id AND picture.create_uid != 1
        """)
