# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Strangers' words in contacts and opportunities that early versions made become text that no spreadsheet runs."""

from odoo import SUPERUSER_ID, api
from odoo.tools import split_every

from odoo.addons.social_interest.tools.inert import JOINER, inert, plain

BATCH = 500
#: of each link to what was made of a person: names, and {address or number: signs that may stand before it}
MADE = {
    ('social.interest.author', 'partner_id'): (('name',), {'email': '', 'phone': '+'}),
    ('social.interest', 'lead_id'): (('name', 'contact_name'), {'email_from': '', 'phone': '+'}),
}


def migrate(cr, version):
    env = api.Environment(cr, SUPERUSER_ID, {'active_test': False})
    for (model, link), (names, addresses) in MADE.items():
        made = env[model]._read_group([(link, '!=', False)], [link])
        # who follows a record is not told of a sign that nobody sees
        records = env[model][link].union(*(record for [record] in made)).with_context(tracking_disable=True)
        for ids in split_every(BATCH, records.ids):
            for record in records.browse(ids):
                _mend(record, names, addresses)
            env.flush_all()
            env.invalidate_all()


def _mend(record, names, addresses):
    values = {name: inert(record[name], JOINER) for name in names}
    values |= {name: plain(record[name], kept) for name, kept in addresses.items()}
    if changed := {name: value for name, value in values.items() if value != record[name]}:
        record.write(changed)
