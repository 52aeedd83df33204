# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Cards from another program, by Odoo's JSON-2: `KEY=… python3 json2.py https://odoo.example`

Each function is an example that runs; what they call is described in json2.md.
"""

import json
import os
import sys
import urllib.error
import urllib.request
from datetime import datetime, timedelta, timezone

#: the smallest picture there is: yours is a screenshot of the answer
PICTURE = (
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==')
CARD = 'social.interest'
#: cards that are asked for at once
PAGE = 500


class Refused(Exception):
    """Odoo did not do it; the message is the sentence that a person would read."""


class Odoo:
    """One user of one Odoo.

    :param str key: API key of the user, from *Preferences → Security*
    :param dict headers: further ones; a server with several databases wants `X-Odoo-Database`
    """

    def __init__(self, address, key, headers=None):
        self.address = address.rstrip('/')
        self.headers = {
            'Authorization': f'Bearer {key}', 'Content-Type': 'application/json', 'User-Agent': 'my-program/1',
            **(headers or {})}

    def call(self, model, method, **arguments):
        """Call a method; `ids` are the records on which, `context` as in Odoo."""
        request = urllib.request.Request(
            f'{self.address}/json/2/{model}/{method}', json.dumps(arguments).encode(), self.headers)
        try:
            with urllib.request.urlopen(request, timeout=30) as response:
                return json.load(response)
        except urllib.error.HTTPError as error:
            raise Refused(json.load(error).get('message', error.reason)) from error


def make_card(odoo):
    """Somebody asked something on a page of ours: a card that is nobody's yet. Return its id."""
    [source] = odoo.call(
        'social.interest.source', 'search_read', domain=[['channel_id.code', '=', 'facebook']],
        fields=['name', 'channel_id'], limit=1)
    [author_id] = odoo.call('social.interest.author', 'create', vals_list=[{
        'name': "Lars Holm", 'channel_id': source['channel_id'][0], 'handle': 'lars.holm'}])
    [card_id] = odoo.call(CARD, 'create', vals_list=[{
        'source_id': source['id'], 'author_id': author_id, 'text': "Do you have it in oak?",
        'source_url': 'https://www.facebook.com/acme/posts/1'}])
    return card_id


def make_card_of_a_call(odoo):
    """Somebody called: number, name and what was wanted. The card is the user's. Return its id."""
    return odoo.call(CARD, 'make_by_hand', contact='+45 12 34 56 78', name="Mette Friis", text="Call me back")


def claim(odoo, card_id):
    """Take a card; of two who do it at the same moment one wins. Return whether it is ours, and who has it else."""
    result = odoo.call(CARD, 'take', ids=[card_id])
    return card_id in result['won'], [lost['user'] for lost in result['lost']]


def answer_by_letter(odoo, card_id):
    """Answer who wrote, or left an address, by a letter; it answers the card, and proves it."""
    return odoo.call(CARD, 'send_letter', ids=[card_id], body="<p>Yes, in oak and in ash.</p>")['sent']


def answer_with_screenshot(odoo, card_id):
    """Answered on the page itself: the words, and a picture as the proof. The card is answered and done."""
    return odoo.call(
        CARD, 'add_proof', ids=[card_id], name='answer.png', data=PICTURE, answer_text="Yes, in oak and in ash.")


def answer_with_link(odoo, card_id):
    """The same with a link to a screenshot."""
    return odoo.call(
        CARD, 'add_proof_url', ids=[card_id], url='https://shots.example/answer.png', answer_text="Yes, in oak.")


def follow(odoo, since, known):
    """Return the cards that changed, and from when on to ask the next time.

    A change that takes long is saved with the moment at which it began. So each time what was asked for last
    is asked for once more, and what is known already left out.

    :param str since: as the time before; at first the moment to begin with, in UTC
    :param dict known: {id of a card: when it was changed last}, kept between the calls
    """
    cards, page = [], None
    while page is None or len(page) == PAGE:
        page = odoo.call(
            CARD, 'search_read', domain=[['write_date', '>=', since]], order='write_date, id', offset=len(cards),
            fields=['status', 'user_id', 'author_id', 'channel_id', 'text', 'deadline', 'write_date'], limit=PAGE,
            context={'active_test': False})
        cards += page
    changed = [card for card in cards if known.get(card['id']) != card['write_date']]
    known.update({card['id']: card['write_date'] for card in changed})
    return changed, max(since, ago(minutes=5))


def ago(**span):
    """Return a moment as Odoo writes it."""
    return (datetime.now(timezone.utc) - timedelta(**span)).strftime('%Y-%m-%d %H:%M:%S')


def main(odoo, since, show=print):
    """Make a card, claim it, answer it, prove it, and see all that in the feed."""
    known = {}
    card_id = make_card(odoo)
    changed, since = follow(odoo, since, known)
    show("made:", [card['id'] for card in changed])
    show("claimed:", claim(odoo, card_id))
    show("proven:", answer_with_screenshot(odoo, card_id))
    changed, since = follow(odoo, since, known)
    show("now:", [(card['id'], card['status']) for card in changed])
    return card_id


if __name__ == '__main__':
    main(Odoo(sys.argv[1], os.environ['KEY']), ago(hours=1))
