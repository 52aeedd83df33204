# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""A database that has been in use: a ledger and cards by the hundred thousand, by SQL."""

from ..postgres import Server

#: cards to one source, and cards of one author
PER_SOURCE, PER_AUTHOR = 1000, 3

SOURCES = """
INSERT INTO social_interest_source
       (name, key, channel_id, company_id, distribution, return_rule, return_to, active, create_uid, create_date)
SELECT 'Place ' || n, 'place' || n, c.ids[1 + n % cardinality(c.ids)], {company}, 'team', 'team', 'feed', true, 1, now()
  FROM generate_series(1, greatest(1, {count} / {per_source})) n,
       (SELECT array_agg(id ORDER BY id) ids FROM social_interest_channel) c
"""
AUTHORS = """
INSERT INTO social_interest_author
       (name, key, handle, url, channel_id, company_id, active, match_due, create_uid, create_date)
SELECT 'Person ' || n, 'person' || n, 'p' || n, 'https://www.example.com/people/' || n,
       c.ids[1 + n % cardinality(c.ids)], {company}, true, false, 1, now()
  FROM generate_series(1, greatest(1, {count} / {per_author})) n,
       (SELECT array_agg(id ORDER BY id) ids FROM social_interest_channel) c
"""
# The bytes of old messages are removed after a month: one in ten still has them.
LEDGER = """
INSERT INTO social_interest_mail
       (mailbox_id, company_id, folder, uidvalidity, uid, content_hash, message_id, sender, subject, size,
        internal_date, state, attempts, parser, parser_version, basis, verdict, raw, interest_count,
        create_uid, create_date)
SELECT {mailbox}, {company}, 'INBOX', '1', n, md5(n::text) || md5((-n)::text), 'old.' || n || '@mail.example',
       'person' || n % 5000 || '@mail.example', 'Somebody commented on your post ' || n, 15000,
       now() - n * interval '1 minute',
       CASE WHEN n % 20 < 16 THEN 'done' WHEN n % 20 < 18 THEN 'ignored'
            WHEN n % 20 = 18 THEN 'unknown' WHEN n % 200 = 19 THEN 'quarantined'
            WHEN n % 200 = 39 THEN 'oversize' WHEN n % 200 = 59 THEN 'held' ELSE 'done' END,
       1, 'facebook', 1, 'certain', 'verified',
       CASE WHEN n % 10 = 0 THEN convert_to(repeat(md5(n::text), 400), 'UTF8') END, 1, 1, now()
  FROM generate_series(1, {count}) n
"""
CARDS = """
INSERT INTO social_interest
       (date, source_id, channel_id, company_id, author_id, action_id, mail_id, state, text, title, source_url,
        verdict, basis, answer_kind, external_ref, thread_key, user_id, taken_date, answered_date, processed_date,
        needs_answer, waiting_since, deadline, processed, priority, active, create_uid, create_date)
SELECT m.internal_date, s.id, s.channel_id, {company}, a.ids[1 + m.n % cardinality(a.ids)],
       (SELECT id FROM social_interest_action WHERE code = 'comment'), m.id,
       t.state, 'Do you ship the blue kettle number ' || m.n || ' to Norway?', NULL,
       'https://www.example.com/posts/' || m.n / 20 || '?comment=' || m.n,
       'verified', 'certain', 'page', 'old' || m.n, 'post' || m.n / 20,
       CASE WHEN t.state <> 'new' THEN 2 END,
       CASE WHEN t.state <> 'new' THEN m.internal_date + interval '10 minutes' END,
       CASE WHEN t.state IN ('answered', 'processed') THEN m.internal_date + interval '1 hour' END,
       CASE WHEN t.state = 'processed' THEN m.internal_date + interval '2 hours' END,
       true, CASE WHEN t.state IN ('new', 'taken') THEN m.internal_date END,
       m.internal_date + interval '8 hours', t.state = 'processed', '0', true, 1, now()
  FROM (SELECT id, internal_date, row_number() OVER (ORDER BY id) n FROM social_interest_mail) m
  JOIN (SELECT id, channel_id, row_number() OVER (ORDER BY id) - 1 place FROM social_interest_source) s
    ON s.place = m.n % (SELECT count(*) FROM social_interest_source),
       (SELECT array_agg(id ORDER BY id) ids FROM social_interest_author) a,
       LATERAL (SELECT CASE WHEN m.n % 100 < 3 THEN 'new' WHEN m.n % 100 < 6 THEN 'taken'
                            WHEN m.n % 100 < 10 THEN 'answered' WHEN m.n % 100 < 90 THEN 'processed'
                            ELSE 'ignored' END state) t
"""
TABLES = ("social_interest_source", "social_interest_author", "social_interest_mail", "social_interest")


def fill(server: Server, database: str, mailbox: int, count: int) -> None:
    """Write `count` ledger rows of a mailbox and `count` cards, in all states."""
    (company,) = server.sql("SELECT min(id) FROM res_company", database)[0]
    places = {
        "count": count, "company": company, "mailbox": mailbox,
        "per_source": PER_SOURCE, "per_author": PER_AUTHOR,
    }
    for statement in (SOURCES, AUTHORS, LEDGER, CARDS):
        server.sql(statement.format(**places), database)
    for table in TABLES:
        server.sql(f"VACUUM ANALYZE {table}", database)
