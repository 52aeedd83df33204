# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Who writes something above the mail of a program that he sends on has written a letter."""

import pytest

from parsers import Context, parse
from parsers.quotes import cut_quote

HEAD = """\
Date: Wed, 18 Nov 2026 10:11:12 +0000
From: Mia Berg <mia.berg@mail.example>
To: works <sales@acme.example>
Message-ID: <q-1@mail.example>
Subject: {subject}
MIME-Version: 1.0
Content-Type: text/{kind}; charset=utf-8

"""
RULE = "-" * 54
ZEN_CART = f"""Please make it red.

{RULE}
Order Number: 3107
Date Ordered: Wednesday

Products
{RULE}
1 x Copper kettle (CK-2) = $64.00
{RULE}
Total: $64.00

Email: mia.berg@mail.example
"""
OPENCART = """<p>Please make it red.</p><table><tr><td>Order ID: 2207</td>
<td>E-mail: mia.berg@mail.example</td></tr></table>
<table><tbody><tr><td>Mia Berg</td></tr></tbody></table><table><tbody><tr><td>Kettle</td><td>M</td><td>1</td><td>4</td>
<td>4</td></tr></tbody><tfoot><tr><td>Total</td><td>4</td></tr></tfoot></table>"""
OSTICKET = """<p>Can you take this one?</p><table><tbody><tr><td>Von:</td>
<td>Bo Ek &lt;bo.ek@mail.example&gt;</td></tr></tbody>
</table>It leaks #4.<hr /><a href="https://help.acme.example/scp/tickets.php?id=812">login</a>"""
COMMENTO = """<p>What is this?</p><div class="h1">New comment</div><div class="comments-container"><div class="comment">
<a href="http://blog.acme.example/k#commento-7f1c">x</a><div class="name">Sam</div>
<div class="text">Hi</div></div></div>"""
SHOPWARE = """<p>Please make it red.</p><table><tr><td>1</td></tr></table>
https://shop.acme.example/account/order/Zk9vT2h4c1dQ"""


@pytest.mark.parametrize(("subject", "kind", "body"), (
    ("Order 3107", "plain", ZEN_CART),
    ("Acme Store - Order 2207", "html", OPENCART),
    ("Neues Ticket", "html", OSTICKET),
    ("A comment", "html", COMMENTO),
    ("My order", "html", SHOPWARE),
))
def test_letter(subject, kind, body):
    outcome = parse((HEAD.format(subject=subject, kind=kind) + body).encode(), Context())
    [letter] = outcome.interests
    assert (outcome.parser, letter.author_name) == ("letter", "Mia Berg")
    assert letter.text.startswith(body.removeprefix("<p>").partition("<")[0].partition("\n")[0])


def test_a_block_of_fields_that_alone_is_marked():
    block = (
        " >-------- Оригинално писмо --------\n >От: Acme sales@acme.example\n >Относно: Kettle\n"
        " >До: ann@lee.example\n")
    assert cut_quote(f"Is it red?\n\n{block} \n Hello, it is here. Acme") == "Is it red?"
    # answers below quoted lines stay
    assert cut_quote(f"Hello\n\n{block} >\n > Is it red?\n\nYes.") == "Hello\n\nYes."
