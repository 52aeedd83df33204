# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The floor: the least that must be done with mail, without Odoo, in one process.

    python dev_tools/bench/floor.py '{"port": …, "user": …, "password": …, "dsn": …}'

Fetches a mailbox over IMAP, parses each message with mail-parser, makes text of its HTML
with lxml, and writes everything with one COPY. Prints one JSON object: seconds, cpu,
messages.
"""

import io
import json
import sys
import time

import lxml.html
import mailparser
import psycopg2
from imapclient import IMAPClient

BATCH = 50
TABLE = "CREATE TABLE floor (uid bigint PRIMARY KEY, message_id text, subject text, content text)"
ESCAPES = str.maketrans({"\\": r"\\", "\t": r"\t", "\n": r"\n", "\r": r"\r", "\0": ""})


def row(uid: int, raw: bytes) -> str:
    """Return what is kept of a message, as a line of COPY."""
    mail = mailparser.parse_from_bytes(raw)
    html = "\n".join(mail.text_html)
    text = lxml.html.fromstring(html).text_content() if html.strip() else "\n".join(mail.text_plain)
    cells = (str(uid), mail.message_id or "", mail.subject or "", text)
    return "\t".join(cell.translate(ESCAPES) for cell in cells) + "\n"


def main(settings: dict) -> dict:
    """Do it, and return the figures."""
    connection = psycopg2.connect(settings["dsn"])
    cursor = connection.cursor()
    cursor.execute(TABLE)
    connection.commit()
    started, spent = time.perf_counter(), time.process_time()
    rows = []
    with IMAPClient("127.0.0.1", port=settings["port"], ssl=False) as client:
        client.login(settings["user"], settings["password"])
        client.select_folder("INBOX", readonly=True)
        uids = client.search(["ALL"])
        for start in range(0, len(uids), BATCH):
            for uid, data in client.fetch(uids[start : start + BATCH], ["BODY.PEEK[]"]).items():
                rows.append(row(uid, data[b"BODY[]"]))
    cursor.copy_expert("COPY floor FROM STDIN", io.StringIO("".join(rows)))
    connection.commit()
    return {
        "seconds": time.perf_counter() - started,
        "cpu": time.process_time() - spent,
        "messages": len(rows),
    }


if __name__ == "__main__":
    print(json.dumps(main(json.loads(sys.argv[1]))))
