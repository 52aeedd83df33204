# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Checks that a webhook is from your Odoo, and shows what it tells: `SECRET=… python3 receiver.py 8080`"""

import hashlib
import hmac
import json
import os
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

#: seconds after which a delivery is too old: somebody may have recorded it
TOLERANCE = 300


def genuine(headers, body, secret, now=None):
    """Whether a request was signed with your secret a moment ago.

    :param headers: of the request
    :param bytes body: exactly as it came, before anything reads it as JSON
    """
    timestamp = headers.get('X-Interest-Timestamp', '')
    if not timestamp.isdecimal() or abs((now or time.time()) - int(timestamp)) > TOLERANCE:
        return False
    signed = hmac.new(secret.encode(), timestamp.encode() + b'.' + body, hashlib.sha256)
    return hmac.compare_digest(f'sha256={signed.hexdigest()}', headers.get('X-Interest-Signature', ''))


class Receiver(BaseHTTPRequestHandler):
    seen = set()  # of a program that is restarted: a table of its database

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get('Content-Length', 0)))
        if not genuine(self.headers, body, os.environ['SECRET']):
            self.send_response(401)
        else:
            told = json.loads(body)
            # what did not get its answer in time comes again under the same number
            if told['delivery'] not in self.seen:
                self.seen.add(told['delivery'])
                print(told['event'], told.get('card', {}).get('url', ''))
            self.send_response(204)
        self.end_headers()


if __name__ == '__main__':
    ThreadingHTTPServer(('', int(sys.argv[1])), Receiver).serve_forever()
