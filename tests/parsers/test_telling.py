# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Sentences of notifications: who did what, in each language of the tables."""

import time

import pytest

from parsers import names, telling
from parsers.labels import key_of
from parsers.verbs import VERBS
from parsers.verbs_asia import VERBS_ASIA
from parsers.verbs_east import VERBS_EAST
from parsers.verbs_rtl import VERBS_RTL
from parsers.verbs_west import VERBS_WEST

#: language → sentences: the name is "Mia Stone" or "Мия", the action is the one in brackets
SENTENCES = {
    "en": "Mia Stone commented on your post [comment] | Comment by Mia Stone on Red kettles [comment] | "
    "You were mentioned by Mia Stone [mention] | Issue #42 has been updated by Mia Stone. [comment] | "
    "Hi Sam, Mia Stone just replied to your comment [reply] | Mia Stone replied to the topic \"Kettles\" [comment] | "
    "The user Mia Stone (not verified) sent you a private message via Kettle Club [message] | "
    "Mia Stone started a new topic [question] | Mia Stone sent you a friend request [connect]",
    "de": "Mia Stone hat einen Kommentar zu Ihrem Beitrag hinterlassen [comment] | "
    "Mia Stone hat auf Ihren Kommentar geantwortet [reply] | Sie wurden von Mia Stone erwähnt [mention] | "
    "Neue Nachricht von Mia Stone [message] | Mia Stone hat Sie erwähnt [mention] | "
    "Mia Stone hinterließ einen Kommentar zu Ihrem Beitrag [comment] | Mia Stone akzeptierte das Angebot [order] | "
    "Mia Stone gab eine Bewertung ab [review] | Mia Stone schrieb Ihnen eine Nachricht [message]",
    "fr": "Mia Stone vous a envoyé un message [message] | Mia Stone vient de répondre à votre commentaire [reply] | "
    "Nouveau commentaire de Mia Stone sur « Rouge » [comment] | Vous avez été mentionné par Mia Stone [mention] | "
    "Mia Stone souhaite faire partie de vos contacts [connect] | Mia Stone vous a suivi [follow]",
    "es": "Hay un nuevo comentario de Mia Stone en su artículo [comment] | Mia Stone te mencionó [mention] | "
    "Mia Stone acaba de publicar una respuesta a tu comentario [reply] | Nueva reseña de Mia Stone [review] | "
    "Mia Stone te está siguiendo [follow]",
    "it": "Mia Stone ha risposto al tuo commento [reply] | Nuovo commento da Mia Stone [comment] | "
    "Mia Stone ha mandato una risposta [reply]",
    "pt": "Mia Stone comentou na sua publicação [comment] | Nova mensagem de Mia Stone [message]",
    "nl": "Mia Stone heeft gereageerd op je bericht [comment] | Mia Stone stelde een vraag over \"Rood\" [question] | "
    "Nieuw bericht van Mia Stone [message]",
    "pl": "Mia Stone skomentował(a) Twój wpis [comment] | Użytkownik Mia Stone wspomniał(a) o Tobie [mention] | "
    "Mia Stone dodał(a) cię do znajomych [connect]",
    "ru": "Мия прокомментировала вашу запись [comment] | Новое сообщение от Мия [message] | "
    "Пользователь Мия ответил(а) на ваш комментарий [reply] | Мия задала вопрос о товаре [question] | "
    "Мия хочет подписаться на вас [follow]",
    "uk": "Мия коментує ваш допис [comment] | Мия надіслала вам повідомлення [message] | "
    "Мия тепер слідкує за вами [follow]",
    "cs": "Mia Stone okomentoval(a) váš příspěvek [comment] | Nová zpráva od uživatele Mia Stone [message]",
    "tr": "Mia Stone gönderinize yorum yaptı [comment] | Mia Stone yorumunuzu yanıtladı [reply] | "
    "Mia Stone \"Kırmızı çaydanlık\" ürününü değerlendirdi [review]",
    "ca": "Mia Stone ha comentat la teva publicació [comment] | Hi ha un nou comentari de Mia Stone [comment]",
    "sv": "Mia Stone svarade på din kommentar [reply]",
    "da": "Mia Stone har svaret på din kommentar [reply]",
    "nb": "Mia Stone har nevnt deg [mention]",
    "fi": "Mia Stone kommentoi julkaisuasi [comment]",
    "hr": "Mia Stone je komentirala vašu objavu [comment] | Mia Stone je odgovorila na vaš komentar [reply] | "
    "Nova poruka od korisnika Mia Stone [message]",
    "hu": "Mia Stone hozzászólt a bejegyzésedhez [comment]",
    "ro": "Mia Stone a comentat la postarea ta [comment]",
    "bg": "Мия коментира вашата публикация [comment]",
    "el": "Η Mia Stone σχολίασε τη δημοσίευσή σας [comment]",
    "zh": "Mia Stone 评论了您的文章 [comment] | 您收到了来自 Mia Stone 的私信 [message] | "
    "Mia Stone 在“红水壶”中回复了您的评论 [reply]",
    "ja": "「赤いやかん」にMia Stoneさんがコメントしました [comment] | "
    "Mia Stoneさんがあなたのコメントに返信しました [reply] | "
    "チケット #7 が Mia Stone によって更新されました。 [comment] | "
    "Mia Stoneさんがあなたの記事にスキしました [like]",
    "id": "Mia Stone mengomentari artikel Anda [comment] | Mia Stone membalas komentar Anda [reply]",
    "vi": "Mia Stone đã bình luận về bài viết của bạn [comment] | Mia Stone đã trả lời bạn [reply]",
    "he": "Mia Stone הגיבה על הפוסט שלך [comment] | Mia Stone שלחה לך הודעה [message]",
    "ar": "علّق Mia Stone على منشورك [comment] | Mia Stone علّق على منشورك [comment] | أرسل Mia Stone لك رسالة [message]",
    "fa": "Mia Stone برای شما پیام فرستاد [message]",
    "th": "Mia Stone ได้แสดงความคิดเห็นต่อภาพของคุณ [comment] | Mia Stone ส่งข้อความถึงคุณ [message]",
    "gl": "Mia Stone comentou a túa publicación [comment] | Mia Stone enviouche unha mensaxe [message]",
    "eu": "Mia Stone erabiltzaileak mezu bat bidali dizu [message]",
    "ko": "Mia Stone님이 회원님의 게시물에 댓글을 남겼습니다 [comment]",
}
ROWS = [
    (code, *row.strip().rstrip("]").rsplit(" [", 1)) for code, rows in SENTENCES.items() for row in rows.split(" | ")
]


