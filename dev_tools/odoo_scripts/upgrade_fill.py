# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Fill a database of an older version; fed to that version's `odoo shell`, which gives `env`.

Only what all versions have is used here. Leaves the messages in the table
``upgrade_message`` as they came, for an upgrade has to keep these.
"""

import base64
import os
from datetime import datetime
from email.message import EmailMessage

from odoo.fields import Command

PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
NO_LETTER = b"nothing but a line"
env = globals()["env"]


def letter(number, body="How much are ten chairs? Grüße", attachment=b""):
    """Return a letter as bytes; each is another."""
    message = EmailMessage()
    message["From"] = f"Lars Holm <lars{number}@holm.example>"
    message["To"] = "interests@acme.example"
    message["Subject"] = f"Chairs {number}"
    message["Date"] = "Mon, 09 Nov 2026 10:00:00 +0000"
    message["Message-ID"] = f"<{number}@holm.example>"
    message.set_content(body)
    if attachment:
        message.add_attachment(attachment, maintype="application", subtype="pdf", filename="plan.pdf")
    return message.as_bytes()


def users():
    """Return two salespeople."""
    group = env.ref("sales_team.group_sale_salesman")
    return env["res.users"].create([
        {"name": name, "login": login, "email": f"{login}@acme.example", "group_ids": [Command.link(group.id)]}
        for name, login in (("Anna Berg", "si_anna"), ("Jonas Falk", "si_jonas"))])


def mailbox():
    """Return a mailbox that is read every 7 minutes, in the midst of its folder."""
    box = env["fetchmail.server"].create({
        "name": "Shop box", "server_type": "imap", "server": "127.0.0.1", "port": 9, "user": "shop@acme.example",
        "password": "secret", "collects_interests": True, "interest_interval": 7, "interest_after": "seen"})
    box.state = "done"
    box.folder_ids.write({"uidvalidity": "77", "last_uid": 41, "old_uid": 12, "unflagged": "40 41"})
    return box


def store(box, *raws):
    """Put messages into the ledger and return their rows."""
    known = env["social.interest.mail"].search_count([])
    return env["social.interest.mail"]._store(box, "INBOX", [
        {"uid": str(known + place), "uidvalidity": "77", "raw": raw, "size": len(raw), "oversize": False,
         "internal_date": datetime(2026, 11, 9, 10), "refusal": None}
        for place, raw in enumerate(raws, 1)])


def settle(cards, anna, jonas):
    """Bring one card into each state."""
    new, taken, answered, shown, linked, ticked, ignored, reopened = cards
    (cards - new - ignored).with_user(anna).take()
    answered.with_user(anna).message_post(
        body="Ten chairs are 900.", message_type="comment", subtype_xmlid="mail.mt_comment",
        partner_ids=answered._get_answer_partner().ids)
    shown.with_user(anna).add_proof("answer.png", PIXEL)
    linked.with_user(anna).add_proof_url("https://pictures.example/1.png")
    ticked.with_user(anna).action_process()
    ignored.with_user(jonas).action_ignore()
    reopened.with_user(anna).action_process()
    reopened.with_user(anna).action_reopen()
    new.write({"priority": "2", "partner_id": env.ref("base.main_partner").id})


def template():
    """Make a template of an administrator."""
    env["social.interest.template"].create({
        "name": "Desk form", "sender": "desks.example", "subject": "Desk form *", "link_domain": "desks.example",
        "line_ids": [Command.create({"target": "text", "method": "label", "pattern": "Question"})]})


def remember(messages):
    """Keep the bytes of the messages where no version of the addon touches them."""
    env.flush_all()
    env.cr.execute("CREATE TABLE upgrade_message (mail_id integer, raw bytea, waits boolean)")
    for row, raw in messages.items():
        assert base64.b64decode(row.raw) == raw
        env.cr.execute("INSERT INTO upgrade_message VALUES (%s, %s, %s)", [row.id, raw, row.state == "pending"])


def main():
    """Make people, a mailbox, messages, cards in all states, and changed settings."""
    anna, jonas = users()
    box = mailbox()
    raws = [letter(number) for number in range(8)]
    read = store(box, *raws, NO_LETTER)
    read._process()
    by_sender = {row.sender: row.interest_ids for row in read}
    settle(env["social.interest"].union(*(by_sender[f"lars{number}@holm.example"] for number in range(8))), anna, jonas)
    late = [letter(100), letter(101, attachment=os.urandom(300_000)), letter(102, "x" * 40_000), letter(103)]
    waiting = store(box, *late)
    template()
    env["social.interest.author"].search([], limit=1).blocked = True
    env.ref("social_interest.ir_cron_parse_interests").write({"interval_number": 3, "active": False})
    remember(dict(zip(read | waiting, [*raws, NO_LETTER, *late], strict=True)))
    env.cr.commit()


main()
