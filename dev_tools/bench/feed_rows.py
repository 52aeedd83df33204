# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What is looked at: so many cards and so many leads, of a shop after years of work, by SQL.

Both get the same people, texts, states and times. Of a hundred cards one is open (half
of these nobody's), one answered, ninety-one processed, seven ignored, of which a
third never had an owner. Ten salespeople share what is owned; 30 sources, 15 % of the
cards without a person behind them, three cards to each author.

The words that are searched for stand in 400 cards and in one more of a thousand: people
ask about one product more often in a larger shop, yet all sizes fill a page.

Leads: new ones in the first stage, taken and answered ones in the middle, processed ones
are won (they stay in the pipeline), ignored ones are lost (archived).
"""

from ..postgres import Server

#: what is typed into the search box
WORDS = "copper lantern"
PEOPLE, SOURCES_COUNT, PER_AUTHOR = 10, 30, 3

SOURCES = """
INSERT INTO social_interest_source
       (name, key, channel_id, company_id, team_id, response_hours, distribution, return_rule, return_to, active,
        create_uid, create_date)
SELECT 'Place ' || n, 'place' || n, c.ids[1 + n % least(8, cardinality(c.ids))], {company}, {team}, 4,
       'team', 'team', 'feed', true, 1, now()
  FROM generate_series(1, {sources}) n,
       (SELECT array_agg(id ORDER BY id) ids FROM social_interest_channel) c
"""
AUTHORS = """
INSERT INTO social_interest_author
       (name, key, handle, email, email_normalized, url, channel_id, company_id, active, match_due, create_uid,
        create_date)
SELECT f.names[1 + n % 40] || ' ' || l.names[1 + n / 40 % 50] || ' ' || n, 'person' || n, 'p' || n,
       'person' || n || '@mail.example', 'person' || n || '@mail.example', 'https://www.example.com/people/' || n,
       c.ids[1 + n % least(8, cardinality(c.ids))], {company}, true, false, 1, now()
  FROM generate_series(1, greatest(1, {count} / {per_author})) n,
       (SELECT array_agg(id ORDER BY id) ids FROM social_interest_channel) c,
       (SELECT string_to_array('{first}', ' ') names) f, (SELECT string_to_array('{last}', ' ') names) l
"""
# One text for each number, the same for a card and for a lead; `h` is as good as random.
DRAFTS = """
CREATE TABLE si_bench_draft AS
SELECT n, h, moment,
       'Hello, ' || (ARRAY['do you still have', 'how much is', 'can you deliver', 'where do I find', 'my friend bought',
                           'I would like to order', 'is there a discount for', 'when will you have'])[1 + h % 8]
       || ' the ' || CASE WHEN n % greatest(1, {count} / 400) = 7 OR n % 1000 = 3 THEN '{words}'
            ELSE a.words[1 + h / 8 % 40] || ' ' || b.words[1 + h / 320 % 60] END
       || ' number ' || n || (ARRAY[' in', ' for', ' near', ' to'])[1 + h / 19200 % 4] || ' '
       || l.words[1 + h / 76800 % 50] || '? ' || (ARRAY['Thank you very much', 'Best regards', 'Please write back',
          'We need it before the weekend', 'Two of them if possible', 'The colour matters to us'])[1 + h / 7 % 6]
       || ', ' || f.words[1 + h / 11 % 40] AS text,
       CASE WHEN h % 200 = 0 THEN 'new' WHEN h % 200 = 1 THEN 'taken' WHEN h % 200 < 4 THEN 'answered'
            WHEN h % 200 < 186 THEN 'processed' ELSE 'ignored' END AS state,
       CASE WHEN h % 200 = 0 OR (h % 200 > 195) THEN NULL
            ELSE p.ids[1 + h / 200 % cardinality(p.ids)] END AS user_id
  FROM (SELECT n, abs(hashint4(n)) h, now() - interval '5 years' * n / {count} AS moment
          FROM generate_series(1, {count}) n) s,
       (SELECT string_to_array('{adjectives}', ' ') words) a, (SELECT string_to_array('{nouns}', ' ') words) b,
       (SELECT string_to_array('{last}', ' ') words) l, (SELECT string_to_array('{first}', ' ') words) f,
       (SELECT ARRAY[{people}]::int[] ids) p
"""
CARDS = """
INSERT INTO social_interest
       (date, source_id, channel_id, company_id, team_id, author_id, action_id, state, text, title, source_url,
        verdict, basis, answer_kind, external_ref, thread_key, user_id, taken_date, answered_date, processed_date,
        needs_answer, waiting_since, deadline, processed, has_proof, proof_url, priority, active,
        create_uid, create_date)
SELECT d.moment, s.ids[1 + d.h % {sources}], s.channels[1 + d.h % {sources}], {company}, {team},
       CASE WHEN d.h % 100 >= 15 THEN a.ids[1 + d.n % cardinality(a.ids)] END, k.id,
       d.state, d.text, CASE WHEN d.h % 4 = 0 THEN 'Post of the week ' || d.n / 20 END,
       'https://www.example.com/posts/' || d.n / 20 || '?comment=' || d.n,
       'verified', 'certain', 'page', 'old' || d.n, 'post' || d.n / 20, d.user_id,
       CASE WHEN d.user_id IS NOT NULL THEN d.moment + interval '10 minutes' END,
       CASE WHEN d.state IN ('answered', 'processed') THEN d.moment + interval '1 hour' END,
       CASE WHEN d.state = 'processed' THEN d.moment + interval '2 hours' END,
       true, CASE WHEN d.state IN ('new', 'taken') THEN d.moment END, d.moment + interval '8 hours',
       d.state = 'processed', proven, CASE WHEN proven THEN 'https://shots.example/' || d.n || '.png' END,
       '0', true, 1, d.moment
  FROM si_bench_draft d,
       LATERAL (SELECT d.state = 'answered' OR (d.state = 'processed' AND d.h % 10 > 2) proven) w,
       (SELECT id FROM social_interest_action WHERE code = 'comment') k,
       (SELECT array_agg(id ORDER BY id) ids, array_agg(channel_id ORDER BY id) channels
          FROM social_interest_source WHERE key LIKE 'place%') s,
       (SELECT array_agg(id ORDER BY id) ids FROM social_interest_author) a
"""
LEADS = """
INSERT INTO crm_lead
       (name, type, user_id, team_id, company_id, stage_id, contact_name, email_from, email_normalized, active,
        probability, automated_probability, won_status, expected_revenue, priority, date_open,
        date_closed, date_last_stage_update, create_uid, create_date, write_uid, write_date)
SELECT d.text, 'opportunity', d.user_id, {team}, {company},
       CASE d.state WHEN 'new' THEN s.ids[1] WHEN 'taken' THEN s.ids[2] WHEN 'processed' THEN s.ids[4]
            ELSE s.ids[3] END,
       CASE WHEN d.h % 100 >= 15 THEN f.words[1 + d.n % 40] || ' ' || l.words[1 + d.n / 40 % 50] || ' ' || d.n END,
       'person' || d.n / 3 || '@mail.example', 'person' || d.n / 3 || '@mail.example', d.state <> 'ignored',
       p.share, p.share,
       CASE d.state WHEN 'processed' THEN 'won' WHEN 'ignored' THEN 'lost' ELSE 'pending' END, 100 + d.h % 900, '0',
       d.moment, CASE WHEN d.state IN ('processed', 'ignored') THEN d.moment + interval '2 hours' END, d.moment,
       1, d.moment, 1, d.moment
  FROM si_bench_draft d,
       LATERAL (SELECT CASE d.state WHEN 'processed' THEN 100 WHEN 'ignored' THEN 0 ELSE 20 END share) p,
       (SELECT array_agg(id ORDER BY sequence, id) ids FROM crm_stage) s,
       (SELECT string_to_array('{first}', ' ') words) f, (SELECT string_to_array('{last}', ' ') words) l
"""
# Indexes are made after the rows, as a restored backup makes them: minutes less.
WITHOUT_INDEXES = """
DO $do$ DECLARE names text[]; definitions text[]; one text; BEGIN
    SELECT array_agg(i.indexrelid::regclass::text), array_agg(pg_get_indexdef(i.indexrelid))
      INTO names, definitions
      FROM pg_index i WHERE i.indrelid = '{table}'::regclass AND NOT i.indisprimary
       AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.indexrelid);
    FOREACH one IN ARRAY names LOOP EXECUTE 'DROP INDEX ' || one; END LOOP;
    {statement};
    FOREACH one IN ARRAY definitions LOOP EXECUTE one; END LOOP;
