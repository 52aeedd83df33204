# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Text of Central Europe, the Baltic, Turkey and East Asia under a Western label or none: known by its letters.

No language of Western Europe writes "ø" and "ì" in one letter: that is Czech in the wrong charset.
"""

from __future__ import annotations

from .lazy_regex import lazy_regex

#: what Western languages write besides a-z, by language
_WESTERN = tuple(map(frozenset, (
    "äöüß", "àâçéèêëîïôùûüÿœæ", "áéíñóúüç", "áâãàçéêíóôõúü", "àèéìíîòóùú", "åäöéæøüèàòôõ", "áðéíóúýþæö", "éëïóöè"
    "áíêüà",
    "àçèéíïòóúü·", "äöüõšž", "âêîôûŵŷáàéèïëöü",
)))
#: codec → the same of the languages that are written in it
_OTHERS = tuple((codec, tuple(map(frozenset, alphabets.split()))) for codec, alphabets in (
    ("cp1250", "áčďéěíňóřšťúůýž áäčďéíĺľňóôŕšťúýž ąćęłńóśźż áéíóöőúüű ăâîșşţț čćđšž"),
    ("cp1254", "çğıöşüİâîû"),
    ("cp1257", "ąčęėįšųūž āčēģīķļņšūž"),
))
_ASCII = frozenset(map(chr, range(0x80)))
#: signs beside words
_BETWEEN = frozenset("«»“”„‘’‚–—…•°§€©®™¡¿\u00a0\u00ad‹›´¨")
_WORD = lazy_regex(rb"[A-Za-z\x80-\xff]{2,60}")
#: "nº", "Srª": a sign of Spain and Portugal
_ORDINAL = lazy_regex(rb"[A-Za-z]{1,4}[\xaa\xba]")
#: letters that the two readings of a text must have apart, and of how many of its letters they are one
_FEWEST, _RAREST = 2, 40
_SAMPLE = 20_000

_SHARED = (
    "的一是不了在人有我他中上大和地到以要就出可也你能而子那得下自之年作用道行所然家事成方多法如都同面起看定天分"
    "好小部其些主理心她本前但因只想日者意"
    "力它把十民第公此已工使情明性知全三又正外高由很最重手文政美相被利什二等或新己制身果加西月合回特代位次度任常"
    "先海通教原提立及比解水名真走各入口平系"
    "活更打女四神何安少才反受目太再感建做接必件管期市直命山金指克保至形社便空治科司五基眼非白界光放即像且思王完"
    "式色路南品住告求程北死交取格望共清今切"
    "台款付送到您需快再寄")
_HANS = (
    "这个们来为国说时会对过后里种经么学现当没动还进样开从实无与长机关点业将两间问应头体见产给门东声员论处义几认"
    "条气题变总电数报结务场计资许统区队决书则听难权设记类据边张该规请谢价货发订单购买联系邮运费")
_HANT = (
    "這個們來為國說時會對過後裡種經麼學現當沒動還進樣開從實無與長機關點業將兩間問應頭體見產給門東聲員論處義幾認"
    "條氣題變總電數報結務場計資許統區隊決書則聽難權設記類據邊張該規請謝價貨發訂單購買聯繫郵運費嗎")
_HANGUL = (
    "이다는을의에가하고지로한은기를사도서대인어아시정리라자있나일수해전보제부해요니습주안원그과구들상세용만여마"
    "으까것무동할성장신비국오연됩될내게면금입내경조소된달운모스계우려공문드답견적감치화합")
#: codec → what texts in it mostly consist of
_EAST = tuple((codec, frozenset(common)) for codec, common in (
    ("big5", _SHARED + _HANT), ("gb18030", _SHARED + _HANS + "吗"), ("cp949", _HANGUL),
    ("cp932", "".join(map(chr, range(0x3041, 0x30FB)))), ("euc_jp", "".join(map(chr, range(0x3041, 0x30FB)))),
))
_MARKS = frozenset("，。？！、：；（）「」『』“”《》～－　・ー")
#: share of these characters in a text that is surely in a charset
_LIKELY_EAST = 0.35


def central(data: bytes) -> str:
    """The codec in which ``data`` is of one language of Central Europe, "" if it may be Western."""
    words = [word for word in _WORD.findall(data[:_SAMPLE]) if not (word.isascii() or _ORDINAL.fullmatch(word))]
    if not words:
        return ""
    joined = b" ".join(words)
    western = _letters(joined.decode("cp1252", "replace"))
    if any(western <= alphabet for alphabet in _WESTERN):
        return ""
    total = sum(map(len, _WORD.findall(data[:_SAMPLE])))
    for codec, alphabets in _OTHERS:
        shown = joined.decode(codec, "replace")
        letters = _letters(shown)
        changed = sum(a != b for a, b in zip(shown, joined.decode("cp1252", "replace")) if a.isalpha())
        enough = changed * _RAREST >= total and changed >= (_FEWEST if len(letters) > 2 else 2 * _FEWEST)
        if enough and any(map(letters.issubset, alphabets)):
            return codec
    return ""


def _letters(words: str) -> frozenset[str]:
    """The characters in ``words`` that are no ASCII, lower case, without signs that stand between words."""
    return frozenset(words.replace("İ", "i").lower()) - _BETWEEN - _ASCII


def eastern(data: bytes) -> str:
    """The codec in which ``data`` is Chinese, Japanese or Korean, "" if it is plainly none of them."""
    best, most = "", _LIKELY_EAST
    for codec, common in _EAST:
        try:
            shown = data[:_SAMPLE].decode(codec)
        except UnicodeDecodeError:
            continue
        letters = [char for char in shown if char > "\x7f" and char not in _MARKS]
        share = sum(char in common for char in letters) / len(letters) if len(letters) >= 2 else 0
        if share > most and (share == 1 or len(letters) > 2):
            best, most = codec, share
    return best
