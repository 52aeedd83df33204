# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Names of people, compared across scripts and the many ways of writing one in Latin letters.

A romanization is no function: Щербаков is Shcherbakov, Scherbakov and Sherbakov, and Юлия is Yulia, Iuliia and
Julia. So a name becomes a key in which what these ways differ in is gone. A key finds candidates and is weak
evidence only: what it joins has to be borne out by something else.
"""

import functools
import itertools
import re
import unicodedata
from enum import IntEnum

CYRILLIC = dict(zip(
    'абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўјљњћђџ',
    'a b v g d e e zh z i i k l m n o p r s t u f h ts ch sh sh _ i _ e iu ia i i e g u i li ni ch di di'.split()))
GREEK = dict(zip(
    'αβγδεζηθικλμνξοπρσςτυφχψω', 'a v g d e z i th i k l m n ks o p r s s t i f h ps o'.split()))
LATIN = {'ß': 'ss', 'ø': 'o', 'æ': 'ae', 'œ': 'oe', 'ł': 'l', 'đ': 'd', 'ð': 'd', 'þ': 'th', 'ı': 'i', 'ŋ': 'n'}
_LETTERS = str.maketrans({
    char: text.replace('_', '') for char, text in {**CYRILLIC, **GREEK, **LATIN}.items()})

#: in their order, each where the one before has left something
_FOLDS = tuple((re.compile(pattern), text) for pattern, text in (
    (r'ph', 'f'), (r'ae', 'a'), (r'oe', 'o'), (r'ue', 'u'),
    (r'tsch|tch', 'h'), (r'shch|sch|sh', 'ş'), (r'ch|kh', 'h'), (r'zh', 'z'), (r'dzh', 'd'), (r'th', 't'),
    (r'ts|tz|cz', 'z'), (r'ck|q', 'k'), (r'c(?=[eiy])', 's'), (r'c', 'k'), (r'x', 'ks'), (r'w', 'v'),
    (r'^[yj](?=e)', ''), (r'[yj]', 'i'), (r'(?<=[^aeiou])i[eo]', 'e'), (r'(?<=[aeiou])h(?=$|[^aeiou])', ''),
    (r'i+', 'i'), (r'e?r$', 'r'), (r'(?<=[^aeiou])e?v$', 'ev'), (r'ov$|off$|of$', 'ov'), (r'([a-zş])\1', r'\1')))

_IN_BRACKETS = re.compile(r'[(\[{«"][^)\]}»"]*[)\]}»"]')
_TITLES = frozenset(
    'mr mrs ms miss dr prof sir herr frau hr fr mme mlle dott sig don doña sra dipl ing med phd mba jr sr '
    'г-н г-жа др проф'.split())
_PATRONYMIC = re.compile(r'(?:ovi[hc]|evi[hc]|ovna|evna|ihna|inihna)$')

#: short and full forms of one given name, in several languages; a name may belong to several
_KIN = """
alexander aleksandr alex alexandre alessandro sasha саша шура sandy александр олександр aleks
alexandra aleksandra alexandra sasha саша sandra александра
alexey aleksei alyosha lyosha алексей лёша алёша олексій
anastasia nastya настя анастасия stacy
andrew andy andreas andrei andré andrea андрей дрюша andy андрій
anna anya anne ann аня анна
anthony antony tony antonio anton антон тоха toni
benjamin ben benny
catherine katherine katharina kate katie katja katya cathy kathrin karin ekaterina катя екатерина katarina
charles charlie karl carl карл
christian chris christoph christopher kristian kristoffer
christina christine kristina tina kristin кристина
daniel dan danny даниил данила daniil
david dave дэвид давид
dmitry dima mitya дима дмитрий dmytro дмитро
edward ed eddie eduard edvard эдуард
elena lena yelena helena helen hélène лена елена olena олена
elizabeth liz lisa beth eliza elisabeth lizzie elisabet лиза елизавета
evgeny zhenya eugene женя евгений євген
evgenia zhenya eugenia женя евгения
francis frank franz francesco francisco paco франц
frederick fred fritz friedrich frederik fredrik fede
george georg jorge giorgio georgy гоша георгий
yuri yury jürgen jurgen юрий юра юрій
gregory greg grigory гриша григорий
ivan vanya john johann johannes jan ian sean juan giovanni jean ваня иван jon jack hans іван
irina ira ирина ира irene irène
jacob jakob jake james jim jimmy giacomo яков
joseph joe josef giuseppe pepe josé йосиф иосиф
julia julie yulia юлия юля yulya juliette giulia
leonard leo leon леонид leonid лёня
ludmila lyuda людмила люда
margaret maggie meg margarita rita peggy greta margarete grete маргарита рита
maria mary marie masha мария маша mariya марія mia
martin martin martí мартин
matthew matt matthias mathias matteo матвей
maxim max maximilian maxime максим макс
michael mike mikhail misha michel miguel michele миша михаил mick михайло
natalia natalie natasha наташа наталья наталия наталя
nicholas nick nicolas nikolai nikolaus klaus kolya николай коля niko миколай микола
olga olya ольга оля olha
patrick pat paddy patrizio
paul pavel pablo paolo pasha паша павел павло paulo
peter pete pierre pedro pietro pyotr петя пётр petr petter
philip phil philippe filip philipp филипп
rebecca becky rebekka
richard rick dick rich riccardo ricardo
robert rob bob bobby roberto roberta роберт
samuel sam sammy samantha
sergey serge sergio serhiy серёжа сергей сергій serezha
sofia sophia sophie sonya софия софья соня sofie
stephen steve steven stefan stephan stephane степан štěpán
susan sue susanne suzanne sanna susanna
tatiana tanya татьяна таня tetiana
thomas tom tommy tomas tommaso том фома tomasz
timothy tim timofey тимофей тимур
valentina valya валентина валя
victor viktor vitya виктор витя vittorio
vladimir vova volodya володя вова владимир volodymyr володимир
vyacheslav slava слава вячеслав
william bill will billy wilhelm liam guillermo guillaume willi вильгельм
yaroslav slava слава ярослав
lars laurens lorenz lawrence larry
emma emily emilia emily эмилия
hannah hanna johanna ханна
lukas lucas luke luca лука
laura lauren laurie лаура
karina karin карина
marina марина
galina galya галина галя
svetlana sveta светлана света
oleg олег
igor игорь ihor
ruth ruth
eva eve ева
oliver olivier оливер
nina нина
vera вера
denis denise денис
roman роман
artem artyom артём тёма
konstantin kostya константин костя
"""


class Likeness(IntEnum):
    """What two names say of whether they are one person's."""

    OTHER = 0
    UNKNOWN = 1
    ALIKE = 2
    SAME = 3


