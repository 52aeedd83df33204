# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Elgg 1.12 to 6.3 and its plugins: ``languages/*.php``, 32 languages. SENDERS: the display name of From."""

from __future__ import annotations

TEXTS = {
    "comment": (
        'You have a new comment on your item "{title}" from {name}. It reads: {text} To reply or view the '
        "original item, click here: {url} To view {-}'s profile, click here: {profile}",
        "You have a new message board comment from {name}. It reads: {text} To view your message board comments, "
        "click here: {url} To view {-}'s profile, click here: {profile}",
        "{name} t'ha deixat aquest comentari: {text} Per a veure els comentaris de la teva safata de missatges, "
        "prem en aquest vincle: {url} Per a consultar el perfil de {-}, prem en aquest altre: {profile}",
        "您有新的留言板評論來自 {name}。內容為： {text} 要檢視您的留言板評論，請按一下這裡： {url} 要檢視 {-} "
        "的側寫，請按一下這裡： {profile}",
        'Zu Deinem Eintrag "{title}" wurde von {name} ein neuer Kommentar geschrieben. Der Kommentar lautet: '
        "{text} Um zu antworten oder Deinen ursprünglichen Eintrag aufzurufen, folge diesem Link: {url} Um das "
        "Profil von {-} aufzurufen, folge diesem Link: {profile}",
        "Du hast eine neue Nachricht von {name} auf Deiner Pinnwand. Die Nachricht lautet: {text} Um Deine "
        "Pinnwand aufzurufen, folge dem Link: {url} Um das Profil von {-} aufzurufen, folge dem Link: {profile}",
        'Tiene un nuevo comentario en el item "{title}" de {name}. Dice: {text} Para responder o ver el item '
        "original, haga click aqu&iacute;: {url} Para ver el prfil de {-}, haga click aqu&iacute;: {profile}",
        "Tienes comentarios en tu tabl&oacute;n de mensajes {name}. Leelo: {text} Para ver los comentarios en tu "
        "tabl&oacute;n de mensajes, haz click a continuaci&oacute;n: {url} Para ver el perfil de {-}, haz click a "
        "continuaci&oacute;n: {profile}",
        'Kohdettasi "{title}" on kommentoinut {name}. Siinä sanotaan {text} Vastataksesi tai nähdäksesi '
        "alkuperäisen viestin, klikkaa tätä: {url} Nähdäksesi käyttäjän {-} profiilin, klikkaa tätä: {profile}",
        "{name} kirjoitti uuden kommentin ilmoitustaulullesi: {text} Nähdäksesi ilmoitustaulusi sisällön, klikkaa "
        "tästä: {url} Nähdäksesi käyttäjän {-} profiilin, klikkaa tästä: {profile}",
        'Vous avez un nouveau commentaire de {name} sur votre publication "{title}" : {title} Pour répondre ou '
        "afficher le contenu de référence : {-} Pour voir le profil de {text} : {url}",
        "Vous avez un nouveau message de {name} sur votre forum : {text} Pour voir vos messages de forum, cliquez "
        "sur : {url} Pour voir le profil de {-}, cliquez sur : {profile}",
        "Ten un comentario novo en «{title}» por parte de «{name}». Di así: {text} Para responder ou ver a súa "
        "publicación en: {url} Pode ver o perfil de {-} en: {profile}",
        "{name} deixoulle unha mensaxe no seu taboleiro que di: {text} Para ver as mensaxes do seu taboleiro, "
        "siga esta ligazón: {url} Para ver o perfil de {-} siga estoutra: {profile}",
        'Hai un nuovo commento su "{title}" da {name}. Dice: {text} Per rispondere o visualizzare i contenuti '
        "originali clicca qui: {url} Per vedere il profilo di {-}, clicca qui: {profile}",
        "Hai un nuovo messaggio privato inviato da {name}. Ha scritto: {text} Per vedere i tuoi messaggi privati, "
        "clicca qui: {url} Per vedere il profilo di {-}, clicca qui: {profile}",
        "あなたの投稿「 {title} 」に、 {name} さんがコメントしました: {text} "
        "このコメントを見るか、返信する場合はここをクリックしてください: {url} "
        "{-}さんのプロフィールを見る場合は下記をクリックしてください: {profile}",
        "{name} さんから伝言板に新しい書き込みがありました: {text} 伝言板のコメントをみるには: {url} {-} "
        "さんのプロフィールを見るには: {profile}",
        "Hoi! Er is een nieuwe reactie op je item {title}. De reactie die {name} gaf is: {text} Om te antwoorden "
        "of het originele item te zien, klik je hier: {url} Wil je eerst het profiel van {-} bekijken? Klik dan "
        "hier: {profile}",
        "Hallo! {name} heeft op een bericht gereageerd. De reactie is: {text} Om te antwoorden of het originele "
        "item te zien klik je hier: {url} Om het profiel van {-} te bekijken klik je hier: {profile}",
        'Masz nowy komentarz w "{title}" od {name}. Treść: {text} Aby odpowiedzieć lub wyświetlić komentarz, '
        "kliknij tutaj: {url} Zobacz {-}'s profil, kliknij tutaj: {profile}",
        "Masz nową wiadomość od {name}. Oto ona: {text} Aby wyświetlić wiadomość na tablicy ogłoszeń, kliknij "
        "tutaj: »{url} Aby zobaczyć profil użytkownika {-}, kliknij tutaj: »{profile}",
        'Você possui um novo comentário em seu item "{title}" de {name}. Ele diz: {text} Para responder ou ver o '
        "original, clique aqui: {url} Para ver o perfil de {-}, clique aqui: {profile}",
        "Você possui um novo comentário de {name} no quadro de mensagens. Ele diz: {text} Para ver os comentários "
        "de seu quadro de mensagens, clique aqui: {url} Para ver o perfil de {-}, clique aqui: {profile}",
        'Новый комментарий к "{title}" от пользователя {name}. А именно: {text} Для ответа перейдите <a href="{url}',
        "У Вас есть новая запись на стене от {name}. Она гласит: {text} Чтобы посмотреть записи на Вашей стене, "
        "нажмите здесь: {url} Чтобы посмотреть польфиль {-}, кликните здесь: {profile}",
        "Du har en ny kommentar på opslagstavle fra {name}. Der står: {text} For at se din opslagstavles "
        "kommentarer, klik her: {url} For at se {-}'s profil, klik her: {profile}",
        "Έχετε ένα νέο σχόλιο στον πίνακα μηνυμάτων από το χρήστη {name}: {text} Για να δείτε τον πίνακα "
        "μηνυμάτων σας, πατήστε στον παρακάτω σύνδεσμο: {url} Για να δείτε το προφίλ του χρήστη {-}, πατήστε στον "
        "παρακάτω σύνδεσμο: {profile}",
        "{name} -ren mezu arbeleko iruzki berri bat duzu. Hemen ikusgai: {text} Mezu arbeleko iruzkinak ikusteko "
        "klikatu hemen: {url} {-} -ren profila ikusteko klikatu hemen: {profile}",
        "Tens un nou comentari en el item '{title}' de {name}. Diu: {text} Per a contestar o veure el item "
        "original, fes click aquí: {url} Per a veure el perfil de {-}, fes click aquí: {profile}",
        'Vaše položka "{title}" dostala nový komentář od {name}. Říká se v něm: {text} Adresa pro odpověď nebo '
        "zobrazení původní položky: {url} Adresa profilu uživatele {-}: {profile}",
        "Máte novou zprávu od uživatele {name}. Píše se v ní: {text} Adresa vašeho vzkazníku: {url} Adresa "
        "profilu uživatele {-}: {profile}",
        'شما یک دیدگاه جدید در "{title}" از "{name}" دارید. که میگوید: {text} برای پاسخ به این دیدگاه اینجا را '
        "کلیک کنید: {url} برای مشاهده پروفایل {-} اینجا را کلیک کنید: {profile}",
        'Ai un comentariu nou la conţinutul tău "{title}" de la {name}. Scrie: {text} Pentru a răspunde sau a '
        "vizita conţinutul original, apasă pe: {url} Pentru a vedea profilul utilizatorului {-}, apasă aici: "
        "{profile}",
        "Aveţi un nou mesaj pe tabla de mesaje de la {name}. Scrie: {text} Pentru a vă vedea mesajele de pe tabla "
        "de mesaje, apăsaţi aici: {url} Pentru a vizita profilul utilizatorului {-}, apăsaţi aici: {profile}",
        "You have a new comment. It reads: {text} To reply or view the original item, click here: {url}",
        "A new comment was made. It reads: {text} To reply or view the original item, click here: {url}",
        "Zu einem Deiner Beiträge wurde ein neuer Kommentar geschrieben. Er lautet: {text} Um zu antworten oder "
        "Deinen ursprünglichen Beitrag aufzurufen, folge diesem Link: {url}",
        "Es wurde ein neuer Kommentar geschrieben. Er lautet: {text} Um zu antworten oder den ursprünglichen "
        "Beitrag aufzurufen, folge diesem Link: {url}",
        "Du hast eine neue Nachricht von {name} auf Deiner Pinnwand. Die Nachricht lautet: {text} Um Deine "
        "Pinnwand aufzurufen, folge dem Link: {url} oder um das Profil von {-} aufzurufen, folge dem Link: "
        "{profile}",
        "Vous avez un nouveau commentaire : {text} Pour répondre ou voir la publication originale : {url}",
        "Un nouveau commentaire a été fait : {text} Pour y répondre ou voir la publication originale : {url}",
        "Vous avez un nouveau commentaire de {name} sur votre tableau de messages : {text} Pour voir les "
        "commentaires sur votre tableau de messages : {url} Pour voir le profil de {-} : {profile}",
        "{name}さんから伝言板にコメントがあります。 内容: {text} 伝言板のコメントをみるには: {url} "
        "{-}さんのプロフィールを見るには: {profile}",
        "Je hebt een nieuwe reactie gekregen op je content. {text} Om te reageren of het originele item te "
        "bekijken, klik hier: {url}",
        "Er is een nieuwe reactie: {text} Om te reageren of het originele item te bekijken, klik hier: {url}",
        "Er is een nieuw bericht achtergelaten door {name}. Het bericht is: {text} Om je berichtenbox te "
        "bekijken, klik hier: {url} Om naar het profiel van {-} te gaan, klik hier: {profile}",
        "У вас новая публикация на стене сообщений от {name}. Текст публикации: {text} Нажмите здесь, чтобы "
        "посмотреть публикации на стене сообщений: {url} Для просмотра профиля {-} нажмите здесь: {profile}",
        "Tha {name} air postadh air a' bhòrd-brath agad. Sgrìobh iad: {text} Briog an-seo airson dol dhan a' "
        "bhòrd-brath agad: {url} Briog an-seo airson dol dhan a' phròifil aig {-}: {profile}",
        "Ai un nou comentariu pe tabla de mesaje de la {name}. Scrie: {text} Pentru a-ți vedea comentariile de pe "
        "tabla de mesaje, apasă aici: {url} Pentru a-i vedea profilul utilizatorului {-}, apasă aici: {profile}",
        "Vous avez un nouveau commentaire : {text} Pour répondre ou voir la publication initiale : {url}",
        "Un nouveau commentaire a été publié : {text} Pour y répondre ou voir la publication initiale : {url}",
        "Vous avez un nouveau commentaire de {name} sur votre tableau : {text} Pour voir les commentaires sur "
        "votre tableau de messages : {url} Pour voir le profil de {-} : {profile}",
        "Você recebeu um novo comentário no Mural de {name}. O texto é: {text} Para ver os comentários do seu "
        "Mural, clique aqui: {url} Para ver o Perfil de {-}, clique aqui: {profile}",
        "У вас новый комментарий. Текст: {text} Чтобы ответить или просмотреть оригинал, нажмите здесь: {url}",
        "Оставлен новый комментарий. Текст: {text} Чтобы ответить или просмотреть оригинал, нажмите здесь: {url}",
    ),
    "message": (
        "You have a new message from {name}. It reads: {text} To view your messages, click here: {url}",
        "Du hast eine neue Nachricht von {name} erhalten. Sie lautet: {text} Um zu Deiner Inbox zu kommen, folge "
        "dem Link: {url}",
        "Tienes un nuevo mensaje de {name}. Dice lo siguiente: {text} Para ver tus mensajes, ház click aquí: {url}",
        "Olet saanut uuden viestin käyttäjältä {name}. Viestin sisältö: {text} Kaikki viestisi: {url}",
        "Vous avez un nouveau message de {name} : {text} Pour consulter vos messages : {url}",
        "Ten unha nova mensaxe de {name} que di: {text} Para ver as súas mensaxes: {url}",
        "Hai un nuovo messaggio da {name}. Ha scritto: {text} Per vedere i tuoi messaggi, clicca qui: {url}",
        "{name}さんから新しいメッセージが届きました。 {text} メッセージをみるには下記をクリックして下さい。 {url}",
        "Hallo! Je hebt een nieuw bericht van {name}. Het bericht is: {text} Om je berichten te bekijken klik je "
        "hier: {url}",
        "Masz nową wiadomość od {name}. Oto ona: {text} Aby zobaczyć twoje wiadomości, kliknij tutaj: {url}",
        "Você possui uma nova mensagem de {name}. Ela diz: {text} Para ver sua mensagem, clique aqui: {url}",
        "Вам написал[а] {name}. Содержание: {text} Для просмотра ваших сообщений нажмите: {url}",
        "Du har fået en ny besked fra {name}. De indeholder: {text} For at se dine besked, så skal du klikke her: "
        "{url}",
        "{name} -ek mezu berri bat bidali dizu. Horrela dio: {text} Zure mezuak ikusteko klikatu hemen: {url}",
        "{name}에게서 새 쪽지가 왔습니다. 내용은: {text} 쪽지를 보려면 누르세요: {url}",
        "Máte novou zprávu od uživatele {name}. Říká se v ní: {text} Pro zobrazení zpráv použijte následující "
        "odkaz: {url}",
        "Ai primit un mesaj nou de la {name}. Scrie: {text} Pentru a-ţi vedea mesajul, apasă aici: {url}",
        "Έχετε ένα νέο μήνυμα από τον/την {name}: {text} Για να δείτε το μήνυμα σας, πατήστε εδώ: {url}",
        "Du hast eine neue Nachricht von {name} erhalten. Die Nachricht lautet: {text} Um zu Deiner Inbox zu "
        "kommen, folge dem Link: {url}",
        "{name} さんからのメッセージがあります。 内容: {text} めっせーじをみるには: {url}",
        "Je hebt een nieuw bericht ontvangen van {name}. Het bericht is: {text} Om naar jou berichten te gaan, "
        "klik hier: {url}",
        "У вас новое сообщение от {name}. В нем говорится: {text} Нажмите здесь, чтобы просмотреть сообщение: {url}",
        "Tha thu air teachdaireachd ùr fhaighinn bho {name}. Tha e ag ràdh: {text} Airson na teachdaireachdan "
        "agad fhaicinn, briog an-seo: {url}",
        "Ai un mesaj nou de la {name}. Scrie: {text} Pentru a vedea mesajul, apasă aici: {url}",
        "Você recebeu uma Nova Mensagem de {name}., O texto diz: {text} Para ver as suas Mensagens, clique aqui: "
        "{url}",
        "У вас новое сообщение от {name}. Текст сообщения: {text} Нажмите здесь, чтобы просмотреть сообщение: {url}",
    ),
    "follow": (
        "{name} has made you a friend! To view their profile, click here: {profile}",
        "Du bist nun mit {name} befreundet! Klicke auf den folgenden Link um ihr/sein Profil zu besuchen: {profile}",
        "{name} te ha puesto como amigo suyo! Para visualizar su perfil haz click aqu&iacute;: {profile}",
        "{name} on tehnyt sinusta ystävänsä! Nähdäksesi hänen profiilinsa, siirry tänne: {profile}",
        "{name} vous a ajouté comme contact ! Pour voir son profil : {profile}",
        "{name} engadiuno como contacto. Para ver o seu perfil, visite: {profile}",
        "{name} ti ha aggiunto agli amici! Per visualizzare il suo profilo, clicca qui: {profile}",
        "{name} さんはあなたを友達として登録しました！ プロフィールは次のURLで確認できます。 {profile}",
        "Hallo! {name} heeft jou toegevoegd als vriend. Om zijn/haar profiel te bekijken klik je hier: {profile}",
        "{name} dodał cię do listy znajomych! Aby zobaczyć jego profil, kliknij tutaj: {profile}",
        "{name} adicionou-o como amigo! Para ver o perfil dela(e), clique aqui: {profile}",
        "{name} добавил(а) Вас в друзья. Для просмотра профиля пользователя нажмите здесь: {profile}",
        "{name} t'ha afegit com a amic! Per a visualitzar el seu perfil fes click aquí: {profile}",
        "{name} z vás udělal/a svého přítele! Pro zobrazení jeho/jejího profilu klikněte na následující odkaz: "
        "{profile}",
        "{name} شما را به عنوان دوست انتخاب کرده است. برای مشاهده پروفایل ایشان اینجا را کلیک کنید: {profile}",
        "{name} te-a facut prieten/ă! Pentru a le vizita profilul, apasă aici: {profile}",
        "{name} ist nun mit Dir befreundet! Um ihr/sein Profil aufzurufen, folge diesem Link: {profile}",
        "{name} heeft je toegevoegd als vriend! Klik hier om naar het profile te gaan: {profile}",
        "{name} har gjort dig till en vän! För att visa deras profil, tryck här: {profile}",
    ),
    "request": (
        "Hi {-}, {name} has requested to join the '{title}' group. Click below to view their profile: {profile}",
        "Hallo {-}, {name} hat beantragt, der Gruppe {title} beitreten zu dürfen. Folge dem Link um ihr/sein "
        "Profil zu sehen: {profile}",
        "Hola {-}, {name} ha solicitado unirse al grupo '{title}'. Click en el siguiente enlace para ver el "
        "perfil: {profile}",
        "Hei {-}, {name} on anonut jäsenyyttä ryhmään '{title}'. Klikkaa tästä nähdäksesi hänen profiilinsa: "
        "{profile}",
        "Bonjour {-}, {name} a demandé à rejoindre le groupe \"{title}'\". Cliquez le lien ci-dessous pour voir "
        "son profil : {profile}",
        "Ola, {-}. {name} solicitou unirse ao grupo «{title}». Prema a seguinte ligazón para ver o seu perfil: "
        "{profile}",
        "Ciao {-}, {name} ha richiesto di unirsi al gruppo '{title}', clicca qui sotto per vedere il suo profilo: "
        "{profile}",
        "{-} さん、こんにちは。 {name} さんはグループ「 {title} "
        "」への参加を希望しています。プロフィールを見るには： {profile}",
        "Beste {-}, {name} wil lid worden van de groep '{title}'. Klik hieronder om zijn/haar profiel te "
        "bekijken: {profile}",
        "Cześć {-}, {name} wystąpił z wnioskiem o dołączenie do grupy '{title}' , kliknij poniżej aby zobaczyć "
        "profil: {profile}",
        "Olá {-}, {name} solicitou a participação na Comunidade '{title}', clique abaixo para ver seu perfil: "
        "{profile}",
        "Привет {-}, {name} попросил вступить в группу '{title}', кликните для просмотра профиля: {profile}",
        "Hej {-}, {name} har bedt om at måtte være med i '{title}' gruppen, klik nedenfor for at se deres profil: "
        "{profile}",
        "Γεια σου {-}, Ο χρήστης {name} έχει αιτηθεί να συνδεθεί στην ομάδα '{title}'. Πατήστε στον παρακάτω "
        "σύνδεσμο για να δείτε το προφίλ του χρήστη: {profile}",
        "Kaixo {-}, {name}-ek '{title}' taldera batzeko eskaera egin du. Klikatu hurrengo estekan bere profila "
        "ikusteko: {profile}",
        "Здраво {-}, {name} је захтевао чланство у '{title}' групу. Клинки испод да погледаш профил: {profile}",
        "Zdravím {-}, {name} se chce přidat ke skupině '{title}'. Jeho/její profil zobrazíte kliknutím na "
        "následující odkaz: {profile}",
        "Salutare {-}, {name} a cerut să se alăture grupului '{title}'. Apasă mai jos pentru a-i vizita profilul: "
        "{profile}",
        "您好 {-}, {name} 申请加入圈子 '{title}'。 点击下面的链接查看他的信息: {profile}",
        "{name} has requested to join the '{title}' group. Click below to view their profile: {profile}",
        "{name} hat beantragt, der Gruppe '{title}' beitreten zu dürfen. Folge dem Link um ihr/sein Profil zu "
        "sehen: {profile}",
        "{name} a demandé à rejoindre le groupe '{title}'. Pour voir son profil : {profile}",
        "{name} さんがグループ '{title}' への参加を希望しています。 プロフィールを見るには: {profile}",
        "{name} wil graag lid worden van de groep '{title}'. Om het profiel te bekijken, klik hier: {profile}",
        "{name} запросил о вступлении в группу '{title}'. Нажмите, чтобы просмотреть профиль пользователя: {profile}",
        "{name} a cerut să se alăture grupului '{title}'. Apasă mai jos pentru a-i vedea profilul: {profile}",
        '{name} a demandé à rejoindre le groupe "{title}". Pour voir son profil : {profile}',
        "{name} solicitou entrada no grupo '{title}'. Clique abaixo para ver o perfil: {profile}",
    ),
    "": (
        "Hi {-}, {name} invited you to join the '{title}' group. Click below to view your invitations: {url}",
        "Hallo {-}, {name} hat Dich eingeladen, der Gruppe '{title}' beizutreten. Folge dem Link um Deine "
        "ausstehenden Einladungen zum Beitreten in Gruppen zu sehen: {url}",
        "Hi {-}, {name} te ha invitado para que te unas al grupo '{title}'. Haz click en el siguiente enlace para "
        "unirte: {url}",
        "Hei {-}, {name} on kutsunut sinut liittymään ryhmään '{title}'. Klikkaa linkkiä nähdäksesi kutsun: {url}",
        "Bonjour {name}, Vous avez été invité(e) à rejoindre le groupe '{title}' cliquez sur le lien ci-dessous "
        "pour confirmer: {url}",
        "Ola, {-}. {name} invitouno a unirse ao grupo «{title}». Siga esta ligazón para ver as súas invitacións: "
        "{url}",
        "Ciao {-}, {name} ti ha invitato a far parte del gruppo '{title}'. Clicca sotto per vedere il tuo invito: "
        "{url}",
        "{-} さん、こんにちは。 {name} さんがあなたをグループ 「{title}」 "
        "に招待しています。下のリンクをクリックして招待状を覧下さい。 {url}",
        "Beste {-}, {name} heeft je uitgenodigd om lid te worden van de groep '{title}'. Klik op onderstaande "
        "link om je uitnodigingen te zien: {url}",
        "Olá {-}, {name} convidou você para participar da Comunidade '{title}', clique abaixo para confirmar: {url}",
        "Привет {name}, Вас пригласили вступить в группу '{title}', кликните для подтверждения: {url}",
        "Hej {-}, {name} inviterede dig til at være med i '{title}' gruppen, klik herunder for at bekræfte: {url}",
        "Γεια σου {-}, Ο/η {name} σε προσκάλεσε να συνδεθείς στην ομάδα '{title}'. Πατήστε στον παρακάτω σύνδεσμο "
        "για προβολή των προσκλήσεων σας: {url}",
        "Kaixo {-}, {name}-ek '{title}' taldera batzeko gobidatu zaitu. Klikatu hurrengo estekan zure "
        "gonbidapenak ikusteko: {url}",
        "Здраво {-}, {name} вас је позвао/ла да се придружите '{title}' групи. Кликните испод да видите ваше "
        "позивнице: {url}",
        "Zdravím {-}, {name} vás pozval/a do skupiny '{title}'. Vaše pozvání zobrazíte kliknutím na následující "
        "odkaz: {url}",
        "Bonjour {-}, {name} vous a invité(e) à rejoindre le groupe '{title}'. Cliquez sur le lien ci-dessous "
        "pour confirmer : {url}",
        "Salutare {-}, {name} te-a invitat să te alături grupului '{title}'. Apasă mai jos pentru a-ţi vedea "
        "invitaţiile: {url}",
        "您好 {-}, {name} 邀请您加入圈子 '{title}' . 点击下面的链接查看您的邀请: {url}",
        "{name} has declined your friendship request.", "{name} has accepted your friendship request.",
        "{name} invited you to join the '{title}' group. Click below to view your invitations: {url}",
        "{name} hat deine Freundschaftsanfrage abgelehnt.", "{name} ist nun mit Dir befreundet.",
        "{name} hat Dich eingeladen, der Gruppe '{title}' beizutreten. Folge dem Link um Deine ausstehenden "
        "Einladungen zum Beitreten in Gruppen zu sehen: {url}",
        "{name} a décliné votre demande de contact.", "{name} a accepté votre demande de contact.",
        "{name} vous invite à rejoindre le groupe '{title}'. Cliquez sur le lien ci-dessous pour voir vos "
        "invitations : {url}",
        "{name} さんがあなたの友達申請を断りました。", "{name} さんがあなたの友達申請を承認しました。",
        "{name} さんがあなたをグループ '{title}' に招待しています。 クリックして招待状を確認して見ましょう: {url}",
        "{name} heeft je vriendschapsverzoek afgewezen.", "{name} heeft je vriendschapsverzoek geaccepteerd.",
        "{name} heeft je uitgenodigd om lid te worden van de groep '{title}'. On al je uitnodigingen te bekijken, "
        "klik hier: {url}",
        "{name} отклонил ваш запрос на дружбу.", "{name} принял ваш запрос на дружбу.",
        "{name} пригласил вас вступить в группу '{title}'. Нажмите, чтобы просмотреть ваши приглашения: {url}",
        "Dhiùlt {name} an cuireadh-càirdeis a chur thu thuca.",
        "Ghabh {name} ris a' chuireadh-càirdeis a chur thu thuca.", "{name} a respins cererea ta de prietenie.",
        "{name} a acceptat cererea ta de prietenie.",
        "{name} te-a invitat să te alături grupului '{title}'. Apasă mai jos pentru a-ți vedea invitațiile: {url}",
        '{name} vous invite à rejoindre le groupe "{title}". Cliquez ci-dessous pour voir toutes vos invitations '
        ": {url}",
        "{name} heeft je uitgenodigd om lid te worden van de groep '{title}'. Om al je uitnodigingen te bekijken, "
        "klik hier: {url}",
        "{name} recusou a sua solicitação de amizade.", "{name} aceitou sua a solicitação de amizade",
        "{name} convidou você para participar do Grupo '{title} Clique abaixo para ver seus convites: {url}",
    ),
    "like": (
        "Hi {-}, {name} likes your post \"{title}\" on {site} See your original post here: {url} or view {-}'s "
        "profile here: {profile}",
        'Hola {-}, A {name} li agrada el teu missatge "{title}" a {site} Mira el teu missatge original aquí: '
        "{url} o mira el perfil de {-} aquí: {profile}",
        '嗨！{-}， {name} 稱讚您的貼文 "{title}" 於 {site} 請在這裡參看您原來的貼文： {url} 或在這裡檢視 {-} '
        "的側寫： {profile}",
        'Hallo {-}, {name} gefällt Dein Beitrag "{title}" auf {site}. Um Deinen ursprünglichen Beitrag '
        "aufzurufen, folge diesem Link: {url} Um das Profil von {-} aufzurufen, folge diesem Link: {profile}",
        'Hola {-}, {name} le(s) gusta tu post "{title}" en {site} ver el post original aqu&iacute;: {url} o ver '
        "el perfil de {-}\\ aqu&iacute;: {profile}",
        'Hei {-}, {name} tykkää kohteestasi "{title}" sivustolla {site} {url} käyttäjän {-} profiili: {profile}',
        'Bonjour {-}, {name} aime votre publication "{title}" sur {site} Pour afficher votre publication : {url} '
        "ou voir le profil de {-} : {profile}",
        "Ola, {-}. A {name} gústalle o seu artigo «{title}» en «{site}». Para ver o seu artigo orixinal: {url} "
        "Para ver o perfil de {-}: {profile}",
        'Ciao {-}, a {name} piace il tuo commento "{title}" su {site} Guarda il tuo commento originale qui: {url} '
        "o guarda il profilo di {-} qui: {profile}",
        '{-} さん、 {name} さんがあなたの {site} への投稿 「 {title} 」 に"like"を付けました。 '
        "あなたの投稿を見るには: {url} {-} さんのプロフィールを見るには: {profile}",
        'Beste {-}, {name} vindt je item "{title}" op {site} leuk! Bekijk je originele item hier: {url} Je kunt '
        "het profiel van {-} hier bekijken: {profile}",
        'Witaj {-}, {name} lubi twój wpis "{title}" w {site} Zobacz oryginalny wpis: {url} lub zobacz profil {-}: '
        "{profile}",
        'Ou {-}, {name} curtiu sua mensagem "{title}" em {site} Veja a mensagem orignal aqui: {url} ou veja o '
        "perfil de {-} aqui: {profile}",
        'Привет {-}, {name} одобрил(а) ваше сообщение "{title}" в {site}! Смотрите исходное сообщение здесь: '
        "{url} или смотрите профиль {-}'s здесь: {profile}",
        'Kaixo {-}, {name}-ek "{title}" bidalketa gustoko du {site}-ean Hemen ikusi bidalketa originala: {url} '
        "edo ikusi {-}-ren profila hemen: {profile}",
        '안녕하세요 {-}, {name} 가 당신의 글 "{title}" {site} 을 공감합니다. 원문은 아래에서 볼 수 있습니다: '
        "{url} 혹은 아래에서 {-}가 누군지 알아보세요: {profile}",
        'Hi {-}, {name} 在 {site} 赞了你的博文 "{title}" 查看你的原始博文： {url} 或查看 {-} 的个人信息 {profile}',
        'Zdravím {-}, {name} přidal/a "líbí se" k vašemu příspěvku "{title}" na {site} Původní příspěvek '
        "zobrazíte zde: {url} profil uživatele {-} naleznete zde: {profile}",
        'Olá {-}, {name} curtiu sua postagem "{title}" em {site} Veja a postagem aqui: {url} ou veja o perfil de '
        "{-}'s aqui: {profile}",
        'Salutare {-}, {name} v-a apreciat postarea "{title}" de pe {site} Vă puteţi vedea postarea originală de '
        "aici: {url} sau vizitaţi profilul utilizatorului {-} de aici: {profile}",
        'Γεια σου {-}, {name} likes your post "{title}" σε {site} Δείτε την ανάρτηση σας εδώ: {url} ή δείτε το '
        "προφίλ του χρήστη {-}'s εδώ: {profile}",
        "{name} likes your post \"{title}\" on {site} See your original post here: {url} or view {-}'s profile "
        "here: {profile}",
        '{name} gefällt Dein Beitrag "{title}" auf {site}. Um Deinen ursprünglichen Beitrag aufzurufen, folge '
        "diesem Link: {url} oder um das Profil von {-} aufzurufen, folge diesem Link: {profile}",
        '{name} aime votre publication "{title}" sur {site} Pour afficher votre publication : {url} ou pour voir '
        "le profil de {-} : {profile}",
        '{name} さんが {site} 、あなたの記事 「 {title} 」 に "like" をつけました あなたの記事を見るには: {url} '
        "{-} さんのプロフィールを見るには: {profile}",
        '{name} vond je item "{title}" op {site} leuk. Om naar je item te gaan, klik hier: {url} of bekijk '
        "{-}'s profiel hier: {profile}",
        '{name} нравится ваша публикация "{title}" в {site} Посмотреть вашу публикацию: {url} или посмотреть '
        "профиль пользователя {-}: {profile}",
        "Mhol {name} am post agad '{title}' air {site} Seall am post agad an seo: {url} no seall a' phròifil aig "
        "{-} an seo: {profile}",
        '{name} ți-a apreciat postarea "{title}" de pe {site} Vezi postarea ta originală de aici: {url} sau vezi '
        "profilul utilizatorului {-} de aici: {profile}",
        '{name} aime votre publication "{title}" sur {site} Pour afficher votre publication : {url} Pour voir le '
        "profil de {-} : {profile}",
        '{name} curtiu a sua publicação "{title}" em {site}, Veja a publicação original aqui: {url} ou veja o '
        "perfil de {-} aqui: {profile}",
    ),
    "friend": (
        "{name} has requested to be your friend on {site}. To view the friendship request, click here: {url}",
        "{name} möchte auf {site} mir Dir befreundet sein. Folge dem Link, um die Freundschaftsanfrage "
        "anzuzeigen: {url}",
        "{name} a demandé à être en contact avec vous sur {site}. Pour voir cette demande de contact, cliquez ici "
        ": {url}",
        "{name} さんが {site} で友達申請をしました。 友達申請を表示するには、ここをクリックしてください: {url}",
        "{name} heeft een vriendschapsverzoek ingediend op {site}. On het vriendschapsverzoek te bekijken, klik "
        "hier: {url}",
        "{name} запросил дружбу с вами на {site}. Нажмите здесь,чтобы посмотреть запрос на дружбу: {url}",
        "Tha {name} air cuireadh-càirdeis a chur thugad air {site}. Briog an-seo airson a' chuireadh fhaicinn: {url}",
        "{name} a cerut să-ți fie prieten/ă pe {site}. Pentru a vedea cererea de prietenie, apasă aici: {url}",
        "{name} a demandé à être en contact avec vous sur {site}. Cliquez ci-dessous pour voir cette demande de "
        "contact : {url}",
        "{name} heeft een vriendschapsverzoek ingediend op {site}. Om het vriendschapsverzoek te bekijken, klik "
        "hier: {url}",
        "{name} запросил дружбу с вами на {site}. Нажмите здесь, чтобы посмотреть запрос на дружбу: {url}",
    ),
    "mention": (
        "{name} mentioned you in '{title}'. To see the full post, click on the link below: {url}",
        "{name} mentioned you in a comment. To see the full comment, click on the link below: {url}",
        "{name} te menciona en '{title}'. Para ver el post completo, haz clic en el siguiente enlace: {url}",
        "{name} vous a mentionné dans \"{title}\". Pour voir l'article complet, cliquez sur le lien : {url}",
        "{name} vous a mentionné dans un commentaire. Pour voir le commentaire complet, cliquez sur le lien : {url}",
        "{name} heeft je vermeld in '{title}'. Bekijk het volledige bericht hier: {url}",
        "{name}heeft je vermeld in een reactie. Bekijk de volledige reactie hier: {url}",
    ),
}
SENDERS = {
    "": (
        "{name} (via {site})", "{name}  (vía {site})",
    ),
}