def test_every_language_has_a_sentence():
    assert set(VERBS) | set(VERBS_EAST) | set(VERBS_WEST) | set(VERBS_RTL) | set(VERBS_ASIA) <= set(SENTENCES)


@pytest.mark.parametrize(("code", "sentence", "action"), ROWS)
def test_who_did_what(code, sentence, action):
    told = telling.read(telling.normal(sentence))
    assert told is not None
    assert (told.action, [name.removeprefix("Η ") for name in told.names]) == (
        action, ["Мия" if "Мия" in sentence else "Mia Stone"])


@pytest.mark.parametrize(
    "sentence",
    ["New comment on your video", "You have a new message", "Your comment has been approved",
     "Новый комментарий к записи", "Customers reviewed our new kettles", "Someone commented on your post"],
)
def test_a_thing_is_nobody(sentence):
    told = telling.read(telling.normal(sentence))
    assert told is None or not told.names


def test_several_persons():
    told = telling.read("Mia Stone, Bo Ek and 3 others liked your post")
    assert (told.action, told.names, told.others) == ("like", ["Mia Stone", "Bo Ek"], 3)


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("**[Mia](https://a.example/u)** commented on «Red»", 'Mia commented on "Red"'),
        ("<p>Mia wrote – [1]:</p>", "Mia wrote -:"),
        ("Mia [https://a.example/mia] wrote", "Mia wrote"),
        ("> Mia’s comment…", "Mia's comment..."),
    ],
)
def test_sentences_are_made_equal(written, plain):
    assert telling.normal(written) == plain


def test_subjects_lose_what_stands_before_them():
    assert telling.without_prefix("Re: [Acme] (#42) New comment") == "New comment"


@pytest.mark.parametrize(
    ("text", "name"),
    [("the user Mia Stone (not verified)", "Mia Stone"), ("Mia Stone via Kettle Club", "Mia Stone"), ("@mia", "mia"),
     ("“sven77”", "sven77"), ("you", ""), ("the team", ""), ("mia@stone.example", "")],
)
def test_names(text, name):
    assert names.one(text) == name


@pytest.mark.parametrize(
    ("label", "key"), [("Comment by", "name"), ("Benutzer E-Mail", "email"), ("Ｅメール", "email")])
def test_labels_with_words_around(label, key):
    assert key_of(label) == key


def test_long_sentences_take_no_time():
    started = time.process_time()
    for sentence in ("a " * 100_000, "hat " * 50_000, "von Mia " * 40_000, "评论" * 100_000, "a(" * 90_000):
        telling.read(telling.normal(sentence))
    assert time.process_time() - started < 2
