# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""500 invented people, as a company meets them: on several networks, by letter, form and phone, and in its contacts.

Who is whom is known, so suggestions can be counted as right and wrong. Beside those who come twice, in all the ways
that real ones do, there are all whom a careless eye takes for one: twins and couples with one address and one phone,
offices with one number, namesakes in one firm, handles that two people chose, an address that somebody typed who is
not its owner. Some who are one have nothing in common but the name: nobody can find them, and they count as missed.
"""

import random
from dataclasses import asdict, dataclass, field

COUNT = 500
#: (as his own country writes him, as others do)
GIVEN = {
    "ru": [("Александр", "Alexander", "Aleksandr", "Саша"), ("Екатерина", "Ekaterina", "Yekaterina", "Катя"),
           ("Дмитрий", "Dmitry", "Dmitrii", "Дима"), ("Юлия", "Yulia", "Julia", "Юля"),
           ("Сергей", "Sergey", "Sergei", "Серёжа"), ("Наталья", "Natalia", "Natalya", "Наташа"),
           ("Михаил", "Mikhail", "Michail", "Миша"), ("Ольга", "Olga", "Olga", "Оля"),
           ("Евгений", "Evgeny", "Yevgeniy", "Женя"), ("Татьяна", "Tatiana", "Tatyana", "Таня"),
           ("Алексей", "Alexey", "Aleksei", "Лёша"), ("Ирина", "Irina", "Irina", "Ира")],
    "da": [("Søren", "Soren", "Soeren", "Søren"), ("Mette", "Mette", "Mette", "Mette"),
           ("Jørgen", "Jorgen", "Joergen", "Jørgen"), ("Anne", "Anne", "Anne", "Anne"),
           ("Lars", "Lars", "Lars", "Lars"), ("Kirsten", "Kirsten", "Kirsten", "Kirsten"),
           ("Niels", "Niels", "Niels", "Niels"), ("Bodil", "Bodil", "Bodil", "Bodil")],
    "de": [("Jürgen", "Jurgen", "Juergen", "Jürgen"), ("Käthe", "Kathe", "Kaethe", "Käthe"),
           ("Michael", "Michael", "Michael", "Michi"), ("Katharina", "Katharina", "Katharina", "Kathrin"),
           ("Günther", "Gunther", "Guenther", "Günther"), ("Sabine", "Sabine", "Sabine", "Sabine"),
           ("Thomas", "Thomas", "Thomas", "Tom"), ("Elisabeth", "Elisabeth", "Elisabeth", "Lisa")],
    "en": [("Michael", "Michael", "Michael", "Mike"), ("Katherine", "Katherine", "Katherine", "Kate"),
           ("William", "William", "William", "Bill"), ("Rebecca", "Rebecca", "Rebecca", "Becky"),
           ("Robert", "Robert", "Robert", "Bob"), ("Elizabeth", "Elizabeth", "Elizabeth", "Liz"),
           ("Thomas", "Thomas", "Thomas", "Tom"), ("Grace", "Grace", "Grace", "Grace")],
}
FAMILY = {
    "ru": [("Щербаков", "Shcherbakov", "Scherbakov"), ("Кузнецов", "Kuznetsov", "Kuznetzov"),
           ("Жуков", "Zhukov", "Zhukov"), ("Чехов", "Chekhov", "Chehov"), ("Соловьёв", "Soloviev", "Solovyov"),
           ("Зайцев", "Zaitsev", "Zaytsev"), ("Хрущёв", "Khrushchev", "Hruschev"), ("Иванов", "Ivanov", "Ivanoff"),
           ("Петренко", "Petrenko", "Petrenko"), ("Юшкевич", "Yushkevich", "Iushkevich"),
           ("Гольдберг", "Goldberg", "Goldberg"), ("Мельник", "Melnik", "Melnyk")],
    "da": [("Sørensen", "Sorensen", "Soerensen"), ("Kjær", "Kjaer", "Kjaer"), ("Højgaard", "Hojgaard", "Hoejgaard"),
           ("Lund", "Lund", "Lund"), ("Østergaard", "Ostergaard", "Oestergaard"), ("Holm", "Holm", "Holm")],
    "de": [("Müller", "Muller", "Mueller"), ("Schäfer", "Schafer", "Schaefer"), ("Groß", "Gross", "Gross"),
           ("Köhler", "Kohler", "Koehler"), ("Böhm", "Bohm", "Boehm"), ("Weiß", "Weiss", "Weiss")],
    "en": [("Walker", "Walker", "Walker"), ("Thompson", "Thompson", "Thompson"), ("Clarke", "Clarke", "Clarke"),
           ("Hughes", "Hughes", "Hughes"), ("Fletcher", "Fletcher", "Fletcher"), ("Doyle", "Doyle", "Doyle")],
}
#: given names of twins: they sound alike
TWINS = [("Anna", "Hanna"), ("Marina", "Karina"), ("Jan", "Jana"), ("Mona", "Nora"), ("Mia", "Pia"), ("Tim", "Tom")]
NETWORKS = ("facebook", "vk", "instagram", "youtube", "linkedin", "twitter")
FREE = ("gmail.com", "mail.ru", "web.de", "gmx.de", "outlook.com", "yandex.ru")
SHARED_HANDLES = ("sunshine77", "lucky_star", "theboss2000", "greenthumb1", "nightowl99", "coffeelover5")


@dataclass
class Identity:
    """One profile, or one contact, of a person."""

    person: int
    model: str
    name: str
    channel: str = ""
    key: str = ""
    handle: str = ""
    email: str = ""
    verdict: str = "verified"
    phone: str = ""
    website: str = ""


@dataclass
class Person:
    """Somebody invented, before anybody has met him."""

    number: int
    country: str
    given: tuple
    family: tuple
    firm: str
    email: str
    work_email: str
    phone: str
    handle: str
    seen: list = field(default_factory=list)

    def name(self, way: int = 0) -> str:
        """0: as at home, 1 and 2: as abroad, 3: by the short name."""
        return f"{self.given[way]} {self.family[min(way, 2) if way < 3 else 0]}"

    def national(self) -> str:
        """The phone number as one writes it at home (in Denmark, where the company is)."""
        return f"{self.phone[3:5]} {self.phone[5:7]} {self.phone[7:9]} {self.phone[9:]}"


def generate(seed: int = 1) -> list[dict]:
    """Return the identities of all people, as dicts, in a random order that is the same each time."""
    dice = random.Random(seed)
    people = [_person(number, dice) for number in range(COUNT)]
    identities: list[Identity] = []
    position = 0
    for share, meet in (
        (70, _letter_and_contact), (60, _two_networks), (45, _form_and_contact), (40, _call_and_contact),
        (30, _firm), (45, _other_script), (25, _only_the_name), (35, _many), (24, _nicknames),
    ):
        for person in people[position:position + share]:
            identities += meet(person, dice)
        position += share
    rest = people[position:]
    traps = ((_twins, 12), (_couples, 20), (_offices, 30), (_namesakes, 16), (_handles, 12), (_borrowed, 12))
    for trap, share in traps:
        some, rest = rest[:share], rest[share:]
        identities += trap(some, dice)
    for person in rest:
        identities += [_profile(person, dice.choice(NETWORKS), handle=dice.random() < 0.5)]
    dice.shuffle(identities)
    return [asdict(identity) for identity in identities]


def _person(number: int, dice: random.Random) -> Person:
    country = dice.choice(("ru", "ru", "da", "de", "en"))
    given, family = dice.choice(GIVEN[country]), dice.choice(FAMILY[country])
    word = f"{given[1]}.{family[1]}".lower()
    firm = f"firm{number}.example"
    return Person(
        number, country, given, family, firm, f"{word}{number}@{dice.choice(FREE)}", f"{word}@{firm}",
        f"+45{20000000 + number * 7919}", f"{family[1]}{given[1]}{number + 100}".lower())


def _profile(person: Person, channel: str, way: int = 0, handle: bool = True, **more) -> Identity:
    values = {"name": person.name(way), "handle": person.handle if handle else "", **more}
    return Identity(person.number, "author", channel=channel, key=f"{channel}{person.number}", **values)


def _letter(person: Person, way: int = 0, **more) -> Identity:
    email = more.pop("email", person.email)
    return Identity(person.number, "author", more.pop("name", person.name(way)), "mail", email, email=email, **more)


def _form(person: Person, way: int = 0, **more) -> Identity:
    email = more.pop("email", person.email)
    return Identity(
        person.number, "author", more.pop("name", person.name(way)), "form", email, email=email, **more)


def _contact(person: Person, way: int = 0, **more) -> Identity:
    return Identity(person.number, "partner", more.pop("name", person.name(way)), **more)


# ----------------------------------------------------------------------
# The same person twice
# ----------------------------------------------------------------------


def _letter_and_contact(person, dice):
    way = dice.choice((0, 0, 1, 2, 3))
    contact = _contact(person, email=person.email.title())
    if dice.random() < 0.15:
        # a contact whom somebody keyed in with the surname only
        contact.name = person.family[0]
    return [_letter(person, way), contact]


def _two_networks(person, dice):
    one, two = dice.sample(NETWORKS, 2)
    other = _profile(person, two, dice.choice((0, 1, 2, 3)))
    if dice.random() < 0.3:
        # nothing but the handle as a name
        other.name = person.handle
    other.handle = f"@{other.handle.upper()}"
    return [_profile(person, one), other]


def _form_and_contact(person, dice):
    return [_form(person, dice.choice((0, 0, 1, 2))), _contact(person, email=person.email, phone=person.phone)]


def _call_and_contact(person, dice):
    name = person.name() if dice.random() < 0.7 else person.given[0]
    call = Identity(person.number, "author", name, "phone", f"tel:{person.phone}", phone=person.national())
    return [call, _contact(person, phone=person.phone)]


def _firm(person, dice):
    return [
        _letter(person, dice.choice((0, 1, 2)), email=person.work_email),
        _contact(person, dice.choice((0, 1)), website=f"https://www.{person.firm}")]


def _other_script(person, dice):
    """Not each name has other letters; those that have not are met by another address."""
    known = dice.choice(({"phone": person.phone}, {"email": person.email}))
    return [_profile(person, "vk", 0, phone=person.national() if "phone" in known else "",
                     email=known.get("email", ""), verdict="unknown"), _contact(person, dice.choice((1, 2)), **known)]


def _only_the_name(person, dice):
    one, two = dice.sample(NETWORKS, 2)
    return [_profile(person, one, handle=False), _profile(person, two, 1, handle=False)]


def _many(person, dice):
    # in a message on a network one asks to be called
    asked = person.national() if dice.random() < 0.6 else ""
    return [
        _letter(person), _form(person, 1, phone=person.national()), _profile(person, "vk", 0, phone=asked),
        _profile(person, "instagram", 2), _contact(person, phone=person.phone)]


def _nicknames(person, dice):
    return [_form(person, 3, phone=person.national()), _contact(person, 0, phone=person.phone)]


# ----------------------------------------------------------------------
# Several people who look like one
# ----------------------------------------------------------------------


def _twins(people, dice):
    """One family name, given names that sound alike, one address and one phone."""
    found = []
    for pair, names in zip(zip(people[::2], people[1::2], strict=True), TWINS, strict=False):
        first = pair[0]
        for person, given in zip(pair, names, strict=True):
            name = f"{given} {first.family[0]}"
            found += [
                _form(person, name=name, email=first.email, phone=first.national()),
                _contact(person, name=name, email=first.email, phone=first.phone)]
            found[-2].key = f"{name}/{first.email}"
    return found


def _couples(people, dice):
    """A couple with one address; one of both is a contact."""
    found = []
    for one, two in zip(people[::2], people[1::2], strict=True):
        while two.given == one.given:
            two.given = dice.choice(GIVEN[two.country])
        two.family = one.family
        found += [
            _contact(one, email=one.email, phone=one.phone), _letter(one),
            _form(two, email=one.email, phone=one.national()), _profile(two, "facebook")]
    return found


def _offices(people, dice):
    """Five at a time who are called at one number and write from one domain; some under a name of their own."""
    found = []
    for start in range(0, len(people), 5):
        office = people[start]
        for number, person in enumerate(people[start:start + 5]):
            person.given = GIVEN[office.country][number]
            person.family = FAMILY[office.country][(number + start) % 6]
            email = f"{person.given[1]}.{person.family[1]}@{office.firm}".lower()
            found.append(_contact(person, email=email, phone=office.phone, website=f"https://{office.firm}"))
            if number < 2:
                found.append(_letter(person, email=email, phone=office.national()))
            elif number == 2:
                found.append(_profile(person, "facebook", name=f"buero {office.number}", phone=office.national()))
    return found


def _namesakes(people, dice):
    """Two of one name: half of them father and son in one firm, each with an address of his own."""
    found = []
    for number, (one, two) in enumerate(zip(people[::2], people[1::2], strict=True)):
        two.given, two.family = one.given, one.family
        if number % 2:
            found += [
                _contact(one, email=f"senior@{one.firm}"), _letter(two, email=f"junior@{one.firm}"),
                _letter(one, email=f"senior@{one.firm}")]
        else:
            found += [_profile(one, "vk"), _profile(two, "facebook"), _contact(two, email=two.email), _letter(two)]
    return found


def _handles(people, dice):
    """A handle that two people chose."""
    found = []
    for number, (one, two) in enumerate(zip(people[::2], people[1::2], strict=True)):
        while two.family == one.family:
            two.family = dice.choice(FAMILY[two.country])
        handle = SHARED_HANDLES[number % len(SHARED_HANDLES)]
        found += [
            _profile(one, "instagram"), _profile(two, "twitter")]
        for identity in found[-2:]:
            identity.handle = handle
    return found


def _borrowed(people, dice):
    """Somebody types the address of a colleague into a form, or calls from his phone."""
    found = []
    for number, (one, two) in enumerate(zip(people[::2], people[1::2], strict=True)):
        while two.family == one.family:
            two.family = dice.choice(FAMILY[two.country])
        found += [_contact(one, email=one.email, phone=one.phone)]
        if number % 2:
            found.append(_form(two, email=one.email))
        else:
            found.append(Identity(
                two.number, "author", two.name(), "phone", f"{two.number}/{one.phone}", phone=one.national()))
    return found
