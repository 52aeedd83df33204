# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What is reported on: so many cards and so many leads, of five years, by SQL.

People, places, texts, states and times are those of `feed_rows`, with five cards to an author. Each twentieth card
became a deal: the lead of its number. Credits are what the product would write: of a deal with an earlier card of the
same author the first touch is that one, the last the card itself; else the card is all of them.

Of answered cards six of seven were answered by a person here, the others by what a notice told of. Four of five actions
need an answer. A twentieth of the answers is scored, each review has stars.
"""

from ..postgres import Server
from . import feed_rows

PER_AUTHOR, CARDS_PER_DEAL = 5, 20
ACTIONS = "comment,request,message,review,like"
ZONE = "Europe/Copenhagen"

CARDS = """
INSERT INTO social_interest
       (date, day, hour, source_id, channel_id, company_id, team_id, author_id, action_id, state, status, text,
        source_url, verdict, basis, answer_kind, external_ref, thread_key, user_id, lead_id, taken_date, answered_date,
        first_answered_date, first_answered_how, response_hours, working_hours, reopened, processed_date, needs_answer,
        waiting_since, deadline, due_date, processed, has_proof, quality_score, quality_count, rating, relationship,
        lang, priority, active, create_uid, create_date)
SELECT d.moment, (d.moment AT TIME ZONE 'UTC' AT TIME ZONE '{zone}')::date,
       to_char(d.moment AT TIME ZONE 'UTC' AT TIME ZONE '{zone}', 'HH24'),
       s.ids[1 + d.h % {sources}], s.channels[1 + d.h % {sources}], {company}, {team},
       CASE WHEN d.h % 100 >= 15 THEN a.ids[1 + d.n % cardinality(a.ids)] END, k.ids[1 + d.h / 7 % 5],
       d.state, w.status, d.text, 'https://www.example.com/posts/' || d.n / 20 || '?comment=' || d.n,
       CASE WHEN d.h % 50 = 9 THEN 'failed' ELSE 'verified' END, 'certain', 'page', 'old' || d.n, 'post' || d.n / 20,
       d.user_id, CASE WHEN d.n % {per_deal} = 0 THEN l.first + d.n - 1 END,
       CASE WHEN d.user_id IS NOT NULL THEN d.moment + interval '10 minutes' END,
       w.answered, w.answered, CASE WHEN w.answered IS NOT NULL THEN
            CASE WHEN d.h % 7 = 3 THEN 'channel' ELSE 'person' END END,
       w.hours, w.hours / 3, d.h % 60 = 5, CASE WHEN d.state = 'processed' THEN w.answered + interval '1 hour' END,
       d.h / 7 % 5 < 4, CASE WHEN w.waits THEN d.moment END, d.moment + interval '8 hours',
       CASE WHEN w.waits THEN d.moment + interval '8 hours' END, d.state = 'processed', w.proven,
       CASE WHEN w.proven AND d.h % 20 = 4 THEN 1 + d.h % 5 ELSE 0 END,
       CASE WHEN w.proven AND d.h % 20 = 4 THEN 1 ELSE 0 END,
       CASE WHEN d.h / 7 % 5 = 3 THEN 1 + d.h % 5 ELSE 0 END,
       CASE WHEN d.n % {per_deal} = 0 THEN 'customer' ELSE 'unknown' END,
       CASE WHEN d.h % 3 > 0 THEN 'en_US' END, '0', true, 1, d.moment
  FROM si_bench_draft d,
       LATERAL (SELECT CASE WHEN d.state IN ('new', 'taken') THEN d.state WHEN d.state = 'ignored' THEN 'closed'
                       ELSE 'answered' END status,
                       d.state = 'answered' OR (d.state = 'processed' AND d.h % 10 > 2) proven,
                       d.state IN ('new', 'taken') AND d.h / 7 % 5 < 4 waits,
                       CASE WHEN d.state IN ('answered', 'processed') THEN (1 + d.h % 97) / 4.0 END hours) v,
       LATERAL (SELECT v.*, d.moment + v.hours * interval '1 hour' answered) w,
       (SELECT array_agg(id ORDER BY array_position(string_to_array('{actions}', ','), code::text)) ids
          FROM social_interest_action WHERE code = ANY(string_to_array('{actions}', ','))) k,
       (SELECT array_agg(id ORDER BY id) ids, array_agg(channel_id ORDER BY id) channels
          FROM social_interest_source WHERE key LIKE 'place%') s,
       (SELECT array_agg(id ORDER BY id) ids FROM social_interest_author) a,
       (SELECT min(id) first FROM crm_lead) l
 ORDER BY d.n
