# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What a database holds, read by SQL alone, so that no version of the addon has a say in it."""

import json

from ..postgres import Server

COLUMNS = """
    SELECT table_name || '.' || column_name AS name, data_type || ' ' || is_nullable AS definition
      FROM information_schema.columns WHERE table_schema = 'public' AND table_name != 'upgrade_message'
"""
INDEXES = """
    SELECT tablename || '.' || indexname AS name, indexdef AS definition FROM pg_indexes WHERE schemaname = 'public'
"""
# since version 18 PostgreSQL also lists NOT NULL here, which is a column's here
CONSTRAINTS = """
    SELECT conrelid::regclass || '.' || conname AS name, pg_get_constraintdef(oid) AS definition
      FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype != 'n'
"""
# channels and actions are the data files' own
TABLES = """
    SELECT table_name FROM information_schema.tables
     WHERE table_schema = 'public' AND (table_name LIKE 'social\\_interest%' OR table_name = 'fetchmail_server')
       AND table_name NOT IN ('social_interest_channel', 'social_interest_action')
"""
CRONS = """
    SELECT coalesce(data.name, action.code) AS id,
           cron.id AS cron, cron.interval_number, cron.interval_type, cron.active
      FROM ir_cron cron
      JOIN ir_act_server action ON action.id = cron.ir_actions_server_id
      LEFT JOIN ir_model_data data ON data.model = 'ir.cron' AND data.res_id = cron.id
     WHERE cron.cron_name LIKE 'Interests:%'
"""
#: what is written anew with everything, and what is compared as bytes
LEFT_OUT = {"write_date", "write_uid", "raw"}


def schema(server: Server, database: str) -> dict[str, str]:
    """Return {name: definition} of all columns, indexes and constraints."""
    return {
        row["name"]: row["definition"]
        for query in (COLUMNS, INDEXES, CONSTRAINTS)
        # a definition may have several lines
        for row in _read(server, database, query)
    }


def rows(server: Server, database: str) -> dict[str, dict]:
    """Return {table and id: {column: value}} of the addon's tables."""
    found = {}
    for [table] in server.sql(TABLES, database):
        for row in _read(server, database, f'SELECT * FROM "{table}"'):
            key = row.get("id") or sorted(row.items())
            found[f"{table} {key}"] = {name: value for name, value in row.items() if name not in LEFT_OUT}
    return found


def crons(server: Server, database: str) -> dict[str, list[dict]]:
    """Return {external id, or code: its scheduled actions}."""
    found: dict[str, list[dict]] = {}
    for row in _read(server, database, CRONS):
        found.setdefault(row.pop("id"), []).append(row)
    return found


def _read(server: Server, database: str, query: str) -> list[dict]:
    return [json.loads(line) for [line] in server.sql(f"SELECT to_json(found) FROM ({query}) AS found", database)]
