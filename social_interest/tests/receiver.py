# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""A program on loopback that webhooks are sent to: it keeps what it got, and answers as it is told."""

import http.server
import threading
from dataclasses import dataclass


@dataclass(frozen=True)
class Request:
    path: str
    headers: dict
    body: bytes


class _Handler(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        receiver = self.server.receiver
        length = int(self.headers['Content-Length'])
        receiver.requests.append(Request(self.path, dict(self.headers), self.rfile.read(length)))
        answer = receiver.answers.pop(0) if receiver.answers else 200
        status, headers = answer if isinstance(answer, tuple) else (answer, {})
        if status == 'stall':
            # until the test is over, or the other side hangs up
            receiver.released.wait(60)
            return
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        content = b'"' + self.path.encode() + b' says SECRETANSWER"'
        self.send_header('Content-Length', str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_args):
        """Quiet."""


class Receiver:
    """``answers``: what is answered next, statuses or (status, headers) or ``'stall'``; then 200."""

    def __init__(self, case):
        self.requests = []
        self.answers = []
        self.released = threading.Event()
        server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), _Handler)
        server.receiver = self
        threading.Thread(target=server.serve_forever, daemon=True).start()
        case.addCleanup(server.server_close)
        case.addCleanup(server.shutdown)
        case.addCleanup(self.released.set)
        self.url = f'http://127.0.0.1:{server.server_port}/hook?key=URLSECRET'