"""
# drafts go back in time with their number, so the earlier card of an author is the one with a higher number
CREDITS = """
INSERT INTO social_interest_credit
       (lead_id, interest_id, model, weight, share, company_id, deal_date, outcome, currency_id, revenue, won_revenue,
        deal_user_id, team_id, interest_date, channel_id, source_id, action_id, days)
SELECT t.lead_id, t.card_id, t.model, t.part * 1000000, t.part, {company}, lead.create_date,
       CASE lead.won_status WHEN 'pending' THEN 'open' ELSE lead.won_status END, {currency},
       lead.expected_revenue * t.part, CASE WHEN lead.won_status = 'won' THEN lead.expected_revenue * t.part ELSE 0 END,
       lead.user_id, lead.team_id, said.date, said.channel_id, said.source_id, said.action_id, 0
  FROM (SELECT card.id, card.lead_id, earlier.id earlier
          FROM social_interest card
          LEFT JOIN social_interest earlier
            ON earlier.id = card.id + {authors} AND earlier.author_id = card.author_id
         WHERE card.lead_id IS NOT NULL AND card.verdict != 'failed') AS c,
       LATERAL (VALUES (c.lead_id, COALESCE(c.earlier, c.id), 'first', 1.0), (c.lead_id, c.id, 'last', 1.0),
                       (c.lead_id, c.id, 'even', CASE WHEN c.earlier IS NULL THEN 1.0 ELSE 0.5 END),
                       (c.lead_id, c.earlier, 'even', 0.5)) AS t(lead_id, card_id, model, part)
  JOIN crm_lead AS lead ON lead.id = t.lead_id
  JOIN social_interest AS said ON said.id = t.card_id
 WHERE t.card_id IS NOT NULL
"""
SEEN = """
UPDATE social_interest_author AS author SET first_seen = told.first, last_seen = told.last
  FROM (SELECT author_id, min(date) AS first, max(date) AS last FROM social_interest GROUP BY author_id) AS told
 WHERE told.author_id = author.id
"""
# whoever comes, comes often, and most of them to the posts of which all talk
MEETINGS = """
UPDATE social_interest AS card
   SET answer_kind = 'page', thread_key = 'met' || floor(power(d.other, 1.6) * greatest(1, d.count / 200)),
       author_id = a.ids[1 + floor(power(d.part, 1.6) * greatest(1, d.count / 10))::int % cardinality(a.ids)],
       action_id = CASE WHEN d.other < 0.05 THEN share.id ELSE card.action_id END
  FROM (SELECT id, count(*) OVER (), abs(hashint4(id)) % 100000 / 100000.0 AS part,
               abs(hashint4(id + 7)) % 100000 / 100000.0 AS other
          FROM social_interest WHERE date >= now() - interval '90 days' AND author_id IS NOT NULL) AS d,
       (SELECT array_agg(id ORDER BY id) ids FROM social_interest_author) a,
       (SELECT id FROM social_interest_action WHERE code = 'share') share
 WHERE card.id = d.id
"""
TABLES = ("social_interest_source", "social_interest_author", "social_interest", "crm_lead", "social_interest_credit")


def fill(server: Server, database: str, count: int, people: list[int], team: int) -> None:
    """Write `count` cards and `count` leads that belong to the people."""
    [company, currency] = server.sql("SELECT id, currency_id FROM res_company ORDER BY id LIMIT 1", database)[0]
    places = {
        "count": count, "company": company, "currency": currency, "team": team, "sources": feed_rows.SOURCES_COUNT,
        "per_author": PER_AUTHOR, "per_deal": CARDS_PER_DEAL, "authors": max(1, count // PER_AUTHOR),
        "words": feed_rows.WORDS, "people": ", ".join(map(str, people)), "adjectives": feed_rows.ADJECTIVES,
        "nouns": feed_rows.NOUNS, "first": feed_rows.FIRST, "last": feed_rows.LAST, "zone": ZONE, "actions": ACTIONS,
    }
    for statement in (feed_rows.SOURCES, feed_rows.AUTHORS, feed_rows.DRAFTS):
        server.sql(statement.format(**places), database)
    for table, statement in (
            ("crm_lead", f"{feed_rows.LEADS.rstrip()} ORDER BY d.n"), ("social_interest", CARDS),
            ("social_interest_credit", CREDITS)):
        server.sql(feed_rows.WITHOUT_INDEXES.format(table=table, statement=statement.format(**places)), database)
    server.sql("DROP TABLE si_bench_draft", database)
    server.sql(SEEN, database)
    for table in TABLES:
        server.sql(f"VACUUM ANALYZE {table}", database)


def meet(server: Server, database: str) -> None:
    """Let the people of the last 90 days meet at posts; what else is measured is measured before."""
    server.sql(MEETINGS, database)
    server.sql("VACUUM ANALYZE social_interest", database)
