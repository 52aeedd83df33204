# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What the reader's own mail server writes above a letter that comes from outside: no word of its writer.

Exchange's "You don't often get email from", in the languages in which it stands there with a link to aka.ms or without,
and the warnings that administrators add by a rule of Exchange, Google Workspace, Mimecast, Proofpoint, Barracuda.
So are the marks of how secret a letter is, which the writer's program puts above or below it: Purview, Titus, Boldon
James, and the Traffic Light Protocol.
"""

from __future__ import annotations

import re

from .hinted import has_any
from .lazy_regex import lazy_regex

_NEEDLES = (
    "learnaboutsenderidentification", "outside ", "extern", "extér", "exterior", "estern", "außerhalb", "buiten",
    "fuera", "fora", "udefra", "utenfra", "utanför", "zewnątrz", "zewnętrz", "spoza", "извне", "внешн", "外部",
    "often get email", "nicht oft eine", "pas souvent d", "no suele recibir", "spesso messaggi", "niet vaak e",
    "não costuma receber", "otrzymujesz często", "нечасто получаете", "ofta e-post", "ofte mail", "ofte epost",
    "ofte e-post", "usein sähköposti", "nedostáváte často", "不会收到来自",
    "受け取る頻度", "자주 받지 않", "sık sık e-posta")
#: how secret a letter is: a label and a level, a colour, a level in brackets
_MARK = lazy_regex(
    r"[\W_]{0,6}(?:"
    r"(?:(?:data|document|security|information|e-?mail|message|dokument\w*|daten|informations?|sicherheits|data|document|"
    r"niveau de|nivel de|livello di|poziom|stupeň|úroveň)[ -]?)?"
    r"(?:classification|classificatie|classificat[oaie]|klassifizierung|klassifikation|klassifizierungsstufe|"
    r"vertraulichkeit(?:sstufe)?|schutzklasse|einstufung|sensitivity(?: label)?|sensibilité|sensibilidad|sensibilidade|"
    r"sensibilità|gevoeligheid|rubricering|clasificación|clasificado|classificazione|classificação|"
    r"confidentialité|confidencialidad|confidencialidade|riservatezza|klasyfikacja|klauzula|klasifikace|klasifikácia|"
    r"besorolás|minősítés|luokitus|luottamuksellisuus|informationsklass|klassificering|klassifisering|clasificare|"
    r"sınıflandırma|gizlilik|ταξινόμηση|διαβάθμιση|класифікація|класификация|классификация|гриф|klasifikacija|stupnja|"
    r"機密区分|情報区分|密级|密級|분류|보안등급|סיווג|التصنيف|phân loại|klasifikasi)\s{0,2}[:：=|-]\s{0,2}"
    # nothing else is a level: "Sensitivity: general skin" is what somebody has
    r"(?:(?:[a-z]{0,6}-?\d{1,2}|nur|für|den|for|streng|highly|strictly|non|nicht|not|solo|para|alleen|voor|très|только|"
    r"для|tylko|do|kun|endast|vain|company|business)[ /|–-]{1,3}){0,3}"
    r"(?:(?:intern|extern|publi|öffentl|confid|vertrau|vertrou|geheim|secret|restri|poufn|wewn|jawn|důvěr|dôver|veřej|"
    r"bizalm|belső|nyilván|gizli|dahili|genel|fortrol|luottam|sisäi|julki|riserv|pubbl|reserv|públi|внутр|конфид|открыт|"
    r"публич|поверит|відкрит|εσωτερ|εμπιστ|δημόσ|社外|社内|機密|公开|公開|内部|內部|秘密|机密|대외|내부|공개|סודי|פנימי|ציבורי|"
    r"سري|داخلي|عام|unclass)\w{0,12}|general|allgemein|général|private?|personal|åben|åpen|öppen|hizmete özel|"
    r"для служебного|uso|usage|nội bộ|công khai|rahasia|official|protected)"
    r"(?:[ /|–-]{1,3}(?:use|only|all|employees|staff|data|information|sensitive|gebrauch|verwendung|daten|gebruik|"
    r"intern[oe]|uniquement|brug|bruk|пользования|использования|kullanım|użytku)){0,3}|"
    r"tlp ?[:：] ?(?:red|amber(?:\+strict)?|green|clear|white)|"
    r"[\[(*](?:internal|confidential|public|restricted|intern|vertraulich|öffentlich|interne|confidentiel|interno|"
    r"confidencial|riservato|vertrouwelijk|wewnętrzne|poufne|interní|důvěrné|fortrolig|внутреннее|конфиденциально)"
    r"(?: use only)?[\])*]|(?:for )?internal use only|nur für den internen gebrauch|usage interne(?: uniquement)?|"
    r"(?:solo )?(?:para )?uso interno|(?:alleen )?voor intern gebruik"
    r")[\W_]{0,6}", re.IGNORECASE)
_MARK_NEEDLES = (
    "lassif", "sensi", "lasyf", "lasif", "schutzkl", "vertraul", "einstuf", "gevoelig", "rubric", "confiden",
    "riservat", "klauzula", "besorol", "minős", "luokitus", "luottam", "sınıf", "gizli", "ταξιν", "διαβ", "ласиф",
    "лассиф", "гриф", "区分", "密级", "密級", "분류", "보안", "סיווג", "التصنيف", "phân loại", "tlp", "intern",
    "public", "restricted", "öffentlich", "wewn", "poufne", "důvěr", "fortrolig", "внутр", "конфид", "clasif", "stup")
#: a whole line
_BANNER = lazy_regex(
    r"\W{0,6}(?:"
    r"(?P<warns>(?:caution|warning|attention|notice|alert|important|be careful|achtung|vorsicht|warnung|hinweis|"
    r"attention|"
    r"avertissement|atención|precaución|advertencia|attenzione|avviso|atenção|cuidado|let op|waarschuwing|uwaga|"
    r"ostrzeżenie|"
    r"pozor|upozornění|внимание|осторожно|увага|obs|varning|advarsel|bemærk|huomio|varoitus|dikkat|uyarı|"
    r"figyelem|atenție|"
    r"προσοχή|注意|警告|주의)\b.{0,12}[:!–—-]*\W{0,4})?"
    r"(?:(?P<short>external (?:e-?mail|sender|message|mail)\b|externe? (?:e-?mail|nachricht|absender)\b|"
    r"(?:courriel|mail|message|e-mail) externe\b|correo externo\b|e-?mail esterna\b)|(?:this (?:e-?mail|"
    r"message) (?:was sent|is|originate[sd]|"
    r"came|comes|has been sent|"
    r"has originated|received)) from (?:an? )?(?:outside|external)|"
    r"(?:the )?sender (?:of this \w+ )?is (?:external|outside)|"
    r"diese (?:e-?mail|nachricht) (?:kommt|stammt|"
    r"wurde) von (?:außerhalb|extern|einem externen)|"
    r"ce (?:courriel|message|mail|e-mail) (?:provient|vient|a été envoyé) (?:de l['’]ext|d['’]un exp|"
    r"d['’]une source ext)|"
    r"este (?:correo|mensaje|e-?mail) (?:electrónico )?(?:proviene|"
    r"procede|se originó|fue enviado) (?:de|desde|por) (?:fuera|el exterior|un remitente externo|una fuente externa)|"
    r"(?:questa|questo) (?:e-?mail|messaggio) (?:proviene|è stat[ao] inviat[ao]) da[l]? |"
    r"este e-?mail (?:tem origem|foi enviado|é) (?:fora|de fora|externo|por um remetente externo)|"
    r"deze (?:e-?mail|mail) (?:is|komt) (?:afkomstig )?van (?:buiten|een externe)|"
    r"wiadomość (?:pochodzi )?(?:z zewnątrz|spoza|zewnętrzna)|(?:tento|tato) (?:e-?mail|zpráva) (?:pochází|"
    r"přišel|byl odeslán) |"
    r"(?:это |данное )?(?:письмо|сообщение) (?:пришло |получено |отправлено )?(?:от внешнего|извне|из внешн)|"
    r"внешн(?:ее письмо|ий отправитель|яя почта)|"
    r"(?:detta|dette|denne) (?:e-?post|mail|e-?mail|meddelande\w*)\w* (?:kommer|er sendt|skickades) (?:från|fra|"
    r"utenfra|udefra)|"
    r"此(?:邮件|郵件).{0,8}外部|外部(?:邮件|郵件|メール|からのメール))(?P<told>.{0,400})|"
    r"(?:you don['’]t often get e-?mail from|some people who received this message don['’]t often get e-?mail from|"
    r"sie erhalten (?:nicht oft|nicht häufig|selten) (?:eine )?e-?mails? von|"
    r"einige personen, die diese nachricht erhalten haben|"
    r"vous n['’](?:obtenez|recevez) pas souvent d|certaines personnes qui ont reçu ce message|"
    r"no suele recibir correos? |"
    r"algunas? personas? que (?:han recibido|recibieron) este mensaje|non (?:si ricevono|ricevi) spesso messaggi|"
    r"u ontvangt niet vaak e|(?:você )?não costuma receber e-?mails|nie otrzymujesz często|вы нечасто получаете|"
    r"du får (?:inte ofta e-post|ikke ofte (?:mails?|e-?post))|et saa usein sähköposti|не часто получаете|"
    r"你通常不会收到来自).{0,300}|"
    r".{0,200}(?:nedostáváte často e-?mail|受け取る頻度|sık sık e-posta almıyorsunuz|자주 받지 않).{0,200}|"
    r"\[?.{0,300}aka\.ms/learnaboutsenderidentification.{0,20}|"
    r"(?:\[|\*{1,3}|<)? ?external(?: (?:e-?mail|sender|message))? ?(?:\]|\*{1,3}|>)"
    r")", re.IGNORECASE)
#: how the warning goes on in lines of its own
_GOES_ON = lazy_regex(
    r"\W{0,4}(?:(?:please )?(?:do not|don['’]t|never) (?:click|open|reply|respond)|(?:use|exercise|"
    r"take) (?:caution|care)|"
    r"(?:klicken|öffnen) sie (?:nicht|keine)|ne cliquez pas|n['’]ouvrez pas|no haga clic|no abra|non cliccare|"
    r"non aprire|"
    r"não clique|klik niet|nie klikaj|не (?:переходите|открывайте|нажимайте)|klicka inte|klik ikke|"
    r"learn why this is important|"
    r"erfahren sie, warum|découvrez pourquoi|be careful|verify the sender)", re.IGNORECASE)
_HEAD = 1200
#: where a mark of secrecy stands
_NEAR = 120
_MAX_ROWS = 6


def split_banner(text: str) -> tuple[str, str]:
    """(what stands above a letter from outside, the letter); the first is empty where nothing of that kind does."""
    marks = _MARK_NEEDLES if text[:_NEAR].count("\n") else ()
    if not has_any(text[:_HEAD], _NEEDLES) and not has_any(text[:_NEAR], marks):
        return "", text
    lines = text.split("\n")
    seen = end = 0
    for index, row in enumerate(lines):
        row = row.strip()
        if not row or not any(map(str.isalnum, row)):
            continue
        if seen == _MAX_ROWS or len(row) > 600 or not (
                _warns(row) or is_mark(row) or end and _GOES_ON.match(row)):
            break
        seen, end = seen + 1, index + 1
    while end and "".join(lines[end:end + 1]).strip() and is_mark(lines[end - 1].strip()):
        # a program leaves a line free below it
        end -= 1
    rest = "\n".join(lines[end:]).strip()
    return ("\n".join(lines[:end]).strip(), rest) if end and any(map(str.isalnum, rest)) else ("", text)


def is_mark(row: str) -> bool:
    """Whether a line says how secret the letter is, and nothing else: "Classification: Internal", "TLP:AMBER"."""
    return len(row) <= 80 and bool(_MARK.fullmatch(row))


def _warns(row: str) -> bool:
    found = _BANNER.fullmatch(row)
    # "External sender for our alarm": somebody wants one
    return bool(found) and not (found["short"] and not found["warns"] and any(map(str.isalpha, found["told"]))
                                and not _GOES_ON.search(found["told"]))
