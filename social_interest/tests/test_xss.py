# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What strangers write, in every field that they fill, through every view in a real browser."""

import base64
import json
import threading
from email.header import Header
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from odoo.tests import HttpCase, new_test_user, tagged
from odoo.tools import SQL

from ..tools.plain_html import plain_html
from .common import PIXEL, PeopleMixin

#: what each attack would do: tell the page, or ask the other host
RUN = "alert('pwn')"
ATTACKS = [
    f'<script>{RUN}</script>', f'<ScRiPt>{RUN}</sCrIpT>', f'<scr<script>ipt>{RUN}</scr</script>ipt>',
    f'"><script>{RUN}</script>', f"'><script>{RUN}</script>", f'</title></textarea></style><script>{RUN}</script>',
    f'--><script>{RUN}</script><!--', f']]><script>{RUN}</script>', '<script src="HOST/x.js"></script>',
    f'<img src=x id=pwn onerror="{RUN}">', f'<img/src=x id=pwn/onerror={RUN}>', f'<img src=x onerror\n=\n"{RUN}">',
    f'"><img src=x id=pwn onerror="{RUN}">', f"' autofocus onfocus={RUN} x='", f'" autofocus onfocus={RUN} x="',
    f'" onmouseover="{RUN}" style="position:fixed;inset:0" id="pwn', f'` onerror={RUN} `',
    f'<svg id=pwn onload="{RUN}">', f'<svg><script>{RUN}</script></svg>', '<svg><image href="HOST/i.png"/></svg>',
    '<svg><use href="data:image/svg+xml,<svg id=x onload=alert(1)>#x"/></svg>',
    f'<svg><animate onbegin="{RUN}" attributeName=x></svg>',
    f'<svg><a href="javascript:{RUN}"><text>x</text></a></svg>',
    f'<math><a xlink:href="javascript:{RUN}">x</a></math>',
    f'<math><mtext><table><mglyph><style><img src=x onerror={RUN}></style></mglyph></table></mtext></math>',
    f'<noscript><p title="</noscript><img src=x onerror={RUN}>"></noscript>',
    f'<iframe id=pwn srcdoc="<script>parent.{RUN}</script>"></iframe>',
    f'<iframe id=pwn src="javascript:{RUN}"></iframe>',
    '<iframe src="HOST/frame"></iframe>', '<object data="HOST/o.swf" id=pwn></object>',
    '<embed src="HOST/e.swf" id=pwn>',
    f'<a id=pwn href="javascript:{RUN}">click</a>', f'<a id=pwn href="JaVa\tScRiPt:{RUN}">click</a>',
    f'[click](javascript:{RUN})', f'javascript:{RUN}', f'javascript://www.facebook.com/%0a{RUN}',
    'data:text/html,<script>alert(1)</script>', 'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
    f'vbscript:{RUN}', '//HOSTNAME/x', 'HOST/x?token=1',
    '<link rel=stylesheet href="HOST/x.css">', '<style id=pwn>@import "HOST/i.css";</style>',
    '<style id=pwn>body{background:url(HOST/b.png)}</style>', '<div id=pwn style="background:url(HOST/c.png)">x</div>',
    '<div id=pwn style="position:fixed;top:0;left:0;width:100vw;height:100vh;z-index:99999;background:red">x</div>',
    '<img id=pwn src="HOST/p.png">', '<img id=pwn srcset="HOST/s.png 2x">',
    '<picture><source srcset="HOST/q.png"><img></picture>',
    '<video id=pwn src="HOST/v.mp4" poster="HOST/v.png" autoplay></video>', f'<video><source onerror="{RUN}"></video>',
    f'<audio id=pwn src=x onerror="{RUN}">', f'<body onload="{RUN}">', f'<details id=pwn open ontoggle="{RUN}">',
    f'<marquee id=pwn onstart="{RUN}">', f'<input id=pwn autofocus onfocus="{RUN}">',
    f'<select autofocus onfocus={RUN}>',
    '<form id=pwn action="HOST/f"><button>Go</button></form>',
    f'<button form=pwn formaction="javascript:{RUN}">x</button>',
    '<meta http-equiv="refresh" content="0;url=HOST/m">', '<base href="HOST/">', '<link rel=prefetch href="HOST/pre">',
    '<a id=pwn href="HOST/ping" ping="HOST/ping">x</a>', f'<x id=pwn onclick="{RUN}" tabindex=1>x</x>',
    f'<template><script>{RUN}</script></template>', f'<xmp><img src=x onerror={RUN}></xmp>',
    '{{7*7}} {{constructor.constructor("alert(1)")()}}', '${alert(1)}', '#{alert(1)}', '<t t-out="alert(1)"/>',
    '<t t-esc="request.env"/>', '%s %(x)s {0} {x}', f'&lt;img src=x onerror={RUN}&gt;',
    f'&#60;img src=x onerror={RUN}&#62;',
    f'\\u003cimg src=x onerror={RUN}\\u003e', '<img src=x onerror=&#97;lert(1)>', f'\u2028{RUN}//', f'\';{RUN};//',
    f'";{RUN};//', f'</script><script>{RUN}</script>', '\u202egnp.x\u202c', '<<b>>&amp;"\'',
    f'<a href="#" data-tooltip="<img src=x onerror={RUN}>">x</a>',
]
#: attacks that one card has in each of its fields
TOGETHER = 10
#: what an attack would have left in the page, if it had been taken for more than text
SCRIPT = """
(async () => {
    const steps = STEPS, found = new Set();
    const env = odoo.__WOWL_DEBUG__.root.env;
    const { rpcBus } = odoo.loader.modules.get("@web/core/network/rpc");
    const pending = new Set();
    rpcBus.addEventListener("RPC:REQUEST", ({ detail }) => pending.add(detail.data.id));
    rpcBus.addEventListener("RPC:RESPONSE", ({ detail }) => pending.delete(detail.data.id));
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (const name of ["alert", "confirm", "prompt", "print", "open"]) {
        window[name] = (...args) => void found.add(`${name} was called: ${args}`);
    }
    const scripts = document.scripts.length;
    function look(label) {
        const note = (node, what) => found.add(`${label}: ${what} ${node.outerHTML.slice(0, 200)}`);
        for (const node of document.body.querySelectorAll("*")) {
            if (/^pwn/.test(node.id)) {
                note(node, "an element of a stranger");
            }
            for (const { name, value } of node.attributes) {
                if (/^on/.test(name)) {
                    note(node, "a handler");
                }
                if (/^(href|src|action|formaction|xlink:href|data|poster)$/.test(name)) {
                    const url = new URL(value, location);
                    const own = ["data:", "blob:"].includes(url.protocol) ? node.matches("img")
                        : ["tel:", "sms:", "mailto:"].includes(url.protocol) ? true
                        : node.matches("a") ? /^https?:$/.test(url.protocol) && url.hostname !== HOSTNAME
                        : url.origin === location.origin;
                    if (!own) {
                        note(node, "an address");
                    }
                }
            }
        }
        const acting = "script, object, embed, base, meta, math, video, marquee, xmp";
        for (const node of document.body.querySelectorAll(acting)) {
            note(node, "an element that acts");
        }
        if (document.scripts.length > scripts + 20) {
            found.add(`${label}: scripts were added`);
        }
        for (const { name } of performance.getEntriesByType("resource")) {
            if (new URL(name).origin !== location.origin && !name.startsWith("data:") && !name.startsWith("blob:")) {
                found.add(`${label}: ${name} was asked for`);
            }
        }
        performance.clearResourceTimings();
    }
    async function settle() {
        for (let quiet = 0; quiet < 6; quiet++) {
            await frame();
            if (pending.size || [...document.images].some((image) => !image.complete && image.loading !== "lazy")) {
                quiet = 0;
            }
        }
    }
    // as the eye passes over it: a pointer, the focus
    function touch() {
        for (const node of document.querySelectorAll(".o_action_manager *, .modal *, .o_notification *")) {
            for (const type of ["mouseover", "mouseenter", "pointerover", "focusin"]) {
                node.dispatchEvent(new MouseEvent(type, { bubbles: type !== "mouseenter" }));
            }
        }
    }
    const act = {
        action: ([action, options]) => env.services.action.doAction(action, { clearBreadcrumbs: true, ...options }),
        call: async ([model, method, ids, options]) =>
            env.services.action.doAction(await env.services.orm.call(model, method, [ids]), options),
        notice: ([notice]) => env.services.social_interest_notice.show(notice),
        click: async ([selector]) => document.querySelectorAll(selector).forEach((node) => node.click()),
        frame: ([url]) => new Promise((resolve) => {
            const node = Object.assign(document.createElement("iframe"), { className: "o_shown" });
            node.sandbox = "allow-scripts allow-modals";
            node.onload = resolve;
            node.src = url;
            document.querySelector("iframe.o_shown")?.remove();
            document.body.append(node);
        }),
    };
    for (const [label, kind, ...args] of steps) {
        try {
            await act[kind](args);
            await settle();
            touch();
            await settle();
        } catch (error) {
            found.add(`${label} could not be shown: ${error.stack || error}`);
        }
        look(label);
        env.services.dialog.closeAll();
    }
    console.log(`looked at ${steps.length} views`);
    if (found.size) {
        console.error([...found].slice(0, 40).join("\\n"));
    } else {
        console.log("test successful");
    }
})();
"""


