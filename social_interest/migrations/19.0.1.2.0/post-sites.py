# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Which domain sends for the places that are known, and one place for all that was forged."""

from odoo import SUPERUSER_ID, api

from odoo.addons.social_interest.parsers.domains import registrable

#: of each place, how often which domain sent
SENDERS = """
    SELECT card.source_id, lower(split_part(mail.sender, '@', -1)), count(*)
      FROM social_interest AS card JOIN social_interest_mail AS mail ON mail.id = card.mail_id
     WHERE mail.parser = ANY(%s) AND card.verdict != 'failed' AND mail.sender LIKE '%%@%%'
     GROUP BY 1, 2 ORDER BY 3 DESC
"""
FORGED = """
    UPDATE social_interest SET source_id = %s WHERE verdict = 'failed' AND company_id = %s AND source_id != %s
"""
#: places that a message made and that have no card any more
EMPTY = """
    SELECT id FROM social_interest_source AS source
     WHERE create_uid = %s AND write_uid = %s AND channel_id != %s AND id = ANY(%s)
       AND NOT EXISTS (SELECT FROM social_interest AS card WHERE card.source_id = source.id)
"""


def migrate(cr, version):
    env = api.Environment(cr, SUPERUSER_ID, {})
    _name_senders(env)
    _gather_forged(env)


def _name_senders(env):
    """A place goes on with the domain that sent most; that it is ours is still to be said."""
    hosted = [parser.code for parser in env['social.interest.parser']._get_parsers() if parser.anybody]
    env.cr.execute(SENDERS, [hosted])
    domains = {}
    for source_id, domain, _count in env.cr.fetchall():
        domains.setdefault(source_id, registrable(domain) or domain)
    for source in env['social.interest.source'].with_context(active_test=False).browse(domains).exists():
        if domains[source.id] not in source._own_sites():
            source.sender_domain = domains[source.id]


def _gather_forged(env):
    """The cards of what was forged stay, in one place; places that only they made go."""
    env.cr.execute("SELECT DISTINCT source_id FROM social_interest WHERE verdict = 'failed'")
    places = [source_id for [source_id] in env.cr.fetchall()]
    forged = env['res.company'].search([])._ensure_forged_sources()
    for company, place in forged.items():
        env.cr.execute(FORGED, [place.id, company.id, place.id])
    env.invalidate_all()
    env.cr.execute(EMPTY, [
        SUPERUSER_ID, SUPERUSER_ID, env.ref('social_interest.channel_forged').id, places])
    env['social.interest.source'].browse([source_id for [source_id] in env.cr.fetchall()]).unlink()
