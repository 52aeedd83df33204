# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""A server of Telegram's Bot API on loopback: it keeps what it was asked, and answers as it is told."""

import http.server
import json
import threading

TOKEN = '123456789:AAFabcdefghijklmnopqrstuvwxyzSECRET'
BLOCKED = {'error_code': 403, 'description': 'Forbidden: bot was blocked by the user'}
NO_CHAT = {'error_code': 400, 'description': 'Bad Request: chat not found'}
REFUSED = {'error_code': 401, 'description': 'Unauthorized'}
TROUBLE = {'error_code': 502, 'description': 'Bad Gateway'}
WEBHOOK_IS_SET = {
    'error_code': 409,
    'description': "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete it"}
SOMEBODY_ELSE = {'error_code': 409, 'description': 'Conflict: terminated by other getUpdates request'}


def too_many(seconds):
    return {'error_code': 429, 'description': 'Too Many Requests', 'parameters': {'retry_after': seconds}}


class _Handler(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        server = self.server.telegram
        _empty, bot, method = self.path.split('/')
        parameters = json.loads(self.rfile.read(int(self.headers['Content-Length'])))
        server.calls.append((method, parameters))
        answers = server.answers.get(method)
        answer = answers.pop(0) if answers else None
        if bot != f'bot{server.token}':
            answer = REFUSED
        if answer == 'stall':
            # until the test is over, or the other side hangs up
            server.released.wait(60)
            return
        if isinstance(answer, bytes):
            self.say(502, answer)
        elif answer:
            self.say(answer['error_code'], json.dumps({'ok': False, **answer}).encode())
        else:
            self.say(200, json.dumps({'ok': True, 'result': server.result(method, parameters)}).encode())

    def say(self, status, content):
        self.send_response(status)
        self.send_header('Content-Type', 'application/json')
        self.send_header('Content-Length', str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_args):
        """Quiet."""


class TelegramServer:
    """``answers``: {method: what is answered next, an error, ``'stall'`` or another program's bytes}; then all is well.

    ``updates`` is what was written to the bot; those before the offset are forgotten, as Telegram does.
    """

    def __init__(self, case):
        self.token = TOKEN
        self.calls = []
        self.answers = {}
        self.updates = []
        # no integer of the database holds it
        self.number = 9_000_000_000
        self.released = threading.Event()
        server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), _Handler)
        server.telegram = self
        threading.Thread(target=server.serve_forever, daemon=True).start()
        case.addCleanup(server.server_close)
        case.addCleanup(server.shutdown)
        case.addCleanup(self.released.set)
        self.address = f'http://127.0.0.1:{server.server_port}'

    def result(self, method, parameters):
        if method == 'getMe':
            return {'id': 123456789, 'is_bot': True, 'first_name': 'Acme tells', 'username': 'acme_tells_bot'}
        if method == 'getUpdates':
            offset = parameters.get('offset', 0)
            self.updates = [update for update in self.updates if update['update_id'] >= offset]
            return self.updates
        return True

    def says(self, text, chat=700, kind='private', lang='en', **message):
        """Let somebody write to the bot; return the update."""
        self.number += 1
        update = {'update_id': self.number, 'message': {
            'message_id': 1, 'date': 1, 'chat': {'id': chat, 'type': kind}, 'text': text,
            'from': {'id': chat, 'is_bot': False, 'language_code': lang}, **message}}
        self.updates.append(update)
        return update

    def asked(self, method):
        """Return what was asked of a method, in its order."""
        return [parameters for name, parameters in self.calls if name == method]

    def told(self):
        """Return [(chat, text)] of what was sent, and forget it."""
        sent = [(parameters['chat_id'], parameters['text']) for parameters in self.asked('sendMessage')]
        self.calls.clear()
        return sent
