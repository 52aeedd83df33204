# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Question2Answer 1.8: ``qa-include/lang/qa-lang-emails.php`` and 11 translations of it."""

from __future__ import annotations

TEXTS = {
    "reply": (
        "Your question on {site} has been answered by {name}: {text} Your question was: {title} If you like this "
        "answer, you may select it as the best: {url}",
        "Käyttäjä {name} on vastannut kysymykseesi sivustolla {site}: {text} Your question was: {title} Jos pidät "
        "tästä vatauksesta, voit valita sen parhaaksi: {url}",
        "Dit spørgsmål på {site} er blevet besvaret af {name}: {text} Dit spørgsmål var: {title} Hvis du kan lide "
        "dette svar, kan du vælge den som det bedste: {url}",
        "A sua pergunta no {site} foi respondida por {name}: {text} As suas perguntas são: {title} Se você gostou "
        "dessa resposta, você pode selecioná-la como a melhor: {url}",
        "A {site} oldalon feltett kérdésedre {name} válaszolt: {-} A kérdésed: {title} Ha tetszik ez a válasz, "
        "kiválaszthatod azt a legjobbnak: {url}",
        "{name} hat deine Frage bei {site} beantwortet: {text} Deine Frage war: {title} Wenn die Antwort gut ist, "
        "kannst du sie als Beste auswählen: {url}",
        "{site} 당신의 질문에 {name} 님께서 답변하였습니다: {text} 당신의 질문입니다: {title} 이 대답을 "
        "좋아한다면, 최고로 선택할 수 있습니다: {url}",
        "Votre question sur {site} a eu une réponse par {name}: {text} Votre question était: {title} Si cette "
        "réponse vous convient, vous pouvez la choisir comme la meilleure: {url}",
        "До Вашого питання на сайті {site} додана відповідь від {name}: {text} Ваше питання: {title} Якщо Вам "
        "подобається ця відповідь, Ви можете обрати її в якості найкращої {url}",
        "{name}回复了你在{site}的问题: {text} 你的问题: {title} 点击链接，将这个回复作为最佳答案: <a href='{url}",
        "Има отговор на Вашият въпрос в {site} от {name}: {text} Вашият въпрос беше: {title} Ако харесвате този "
        "отговор, можете да го изберете като най-добър: {url}",
    ),
    "comment": (
        "Your question on {site} has a new comment by {name}: {text} Your question was: {context} You may respond "
        "by adding your own comment: {url}",
        "Your answer on {site} has a new comment by {name}: {text} Your answer was: {*} You may respond by adding "
        "your own comment: {url}",
        "A new comment by {name} has been added after your comment on {site}: {text} The discussion is following: "
        "{*} You may respond by adding another comment: {url}",
        "{name} has posted on your user wall at {site}: {text} You may respond to the post here: {url}",
        "Käyttäjä {name} on kommentoinut kysymystäsi sivustolla {site}: {text} Kysymyksesi oli: {context} Voit "
        "vastata lisäämällä oman kommenttisi: {url}",
        "Sinun kysymyksesi sivustolla {site} on saanut uuden kommentin käyttäjältä {name}: {text} Vastauksesi "
        "oli: {*} Voit vastata lisäämällä oman kommenttisi: {url}",
        "Uusi kommentti käyttäjältä {name} on lisätty kommenttisi jälkeen sivustolla {site}: {text} Keskustelu on "
        "seuraavanlainen: {*} Vita vastata lisäämällä uuden kommentin: {url}",
        "Dit spørgsmål på {site} har fået en ny kommentar af {name}: {text} Dit spørgsmål var: {context} Du kan "
        "svare ved at tilføje din egen kommentar: {url}",
        "Dit svar på {site} har fået en ny kommentar af {name}: {text} Your svar var: {*} Du kan svare ved at "
        "tilføje din egen kommentar: {url}",
        "En ny kommentar af {name} er blevet tilføjet efter din kommentar på {site}: {text} Diskussionen er "
        "følgende: {*} Du kan svare ved at tilføje en anden kommentar: {url}",
        "{name} har skrevet på din væg på {site}: {text} Du kan svare på indlægget her: {url}",
        "A sua pergunta no {site} tem um novo comentário realizado por {name}: {text} A sua pergunta foi: "
        "{context} Você pode respondê-la adicionando um novo comentário: {url}",
        "A sua resposta no {site} tem um novo comentário por {name}: {text} A sua resposta foi: {*} Você pode "
        "responder adicionando um comentário: {url}",
        "Um novo comentário por {name} foi adicionado após o seu comentário no {site}: {text} A discussão é a "
        "seguinte: {*} Você pode responder adicionando outro comentário: {url}",
        "Új hozzászólást tett a {name} a {site} kérdésedre: {text} A kérdésed: {context} Saját hozzászólásod "
        "hozzáadásal válaszolhatsz: {url}",
        "A(z) {site} kérdésre adott válaszodra új hozzászólás érkezett tőle: {name}: {text} Ez volt a válaszod: "
        "{*} Válaszolhatsz a hozzászólásra: {url}",
        "{name} új hozzászólást írt a te {site} hozzászólásod után: {text} A beszélgetés a következő: {*} Újabb "
        "hozzászólás írásával válaszolhatsz: {url}",
        "{name} posztolt a felhasználói faladra a(z) {site} oldalon: {text} Itt válaszolhatsz a posztra: {url}",
        "{name} hat deine Frage bei {site} kommentiert: {text} Deine Frage war: {context} Du kannst mit einem "
        "eigenen Kommentar antworten: {url}",
        "Deine Antwort bei {site} hat einen neuen Kommentar von {name}: {text} erhalten. Deine Antwort war: {*} "
        "Du kannst mit einem eigenen Kommentar antworten: {url}",
        "Bei {site} hat {name} einen neuen Kommentar nach deinem Kommentar hinterlassen: {text} Hier findest du "
        "die Unterhaltung: {*} Du kannst mit einem eigenen Kommentar antworten: {url}",
        "{name} hat an deine Pinnwand geschrieben auf {site}: {text} Du kannst auf den Beitrag hier antworten: {url}",
        "{site} 당신의 질문으로 {name} 님께서 새로운 댓글을 달았습니다: {text} 당신의 질문입니다: {context} "
        "당신은 자신의 의견으로 댓글을 추가할 수 있습니다: {url}",
        "{site} 에 올라간 당신의 답변에 {name} 님의 댓글이 있습니다: {text} 당신의 답변입니다: {*} 자신의 의견을 "
        "추가하여 댓글을 쓸 수 있습니다: {url}",
        "{name} 님의 새로운 댓글이 당신의 {site} 댓글에 추가되었습니다: {text} 다음은 토론 내용입니다: {*} 다른 "
        "댓글을 추가하여 대답 할 수 있습니다: {url}",
        "{name} 에서 유저 담벼락에 올렸습니다 {site}: {text} 이 게시물에 응답 할 수있습니다: {url}",
        "Votre question sur {site} a un nouveau commentaire par {name}: {text} Votre question était: {context} "
        "Vous pouvez répondre en ajoutant votre propre commentaire: {url}",
        "Votre réponse sur {site} a un nouveau commentaire par {name}: {text} Votre réponse était: {*} Vous "
        "pouvez répondre en ajoutant votre propre commentaire: {url}",
        "Un nouveau commentaire par {name} a été ajouté après votre commentaire sur {site}: {text} La discussion "
        "est la suivante: {*} Vous pouvez réagir en ajoutant un autre commentaire: {url}",
        "{name} a posté sur votre mur utilisateur sur {site}: {text} Vous pouvez répondre au message ici: {url}",
        "До Вашого питання на сайті {site} додано новий коментар від {name}: {text} Ваше питання: {context} Ви "
        "можете відповісти, додавши свій коментар {url}",
        "До Вашої відповіді на сайті {site} додано новий коментар від {name}: {text} Ваша відповідь була: {*} Ви "
        "можете відповісти, додавши свій коментар: {url}",
        "Новий коментар від {name} був доданий після Вашого коментаря на сайті {site}: {text} Продовження "
        "обговорення: {*} Ви можете додати інший коментар: {url}",
        "{name} залишив запис на Вашій стіні на сайті {site}: {text} Для відповіді натисніть тут: {url}",
        "{name} 评论了你在{site}的问题: {text} 你的问题: {context} 点击链接回复他: <a href='{url}",
        "{name} 评论了你在{site}的回复 : {text} 你的回复: {*} 点击此链接可以回复他: <a href='{url}",
        "{name}在 {site}回复了你的评论: {text} 讨论内容: {*} 你可以回复他: <a href='{url}",
        "Вашият въпрос в {site} има нов коментар от {name}: {text} Вашият въпрос беше: {context} Можете да "
        "отговорите чрез добавяне на Вашия коментар: {url}",
        "Вашият отговор в {site} има нов коментар от {name}: {text} Вашият отговор беше: {*} Вие можете да "
        "отговорите чрез добавяне на ваш коментар: {url}",
        "Нов коментар от {name} беше добавен след Вашия коментар в {site}: {text} Дискусията е следната: {*} "
        "Можете да отговорите чрез добавяне на друг коментар: {url}",
        "{name} е поствал на стената Ви в {site}: {text} Можете да отговорите на поста тук: {url}",
    ),
    "question": (
        "Your answer on {site} has a new related question by {name}: {title} Your answer was: {*} Click below to "
        "answer the new question: {url}",
        "A new question has been asked by {name}: {text} Click below to see the question: {url}",
        "Sinun kysymykselläsi sivustolla {site} on uusi siihen liittyvä kysymys käyttäjältä {name}: {title} "
        "Vastauksesi oli: {*} Klikkaa alla olevaa linkkiä vastataksei uuteen kysymykseen: {url}",
        "Käyttäjä {name} on kysynyt uuden kysymyksen: {text} Klikkaa alla olevaa linkkiä nähdäksesi kysymyksen: "
        "{url}",
        "Dit svar på {site} har et nyt relateret spørgsmål af {name}: {title} Dit svar var: {*} Klik forneden for "
        "at svarer det nye spørgsmål: {url}",
        "Et nyt spørgsmål er blevet stillet af {name}: {text} Klik forneden for at se spørgsmålet: {url}",
        "A sua resposta no {site} tem uma nova pergunta relacionada por {name}: {title} A sua resposta foi: {*} "
        "Clique a seguir para responder: {url}",
        "Uma nova pergunta foi realizada por {name}: {text} Clique a seguir para ver a pergunta: {url}",
        "A {site} kérdésre adott válaszodhoz új kapcsolódó kérdést tett fel {name}: {-} Ez volt a válaszod: {*} "
        "Az új kérdés megválaszolásához kattints az alábbi linkre: {url}",
        "{name} új kérdést tett fel: {text} Kattints ide a kérdés megtekintéséhez: {url}",
        "Deine Antwort bei {site} hat eine neue ähnliche Frage von {name}: {title} erhalten. Deine Antwort war: "
        "{*} Klicke auf den folgenden Link, um die neue Frage zu beantworten: {url}",
        "{name} hat eine neue Frage gestellt {text} Klicke auf den folgenden Link, um die Frage zu sehen: {url}",
        "{site} 에 올라간 당신의 답변이 {name} 님의 질문과 비슷합니다: {title} 당신의 답변입니다: {*} 새로운 "
        "질문에 대한 답변은 아래를 클릭하십시오: {url}",
        "{name} 님께서 새로운 질문을 묻고 있습니다: {text} 질문을 보려면 아래를 클릭하십시오: {url}",
        "Votre réponse sur {site} a une nouvelle question liée par {name}: {title} Votre réponse était: {*} "
        "Cliquer ci-dessous pour répondre à la nouvelle question: {url}",
        "Une nouvelle question a été posée par {name}: {text} Cliquez ci-dessous pour voir la question: {url}",
        "До Вашої відповіді на сайті {site} було додано пов\\'язане питання від {name}: {title} Ваша відповідь "
        "була: {*} Натисніть нижче, щоб відповісти на це питання: {url}",
        "Нове питання задав {name}: {text} Натисніть нижче, щоб подивитися питання {url}",
        "你在{site}的回复， {name} 提出了一个相关问题: {title} 你的回复: {*} 点击下面的链接回复此问题: <a "
        "href='{url}",
        "{name}提了一个问题: {text} 点击链接查看新问题: <a href='{url}",
        "Вашият отговор в {site} има нов свързан въпрос от {name}: {title} Вашият отговор беше: {*} Кликнете "
        "връзката по-долу, за да отговорите на новия въпрос: {url}",
        "Има нов въпрос, поставен от {name}: {text} Кликнете връзката по-долу, за да видите въпроса: {url}",
    ),
    "message": (
        "You have been sent a private message by {name} on {site}: {text} Click below to reply to {-} by private "
        "message: {url}",
        "You have been sent a private message by {name} on {site}: {text} More information about {-}: {url}",
        "Käyttäjä {name} on lähettänyt sinulle uuden viestin sivustolta {site}: {text} Klikkaa alapuolella olevaa "
        "linkkiä vastataksesi käyttäjän {-} yksityisviestiin: {url}",
        "Käyttäjä {name} on lähettänyt sinulle uuden viestin sivustolta {site}: {text} Lisätietoja käyttäjästä "
        "{-}: {url}",
        "Der er blevet sendt en privat besked til dig {name} på {site}: {text} Klik forneden for at besvarer til "
        "{-} af privat besked: {url}",
        "Der er blevet sendt en privat besked til dig {name} på {site}: {text} Flere informationer om {-}: {url}",
        "Você enviou uma mensagem privada por {name} em {site}: {text} Clique a seguir para responder para {-} "
        "através de uma mensagem privada: {url}",
        "Você enviou uma mensagem privada por {name} em {site}: {text} Mais informações sobre {-}: {url}",
        "{name} privát üzenetet küldött a(z) {site} oldalon: {-} Az alábbi gombra kattintva válaszolhatsz ^ "
        "f_handle felhasználónak privát üzenetben: {url}",
        "{name} privát üzenetet küldött a(z) {site} oldalon: {-} Bővebb információ {-} felhasználóról: {url}",
        "Du hast eine private Nachricht von {name} auf {site}: {text} erhalten. Klicke auf den Link, um {-} mit "
        "einer privaten Nachricht zu antworten: {url}",
        "Du hast eine private Nachricht von {name} auf {site}: {text} erhalten. Mehr Informationen über {-}: {url}",
        "당신은 {site} 로 {name} 님께 비밀 메세지를 보냈습니다: {text} 개인 메시지로 {-} 에게 댓글을 올리려면 "
        "아래를 클릭하십시오: {url}",
        "당신은 {site} 로 {name} 님께 비밀 메세지를 보냈습니다: {text} {-} 님에 대한 자세한 정보입니다: {url}",
        "Vous avez recu un message privé de {name} sur {site}: {text} Cliquez ci-dessous pour répondre à {-} par "
        "message privé: {url}",
        "Vous avez recu un message privé de {name} sur {site}: {text} Plus d'informations sur {-}: {url}",
        "Вам було відправлене особисте повідомлення {name} на сайті {site}: {text} Натисніть нижче, щоб "
        "відповісти відправити {-} особисте повідомлення: {url}",
        "Вам було відправлене особисте повідомлення {name} на сайті {site}: {text} Детальніше про {-}: {url}",
        "你在{site} 上收到{name}的私信: {text} 点击给{-}发送私信: <a href='{url}",
        "你在{site} 上收到{name}的私信: {text} 关于{-}: <a href='{url}",
        "Беше Ви изпратено лично съобщение от {name} в {site}: {text} Кликнете на връзката по-долу, за да "
        "отговорите на {-} с лично съобщение: {url}",
        "Беше Ви изпратено лично съобщение от {name} в {site}: {text} Повече информация за {-}: {url}",
    ),
    "": (
        "Congratulations! Your answer on {site} has been selected as the best by {-}:",
        "A post by {-} has received {-}:", "A post by {-} requires your approval:",
        "An edited post by {-} requires your reapproval:", "A new user has registered as {-}.",
        "You can see your new user profile here:",
        "Onnittelut! Vastauksesi sivustolla {site} on valittu parhaaksi käyttäjän {-} toimesta:",
        "Viesti käyttäjältä {-} on vastaanotettu {-}:", "Viesti käyttäjältä {-} vaatii hyväksyntääsi:",
        "Tillykke! Dit svar på {site} er blevet valgt som det bedste af {-}:", "Et indlæg af {-} er anmeldt med {-}:",
        "Et indlæg af {-} kræver din godkendelse:", "Et redigeret indlæg af {-} kræver din godkendelse:",
        "En ny bruger har registreret sig som {-}.", "Du kan se din nye brugerprofil her:",
        "Parabéns! A sua resposta no {site} foi selecionada como a melhor por {-}:", "Um post por {-} recebeu{-}:",
        "Um post de {-} requer a sua aprovação:",
        "Gratulálunk! A {site} kérdésre adott válaszodat {-} legjobb válasznak jelölte:",
        "Egy {-} általi poszt {-} kapott:", '"{-}" posztjának elfogadásra van szüksége:',
        "Egy {-} által szerkesztett poszt újra elfogadásra vár:", "Új felhasználó regisztrált: {-}.",
        "Egy új felhasználó {-} néven regisztrált.", "Itt láthatod az új felhasználói profilodat:",
        "Herzlichen Glückwunsch! Deine Antwort bei {site} wurde von {-} als Beste ausgewählt:",
        "Ein Beitrag von {-} hat {-}:", "Ein Beitrag von {-} erfordert deine Freigabe:",
        "Ein bearbeiteter Beitrag von {-} benötigt deine Bestätigung:",
        "Ein neuer Benutzer hat sich registriert als {-}.", "Du kannst dein neues Benutzerprofil hier sehen:",
        "축하드립니다! Your answer on {site} 의 당신의 답변이 {-} 님에 의해서 최고 답변으로 선택되었습니다:",
        "{-} 님께서 쓰신 글이 수신되었습니다. {-}:", "{-} 에 의한 게시물이 당신의 승인을 받아야합니다:",
        "{-} 에 의해 편집 된 게시물은 재승인이 필요합니다:", "{-} 새 사용자로 등록되었습니다.",
        "당신은 여기에 새 유저 프로필을 볼 수 있습니다:",
        "Félicitations! Votre réponse sur {site} a été sélectionnée comme la meilleure par {-}:",
        "Un message par {-} a été {-}:", "Un message par {-} nécessite votre approbation:",
        "Un message édité par {-} nécessite votre réapprobation:",
        "Un nouvel utilisateur s'est enregistré comme {-}.",
        "Vous pouvez voir votre nouveau profil d'utilisateur ici:",
        "Вітаємо Вас! Ваша відповідь на сайті {site} була обрана найкращою. Користувач: {-}:",
        "Повідомлення {-} відмічено {-}:", "Повідомлення {-} потребує Вашого схвалення",
        "Відредагувати повідомлення {-} потребує Вашого повторного підтвердження:",
        "Новий користувач зареєстрований як {-}.", "Побачити свій новий профіль можна тут:",
        "Поздравления! Вашият отговор в {site} е избран за най-добър от {-}:", "Пост от {-} е получил {-}:",
        "Пост от {-} изисква Вашето одобрение:", "Редактиран пост от {-} изисква Вашето одобрение:",
        "Нов потребител се е регистрирал като {-}.", "Можете да видите вашия нов профил на потребител тук:",
    ),
}