END $do$
"""
TABLES = ("social_interest_source", "social_interest_author", "social_interest", "crm_lead")
ADJECTIVES = (
    "blue green red amber large small tall round square heavy light wooden glass iron brass steel woven painted "
    "folding old modern cheap soft hard warm cold bright dark narrow wide deep flat curved plain striped fine rough "
    "silver golden white")
NOUNS = (
    "kettle chair table lamp bench desk shelf basket mirror carpet pillow blanket curtain cupboard wardrobe stool sofa "
    "bed mattress drawer vase bowl plate cup spoon knife fork pan pot oven stove fridge clock radio speaker heater fan "
    "bucket broom ladder hammer saw drill rope tent bicycle helmet saddle boat paddle kite ball racket skate sledge "
    "candle frame easel brush garden")
FIRST = (
    "Anna Bo Clara Dirk Elin Finn Greta Hans Ida Jens Karin Lars Mette Nils Ole Petra Ralf Sara Tove Ulla Vera Wim Yan "
    "Zoe Arne Birte Carl Dorte Erik Frida Gitte Henrik Inge Jonas Kaja Liv Mads Nora Otto Pia")
LAST = (
    "Aagaard Berg Carlsen Dahl Eng Falk Grau Holm Iversen Juhl Krogh Lind Moller Nygaard Olsen Petersen Quist Rask "
    "Skov Thorsen Udsen Vang Winther Ystad Zander Aune Bakke Conradi Dyhr Ebbesen Friis Gade Hauge Isaksen Jespersen "
    "Kjaer Lund Madsen Norup Overby Poulsen Riis Storm Toft Ulrik Vestergaard Wulff Yde Zahl Ager")


def fill(server: Server, database: str, count: int, people: list[int], team: int) -> None:
    """Write `count` cards and `count` leads that belong to the people."""
    (company,) = server.sql("SELECT min(id) FROM res_company", database)[0]
    places = {
        "count": count, "company": company, "team": team, "sources": SOURCES_COUNT, "per_author": PER_AUTHOR,
        "words": WORDS, "people": ", ".join(map(str, people[:PEOPLE])), "adjectives": ADJECTIVES, "nouns": NOUNS,
        "first": FIRST, "last": LAST,
    }
    for statement in (SOURCES, AUTHORS, DRAFTS):
        server.sql(statement.format(**places), database)
    for table, statement in (("social_interest", CARDS), ("crm_lead", LEADS)):
        server.sql(WITHOUT_INDEXES.format(table=table, statement=statement.format(**places)), database)
    server.sql("DROP TABLE si_bench_draft", database)
    for table in TABLES:
        server.sql(f"VACUUM ANALYZE {table}", database)
