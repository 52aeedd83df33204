# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Labels of forms and surveys that ask the visitor in a sentence, as :mod:`.labels` writes them: "how can we help"."""

from __future__ import annotations

QUESTIONS: dict[str, tuple[str, ...]] = {
    "name": (
        "who are you", "wie heißen sie", "wie heißt du", "wie dürfen wir sie ansprechen",
        "comment vous appelez-vous", "comment vous appelez vous", "comment t'appelles-tu", "qui êtes-vous",
        "cómo se llama", "cómo te llamas", "cómo se llama usted", "come si chiama", "come ti chiami",
        "como se chama", "como você se chama", "como te chamas", "hoe heet u", "hoe heet je", "hoe heet jij",
        "jak się nazywasz", "jak masz na imię", "jak się pan/pani nazywa", "как вас зовут", "как тебя зовут",
        "как к вам можно обращаться", "як вас звати", "як тебе звати", "як до вас звертатися", "jak se jmenujete",
        "jak se jmenuješ", "ako sa voláte", "ako sa voláš", "adınız nedir", "adınız soyadınız nedir", "isminiz nedir",
        "vad heter du", "hvad hedder du", "hva heter du", "mikä on nimesi", "mikä nimesi on", "hogy hívják",
        "hogy hívnak", "cum vă numiți", "cum vă numiţi", "cum te numești", "cum vă cheamă",
        "как се казвате", "πώς σας λένε", "πώς ονομάζεστε", "πώς λέγεστε", "kako se zovete", "kako vam je ime",
        "com us dieu", "com et dius", "bạn tên là gì", "tên của bạn là gì", "siapa nama anda", "מה שמך", "איך קוראים לך",
        "ما اسمك", "ما هو اسمك", "نام شما چیست", "お名前は", "お名前を教えてください", "您的姓名是", "怎么称呼您", "您叫什么名字",
        "성함이 어떻게 되세요", "이름이 무엇인가요",
    ),
    "email": (
        "adresa dumneavoastră de email", "adresa dumneavoastră de e-mail", "adresa de email", "adresa ta de email",
        "what email can we reach you at", "unter welcher e-mail-adresse erreichen wir sie",
        "wie lautet ihre e-mail-adresse", "à quelle adresse pouvons-nous vous répondre", "quelle est votre adresse e-mail",
        "cuál es su correo electrónico", "cuál es tu correo electrónico", "qual è la sua email", "qual é o seu e-mail",
        "wat is uw e-mailadres", "jaki jest twój adres e-mail", "у вас email", "ваш адрес электронной почты",
        "яка ваша електронна адреса", "jaký je váš e-mail", "e-posta adresiniz nedir", "vad är din e-postadress",
        "hvad er din e-mail", "hva er din e-postadresse", "mikä on sähköpostiosoitteesi",
    ),
    "message": (
        "how can we help", "how can we help you", "how may we help", "how may we help you", "what can we do for you",
        "what can we help you with", "what do you need help with", "what would you like to know",
        "wie können wir ihnen helfen", "wie können wir helfen", "wie können wir dir helfen", "was können wir für sie tun",
        "womit können wir ihnen helfen", "worum geht es", "comment pouvons-nous vous aider", "comment pouvons nous vous aider",
        "que pouvons-nous faire pour vous", "en quoi pouvons-nous vous aider", "en qué podemos ayudarle",
        "en qué podemos ayudarte", "cómo podemos ayudarle", "cómo podemos ayudarte", "come possiamo aiutarla",
        "come possiamo aiutarti", "in cosa possiamo aiutarla", "como podemos ajudar", "como podemos ajudá-lo",
        "como podemos te ajudar", "em que podemos ajudar", "waarmee kunnen we u helpen", "waarmee kunnen we je helpen",
        "hoe kunnen we u helpen", "waar kunnen we u mee helpen", "w czym możemy pomóc", "w czym możemy ci pomóc",
        "jak możemy pomóc", "jak możemy ci pomóc", "чем мы можем помочь", "чем мы можем вам помочь", "чем можем помочь",
        "как мы можем вам помочь", "чим ми можемо допомогти", "чим ми можемо вам допомогти", "чим можемо допомогти",
        "s čím vám můžeme pomoci", "jak vám můžeme pomoci", "s čím vám môžeme pomôcť", "ako vám môžeme pomôcť",
        "size nasıl yardımcı olabiliriz", "nasıl yardımcı olabiliriz", "hur kan vi hjälpa dig", "vad kan vi hjälpa dig med",
        "hvordan kan vi hjælpe dig", "hvordan kan vi hjælpe", "hvad kan vi hjælpe dig med", "hvordan kan vi hjelpe deg",
        "hva kan vi hjelpe deg med", "kuinka voimme auttaa", "miten voimme auttaa", "kuinka voimme auttaa sinua",
        "miben segíthetünk", "hogyan segíthetünk", "cu ce vă putem ajuta", "cum vă putem ajuta", "cu ce te putem ajuta",
        "как можем да ви помогнем", "с какво можем да ви помогнем", "πώς μπορούμε να σας βοηθήσουμε",
        "πώς μπορούμε να βοηθήσουμε", "kako vam možemo pomoći", "kako vam lahko pomagamo", "en què us podem ajudar",
        "chúng tôi có thể giúp gì cho bạn", "apa yang bisa kami bantu", "איך נוכל לעזור", "كيف يمكننا مساعدتك",
        "چگونه می‌توانیم کمک کنیم", "どのようなご用件でしょうか", "ご用件をお聞かせください", "ご用件は", "我们能为您做些什么", "有什么可以帮您",
        "무엇을 도와드릴까요", "어떻게 도와드릴까요",
    ),
}