@tagged('post_install', '-at_install')
class TestScripts(PeopleMixin, HttpCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_people(cls.env)
        cls.env['social.interest'].search([]).active = False
        cls.env['social.interest.mail'].search([]).unlink()
        cls.chief = new_test_user(
            cls.env, 'si_chief', 'base.group_system,sales_team.group_sale_manager,product.group_product_manager',
            name="Chief", email='chief@acme.example')

    def fetch_proxy(self, url):
        self.asked.append(url)
        return super().fetch_proxy(url)

    def start_host(self):
        """Start another host; what it is asked for lands in ``asked``, from frames too."""
        asked = self.asked

        class Host(BaseHTTPRequestHandler):

            def do_GET(self):
                asked.append(self.path)
                self.send_error(404)

            do_POST = do_GET

            def log_message(self, *_args):
                """Not on the console."""

        server = ThreadingHTTPServer(('127.0.0.1', 0), Host)
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        return f'localhost:{server.server_port}'

    def stored(self, record, **values):
        """Write past every check, as older versions or other addons may have."""
        record.flush_recordset()
        for name, value in values.items():
            self.env.cr.execute(SQL("UPDATE %s SET %s = %s WHERE id = %s", SQL.identifier(record._table),
                                    SQL.identifier(name), value, record.id))
        record.invalidate_recordset()

    def mail_of(self, words, number):
        """Return the ledger's row of a letter with the words in its name, subject, text, HTML and file name."""
        def header(text):
            return Header(' '.join(text.split()), 'utf-8', maxlinelen=10_000).encode(linesep='')
        boundary = 'mixed'
        picture = base64.encodebytes(base64.b64decode(PIXEL)).decode()
        raw = '\r\n'.join([
            f'From: {header(words)} <person{number}@people.example>', 'To: interests@acme.example',
            f'Subject: {header(words)}', f'Message-ID: <{number}@people.example>', 'MIME-Version: 1.0',
            f'Content-Type: multipart/mixed; boundary={boundary}', '', f'--{boundary}',
            'Content-Type: multipart/alternative; boundary=inner', '', '--inner',
            'Content-Type: text/plain; charset=utf-8', '', words, '--inner',
            'Content-Type: text/html; charset=utf-8', '', f'<p>Hello</p>{words}', '--inner--',
            f'--{boundary}', f'Content-Type: image/png; name="{header(words)}"', 'Content-Transfer-Encoding: base64',
            f'Content-Disposition: attachment; filename="{header(words)}"', '', picture, f'--{boundary}--', ''])
        mail = self.env['social.interest.mail'].create({
            'company_id': self.env.company.id, 'raw': base64.b64encode(raw.encode())})
        mail._process()
        return mail

    def card_of(self, words, number):
        """Return a card with the words in all that strangers fill, worked on as cards are."""
        source = self.env['social.interest.source'].create({
            'name': words, 'channel_id': self.channel.id, 'key': f'place{number}', 'team_id': self.team.id})
        author = self.env['social.interest.author'].create({
            'name': words, 'handle': words, 'channel_id': self.channel.id, 'key': f'person{number}{words}'})
        product = self.env['product.template'].create({'name': words})
        partner = self.env['res.partner'].create({'name': words, 'email': f'person{number}@people.example'})
        self.card(source_id=source.id, author_id=author.id, text=words)  # what he said before
        card = self.card(
            source_id=source.id, author_id=author.id, text=words, title=words, email=words, phone=words,
            form_fields=f'{words}: {words}', product_id=product.id, thread_key=words)
        author.partner_id = partner
        card.sudo().write({'external_ref': f'{number} {words}', 'product_suggestion_id': product.id})
        card.message_post(body=words, subject=words, author_id=partner.id, attachments=[(words, b'x')])
        card.activity_schedule(
            'mail.mail_activity_data_todo', summary=words, note=plain_html(words), user_id=self.chief.id)
        card.with_user(self.chief).take()
        card.with_user(self.chief).add_proof(words, PIXEL)
        self.stored(card, source_url=words, product_url=words, proof_url=words, vouched=f'dkim-pass {words}')
        self.stored(card.proof_record_ids, url=words, source_url=words)
        self.stored(author, url=words, photo_url=words, phone=words, email=words)
        self.stored(source, url=words, sender_domain=words, key=f'{words}{number}')
        self.stored(product, interest_url=words)
        return card

    @staticmethod
    def is_address(words):
        return (words or '').split(':')[0] in ('javascript', 'data', 'vbscript', 'http')

    def steps(self, cards, mails, words):
        """Return [[label, kind, arguments]]: every view of the addon, and core's where our cards are seen."""
        def shown(model, record_id=False, kind='form', **context):
            return {'type': 'ir.actions.act_window', 'res_model': model, 'res_id': record_id,
                    'views': [[False, kind]], 'context': context}
        actions = self.env['ir.actions.act_window'].browse(self.env['ir.model.data'].search([
            ('module', '=', 'social_interest'), ('model', '=', 'ir.actions.act_window')]).mapped('res_id'))
        steps = [
            [f'{action.name} {kind}', 'action', action.id, {'viewType': kind}]
            for action in actions.filtered(lambda action: action.target == 'current')
            for kind in action.view_mode.split(',') if kind != 'form']
        self.assertGreater(len(steps), 30)
        groups = ['author_id', 'source_id', 'product_id']
        steps += [
            [f'cards by {name}', 'action', shown('social.interest', kind=kind, group_by=[name]), {}]
            for name in groups for kind in ('list', 'kanban')]
        steps += [
            ['pivot', 'action', shown('social.interest', kind='pivot', pivot_row_groupby=groups), {}],
            ['graph', 'action', shown('social.interest', kind='graph', graph_groupbys=groups[:1]), {}]]
        for card in cards:
            records = [card, card.author_id, card.source_id, card.product_id]
            if not self.is_address(card.text):
                records += [card.lead_id, card.partner_id]
            steps += [[f'{record._name} {record.id}', 'action', shown(record._name, record.id), {}]
                      for record in records if record]
            open_card = card.author_id.interest_ids - card
            steps.append(['hand over', 'call', card._name, 'action_hand_over', open_card.ids, {}])
        for mail in mails.filtered(lambda mail: not self.is_address(mail.subject)):
            steps += [[f'message {mail.id}', 'action', shown(mail._name, mail.id), {}],
                      ['its text', 'click', '.o_si_raw_text'], ['its source', 'click', '.o_si_raw_source']]
            for card in mail.interest_ids:
                steps += [
                    ['letter', 'action', shown(card._name, card.id), {}],
                    ['answer', 'call', card._name, 'action_answer', card.ids, {}],
                    ['safe view', 'frame', f'/social_interest/card/{card.id}/message'],
                    ['safe text', 'frame', f'/social_interest/card/{card.id}/message/text']]
        steps += [['notice', 'notice', {'event': event, 'title': one, 'message': one, 'ids': cards.ids[:1]}]
                  for event, one in zip(('new', 'late') * len(words), words)]
        steps += self.steps_of_dialogs(cards, mails, shown)
        return steps

    def steps_of_dialogs(self, cards, mails, shown):
        template = self.env.ref('social_interest.mail_template_product')
        return [
            ['teach', 'call', mails._name, 'action_teach',
             mails.filtered(lambda mail: mail.state == 'unknown').ids[:1], {}],
            ['erase', 'call', 'social.interest.author', 'action_erase', cards.author_id.ids, {}],
            ['block', 'call', 'social.interest.author', 'action_block', cards.author_id.ids, {}],
            ['void', 'call', 'social.interest.proof', 'action_void', cards.proof_record_ids[:1].ids, {}],
            ['assign', 'call', 'social.interest', 'action_assign', cards.ids, {}],
            *(['letter about a product', 'action', {
                **shown('mail.template.preview', default_mail_template_id=template.id,
                        default_resource_ref=f'social.interest,{card.id}'), 'target': 'new'}, {}] for card in cards),
            ['settings', 'action', 'crm.crm_config_settings_action', {}],
            ['activities', 'action', 'mail.mail_activity_action', {}],
        ]

    def test_promise_32_nothing_of_a_stranger_acts_in_any_view(self):
        self.asked = []
        host = self.start_host()
        attacks = [attack.replace('HOSTNAME', host).replace('HOST', f'http://{host}') for attack in ATTACKS]
        words = [' '.join(attacks[start:start + TOGETHER]) for start in range(0, len(attacks), TOGETHER)]
        # an address alone is a link; among others it would be none
        words += [attack for attack in attacks if self.is_address(attack)]
        cards = self.env['social.interest'].union(*(self.card_of(one, number) for number, one in enumerate(words)))
        mails = self.env['social.interest.mail'].union(*(
            self.mail_of(one, number) for number, one in enumerate(words)))
        self.assertGreater(len(mails.interest_ids), len(words) // 2)
        for mail, state in zip(mails[:3], ('unknown', 'quarantined', 'oversize')):
            self.stored(mail, state=state, reason=words[0], subject=words[1], sender=words[2])
        cards[0].with_user(self.chief).action_to_lead()
        cards[1].author_id.with_user(self.chief)._block(words[1])
        cards[2].proof_record_ids.with_user(self.chief)._void(words[2])
        script = SCRIPT.replace('STEPS', json.dumps(self.steps(cards, mails, words))).replace(
            'HOSTNAME', json.dumps(host.partition(':')[0]))
        self.browser_js('/odoo/interests', script, ready="odoo.isReady === true", login='si_chief', timeout=900)
        self.assertEqual(self.asked, [])