@functools.lru_cache(4096)
def fold_word(word):
    """Return a word of a name without what ways of writing it differ in; lower-case letters a to z, and ş."""
    word = latin(word)
    for pattern, text in _FOLDS:
        word = pattern.sub(text, word)
    return word


def latin(word):
    """Return the lower-case letters of a word, romanized and without accents."""
    # й and ё are letters, and no и and е with something above
    word = word.casefold().translate(_LETTERS)
    word = ''.join(char for char in unicodedata.normalize('NFKD', word) if not unicodedata.combining(char))
    return re.sub(r"[^\w]|[\d_]", '', word.translate(_LETTERS))


@functools.lru_cache(4096)
def words_of(name):
    """Return the folded words of a name, without titles, patronymics and what stands in brackets."""
    words = [fold_word(part) for part in _parts_of(name)]
    words = list(dict.fromkeys(word for word in words if word))
    if len(words) > 2:
        words = [word for word in words if not _PATRONYMIC.search(word)] or words
    return tuple(words)


def _parts_of(name):
    plain = unicodedata.normalize('NFC', _IN_BRACKETS.sub(' ', name or ''))
    # an apostrophe parts nothing, a hyphen does
    parts = re.split(r"[\s,;/|_.\-–—@]+", re.sub(r"['’ʼ`]", '', plain))
    return [part for part in parts if part and part.casefold() not in _TITLES]


def name_key(name):
    """Return the same text for all ways to write one full name, in whatever order; empty where it is none."""
    words = words_of(name)
    return ' '.join(sorted(words)) if len(words) > 1 and all(len(word) > 1 for word in words) else ''


@functools.cache
def _kin():
    """Return {folded given name: numbers of the groups that it belongs to}."""
    groups = {}
    for number, line in enumerate(_KIN.strip().splitlines()):
        for word in line.split():
            groups.setdefault(fold_word(word), set()).add(number)
    return groups


def _is_given(word):
    return word in _kin()


def _agree(first, second):
    """Whether two words may be one name: a short form of it, or its first letter."""
    if len(first) == 1 or len(second) == 1:
        return first[0] == second[0]
    return not _kin().get(first, set()).isdisjoint(_kin().get(second, set()))


def compare(first, second):
    """Return the :class:`Likeness` of two names, as people, networks and forms write them."""
    one, two = words_of(first), words_of(second)
    if not one or not two:
        return Likeness.UNKNOWN
    if set(one) == set(two) or _run_together(first, second):
        return Likeness.SAME if len(one) > 1 or len(two) > 1 or len(one[0]) > 7 else Likeness.ALIKE
    common = set(one) & set(two)
    left, right = [word for word in one if word not in common], [word for word in two if word not in common]
    if common and not (left and right):
        return Likeness.SAME if len(common) > 1 else Likeness.ALIKE
    if common and len(left) == len(right) == 1:
        if not _agree(left[0], right[0]):
            return Likeness.OTHER
        return Likeness.SAME if min(len(left[0]), len(right[0])) > 1 else Likeness.ALIKE
    if len(one) > 1 and len(two) > 1:
        return Likeness.OTHER
    # one word beside a full name: a given name that is not his is somebody else's, a nickname says nothing
    single, full = (one, two) if len(one) == 1 else (two, one)
    if any(_agree(single[0], word) for word in full):
        return Likeness.ALIKE
    return Likeness.OTHER if _is_given(single[0]) else Likeness.UNKNOWN


def _run_together(first, second):
    """Whether one of two names is the other without blanks: "larsholm" and "Lars Holm"."""
    single, full = sorted(([latin(part) for part in _parts_of(name)] for name in (first, second)), key=len)
    return len(single) == 1 and 1 < len(full) < 4 and any(
        ''.join(order) == single[0] for order in itertools.permutations(full))
