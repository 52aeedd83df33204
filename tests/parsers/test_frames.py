# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Frames of programs whose sentences nobody knows: where they end, for a frame must not take what is another's."""

from pathlib import Path

import pytest

import parsers

SAMPLES = Path(parsers.__file__).resolve().parents[1] / "tests" / "samples"
CONTEXT = parsers.Context(own_addresses=frozenset({"sales@acme.example"}))


def changed(sample, *pairs):
    """The outcome of a sample in which words are replaced."""
    raw = (SAMPLES / f"{sample}.eml").read_text(encoding="utf-8")
    for old, new in pairs:
        assert old in raw
        raw = raw.replace(old, new)
    return parsers.parse(raw.encode(), CONTEXT)


@pytest.mark.parametrize(
    "words",
    [
        'Rosa Gil ha realizado el pedido 261118-101112-3319. <a href="https://cajas.example/x.php?_g=orders">Ver</a>',
        "Rosa Gil ha realizado el pedido 261118-101112-3319.<br>rosa@gil.example",
    ],
)
def test_an_order_for_the_staff_is_not_one_of_the_reader(words):
    outcome = changed("shop_reviews/unknown_to_customer_es", (
        "Nos complace informarle de que el pedido 261118-101112-3319 se ha completado.", words))
    assert outcome.parser != "shop_reviews" and outcome.as_dict()["outcome"] != "ignored"


def test_who_writes_from_an_address_with_his_name_writes_a_letter():
    outcome = changed("opencart/request_for_visitor", ("<store@shop.acme.example>", "<owen.pratt@works.example>"))
    assert outcome.parser == "letter"


def test_congratulations_on_an_own_answer_are_no_reply():
    outcome = changed("question2answer/comment_of_frame_hu", (
        "Új hozzászólás érkezett a kérdésedhez a következő felhasználótól: dora_p:",
        "Gratulálunk! dora_p a Te válaszodat jelölte meg a legjobbként:"))
    assert outcome.parser != "question2answer"


def test_a_shop_of_somebody_else_that_names_another_customer_has_an_order():
    outcome = changed("magento/ignored_bought_1", ("To: Acme Works <sales@acme.example>", "To: sales@acme.example"))
    assert outcome.as_dict()["outcome"] == "parsed"


def test_a_new_thread_without_words_is_a_question_all_the_same():
    outcome = changed("xenforo/question", ('<div class="message">Where can I get a new switch?</div>', ""))
    assert [(one.action, one.author_name, one.text) for one in outcome.interests] == [("question", "Sam Ortiz", "")]


def test_what_another_does_on_a_forge_is_his():
    outcome = changed("gitea/ignored_own", ("X-Forgejo-Recipient: KimVale", "X-Forgejo-Recipient: acme"))
    assert [one.author_name for one in outcome.interests] == ["Kim Vale"]


def test_a_rule_in_a_post_does_not_end_it():
    words = f"Do you ship to Norway?\n\n{'-' * 30}\n\nAnd to Sweden?"
    [card] = changed("fluxbb/comment_full", ("Do you ship to Norway?", words)).interests
    assert card.text == words


@pytest.mark.parametrize(("headers", "name"), [("", "unknown"), ("X-Mailer: PHPMailer 6.9.1\n", "ignored")])
def test_only_what_a_program_sent_is_put_away_as_mail_of_a_shop(headers, name):
    outcome = changed("shop_reviews/unknown_to_customer_es", ("MIME-Version", f"{headers}MIME-Version"))
    assert outcome.name == name
