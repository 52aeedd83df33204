# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Elgg 1.12 to 6.3, its plugins discussions, thewire, blog, file, pages and bookmarks: ``languages/*.php``."""

from __future__ import annotations

TEXTS = {
    "question": (
        "{name} added a new discussion topic to the group {-}: Title: {title} {text} View and reply to the "
        "discussion topic: {url}",
        "{name} hat einen neuen Gruppen-Diskussionsbeitrag in der Gruppe {-} erstellt: Titel: {title} {text} "
        "Schau Dir den neuen Diskussionsbeitrag an und antworte darauf: {url}",
        "{name} ha agregado un nuevo tema al grupo {-}: Título: {title} {text} Ver y responder: {url}",
        "{name} lisäsi uuden keskustelun ryhmään {-}: Aihe: {title} {text} Voit osallistua keskusteluun "
        "osoitteessa: {url}",
        "{name} a ajouté un nouveau sujet de discussion dans le groupe {-} : Titre : {title} {text} Afficher le "
        "sujet de discussion et y répondre : {url}",
        "{name} engadiu un novo tema de conversa ao grupo {-}: Título: {title} {text} Vexa e responda ao tema de "
        "conversa: {url}",
        "{name} ha aggiunto una nuova discussione: {-} Titolo: {title} {text} Visualizza e partecipa alla "
        "discussione: {url}",
        "{name} さんは、グループ {-} に新しい議題を投稿しました: 題名: {title} {text} "
        "この議題を閲覧したり議題に返答するには: {url}",
        "Hallo! {name} heeft een nieuw discussie-onderwerp in {-} gepost. {title} {text} Je kunt het onderwerp "
        "hier lezen en erop reageren: {url}",
        "{name} dodał nowy wątek w grupie {-}: Tytuł: {title} {text} Wyświetl i odpowiedz w wątku: {url}",
        "{name} adicionou um novo tópico de discussão na comunidade {-}: Título: {title} {text} Visualize e "
        "responda ao tópico de discussão: {url}",
        "{name} добавил[а] новое обсуждение в группу {-}: Тема: {title} {text} Посмотреть и ответить по ссылке: "
        "{url}",
        "{name} har tilføjet et nyt diskussionsemne i gruppen {-}: Titel: {title} {text} Se og svar på "
        "diskussionsemnet: {url}",
        "Ο/η {name} πρόσθεσε ένα νέο θέμα συζήτησης στην ομάδα {-}: Τίτλος: {title} {text} Δείτε και συμμετέχετε "
        "στη συζήτηση: {url}",
        "{name}-ek eztabaida gai berri bat gehitu du {-} taldean: Izenburua: {title} {text} Ikusi eta erantzun "
        "eztabaida gaiari: {url}",
        "{name} додата нова дискусиона тема у групу {-}: Наслов: {title} {text} Погледај и одговори на дискусиону "
        "тему: {url}",
        '{name} added a new discussion topic "{title}": {text} View and reply to the discussion topic: {url}',
        '{name} přidal/a novou diskusi na téma "{title}": {text} Pro zobrazení a komentáře použijte následující '
        "odkaz: {url}",
        '{name} hat eine neue Diskussion "{title}" gestartet: {text} Schau Dir die neue Diskussion an und '
        "antworte darauf: {url}",
        '{name} añadió un nuevo tema de discusión "{title}": {text} Ver y responder al tema de discusión: {url}',
        '{name} lisäsi uuden keskustelun "{title}": {text} Osallistu keskusteluun: {url}',
        "{name} a ajouté un nouveau sujet de discussion à {title} : {text} Voir la discussion et répondre : {url}",
        "{name} ha aggiunto un nuovo argomento: {title} {text} Visualizza e rispondi qui: {url}",
        "{name} さんが新しい議題 「{title}」を追加しました: {text} 閲覧または返答するには: {url}",
        'Hallo! {name} heeft een nieuw discussie gestart "{title}": {text} Je kunt de discussie hier lezen en er '
        "op reageren: {url}",
        '{name} a adăugat un nou subiect de discuție "{title}": {text} Vizualizează și răspunde la acest subiect '
        "de dicuție: {url}",
        "Chuir {name} cuspair còmhraidh ùr ris: {title} {text} Seall an cuspair còmhraidh is thoir freagairt dha: "
        "{url}",
        '{name} hat die neue Diskussion "{title}" gestartet: {text} Schau Dir die neue Diskussion an und antworte '
        "darauf: {url}",
        '{name} a ajouté un nouveau sujet de discussion "{title}": {text} Voir le sujet de discussion et y '
        "répondre : {url}",
        '{name} heeft een nieuwe discussie toegevoegd "{title}": {text} Bekijk en reageer hier op de discussie: '
        "{url}",
        '{name} добавил новую дискуссию "{title}": {text} Просмотреть и ответить в дискуссии: {url}',
        'Tha {name} air deasbad ùr, "{title}", a thòiseachadh: {text} Seall agus cuir freagairt ris: {url}',
        '{name} a adăugat un nou subiect de discuție "{title}": {text} Vezi și răspunde subiectului de discuție: '
        "{url}",
        '{name} a ajouté un nouveau sujet de discussion "{title}" : {text} Voir le sujet de discussion et '
        "répondre : {url}",
    ),
    "comment": (
        "{name} replied to the discussion topic {title} in the group {-}: {text} View and reply to the "
        "discussion: {url}",
        "{name} published a new blog post: {title} {text} View and comment on the blog post: {url}",
        "{name} uploaded a new file: {title} {text} View and comment on the file: {url}",
        "{name} added a new page: {title} {text} View and comment on the page: {url}",
        "{name} added a new bookmark: {title} Address: {-} {text} View and comment on the bookmark: {url}",
        "{name} posted on the wire: {text} View and reply: {url}",
        "{name} ha escrit un nou missatge del bloc. {title} {text} Veure i comentar el nou missatge: {url}",
        "{name} ha afagit un nou enllaç: {title} Adreça: {-} {text} Veure i afegir comentaris a l'enllaç: {url}",
        "{name} hat auf den Diskusstionsbeitrag {title} in der Gruppe {-} geantwortet: {text} Schau Dir den "
        "Diskussionsbeitrag an und antworte selbst darauf: {url}",
        "{name} hat einen neuen Blog-Eintrag erstellt: {title} {text} Schau Dir den neuen Blog-Eintrag an und "
        "schreibe einen Kommentar: {url}",
        "{name} hat eine neue Datei hochgeladen: {title} {text} Schau Dir die Datei an und schreibe einen "
        "Kommentar: {url}",
        "{name} hat eine neue Coop-Seite erstellt: {title} {text} Schau Dir die neue Coop-Seite an und schreibe "
        "einen Kommentar: {url}",
        "{name} hat ein neues Lesezeichen erstellt: {title} Adresse: {-} {text} Schau Dir das neue Lesezeichen an "
        "und schreibe einen Kommentar: {url}",
        "{name} schrieb im Heißen Draht: {text} Schau Dir die Nachricht an und antworte: {url}",
        "{name} ha respondido al tema {title} en el grupo {-}: {text} Ver y comentar: {url}",
        "{name} publicó un nuevo blog: {title} {text} Ver y comentar en el blog: {url}",
        "{name} subió un nuevo archivo: {title} {text} Ver y comentar en el archivo: {url}",
        "{name} ha agregado una nueva página: {title} {text} Ver y comentar: {url}",
        "{name} agregó un nuevo marcador: {title} Dirección: {-} {text} Ver y comentar en el marcador: {url}",
        "{name} ha posteado en the wire: {text} Ver y responder: {url}",
        "{name} vastasi keskusteluun {title} ryhmässä {-}: {text} Osallistu keskusteluun: {url}",
        "{name} julkaisi uuden blogikirjoituksen: {title} {text} Voit lukea blogikirjoituksen täällä: {url}",
        "{name} lisäsi uuden tiedoston: {title} {text} Voit nähdä tiedoston täällä: {url}",
        "{name} lisäsi uuden wikisivun: {title} {text} Voit lukea sivun täällä: {url}",
        "{name} lisäsi uuden kirjanmerkin: {title} Osoite: {-} {text} Lue ja kommentoi kirjanmerkkiä: {url}",
        "{name} päivitti tilansa: {text} Voit vastata tilapäivitykseen täällä: {url}",
        "{name} a répondu au sujet de discussion {title} dans le groupe {-} : {text} Afficher la discussion et y "
        "répondre : {url}",
        "{name} a publié un nouvel article de blog : {title} {text} Voir et commenter cet article de blog : {url}",
        "{name} à publié un nouveau fichier : {title} {text} Accéder à ce fichier et le commenter : {url}",
        "{name} a ajouté une nouvelle page : {title} {text} Voir et commenter cette page : {url}",
        "{name} a ajouté un nouveau signet : {title} Adresse : {-} {text} Voir et commenter ce signet : {url}",
        "{name} a publié sur le Fil : {text} Voir et répondre: {url}",
        "{name} respondeu ao tema de conversa «{title}» no grupo «{-}»: {text} Vexa e responda á conversa: {url}",
        "{name} publicou un novo artigo: {title} {text} Véxao e deixe un comentario desde: {url}",
        "{name} enviou un novo ficheiro: {title} {text} Vexa e deixe un comentario no ficheiro: {url}",
        "{name} engadiu unha nova páxina: {title} {text} Vexa e deixe un comentario na páxina: {url}",
        "{name} engadiu un novo marcador: {title} Enderezo: {-} {text} Vexa e deixe un comentario no marcador: {url}",
        "{name} publicou un chío: {text} Vexa o chío e responda: {url}",
        "{name} è intervenuto/a nella discussione {title} del gruppo {-}: {text} Visualizza e rispondi: {url}",
        "{name} ha pubblicato un nuovo articolo: {title} {text} Leggi e commenta l'articolo: {url}",
        "{name} ha caricato un nuovo file: {title} {text} Visualizza e commenta il nuovo file: {url}",
        "{name} ha aggiunto una nuova pagina: {title} {text} Visualizza e commenta questa pagina: {url}",
        "{name} ha aggiunto un nuovo segnalibro: {title} Indirizzo: {-} {text} Visualizza e commenta il "
        "segnalibro: {url}",
        "{name} ha inviato un messaggio: {text} Visualizza e rispondi: {url}",
        "{name} さんがグループ {-} の議題「{title}」に返答しました: {text} "
        "この会議を閲覧したり議題に返答するには: {url}",
        "{name} さんは、新しいブログを公開しました: {title} {text} 閲覧・コメントするには、: {url}",
        "{name} さんが、新たにファイルをアップロードしました: {title} {text} ファイルを閲覧・コメントするには: {url}",
        "{name} さんが新規ページ「{title}」を追加しました: {text} このページについて閲覧・コメントするには: {url}",
        "{name} さんが新しいブックマークを追加しました: {title} アドレス: {-} {text} "
        "このブックマークに対して閲覧・コメントするには: {url}",
        "{name} さんはつぶやきました: {text} 閲覧・返答するには: {url}",
        "Hallo! {name} reageerde op het forumonderwerp {title} in de groep {-}: {text} Je kunt het forumonderwerp "
        "hier bekijken en erop reageren: {url}",
        "Hallo! {name} schreef een nieuwe blog: '{title}' {text} Je kunt de blog hier lezen en erop reageren: {url}",
        "Hallo! {name} heeft een nieuw bestand geüpload. {title} {text} Je kunt het bestand hier bekijken: {url}",
        "Hallo! {name} heeft een nieuwe pagina gemaakt. {title} {text} Je kunt de pagina hier lezen: {url}",
        "Hallo! {name} voegde een nieuwe favoriet toe: {title} De favoriet kun je hier vinden: {-} {text} Hier "
        "kun je de favoriet bekijken en erop reageren: {url}",
        "{name} plaatste op The Wire: {text} Bekijk en reageer: {url}",
        "{name} dodał nową odpowiedź w wątku {title} na forum w grupie {-}: {text} Wyświetl wpis i napisz "
        "odpowiedź: {url}",
        "{name} dodał nowy wpis na blogu: {title} {text} Zobacz i skomentuj nowy wpis na blogu: {url}",
        "{name} zamieścił nowy plik: {title} {text} Zobacz i skomentuj nowy plik: {url}",
        "{name} dodał nową stronę: {title} {text} Wyświetl i skomentuj nową stronę: {url}",
        "{name} dodał nową zakładkę: {title} Adres: {-} {text} Zobacz i skomentuj nową zakładkę: {url}",
        "{name} posted on the wire: {text} Wyświetl i odpowiedz: {url}",
        "{name} respondeu ao tópico de discussão {title} na comunidade {-} {text} Visualize e responda na "
        "discussão: {url}",
        "{name} publicou uma nova postagem no blog: {title} {text} Ver e comentar sobre postagem do blog: {url}",
        "{name} enviou um novo arquivo: {title} {text} Visualizado e comentado no arquivo: {url}",
        "{name} adicionou uma nova página: {title} {text} Veja e comente a página: {url}",
        "{name} adicionado como um novo favorito: {title} Endereço: {-} {text} Visualizado e comentado no "
        "favorito: {url}",
        "{name} postou no Micro-blog: {text} Visualiza e responde: {url}",
        "{name} ответил[а] в теме {title} в группе {-}: {text} Посмотреть и ответить по ссылке: {url}",
        "{name} добавил[а] новую запись в блог: {title} {text} Для просмотра и комментирования перейдите по "
        "ссылке: {url}",
        "{name} загрузил[а] новый файл: {title} {text} Для просмотра и комментирования перейдите по ссылке: {url}",
        "{name} добавил[а] новый документ: {title} {text} Для просмотра и комментирования перейдите по ссылке: {url}",
        "{name} добавил[а] новую закладку: {title} Адрес: {-} {text} Просмотреть и комментировать по ссылке: {url}",
        "{name} написал(а) в микроблоге: {text} Просмотреть и ответить: {url}",
        "{name} udgivet et nyt blog indlæg: {title} {text} Se og kommenter på det nye blog indlæg: {url}",
        "{name} har uploadet en ny fil: {title} {text} See og kommenter på filen: {url}",
        "{name} har tilføjet et nyt bogmærk: {title} Adresse: {-} {text} Se og kommenter på bogmærket: {url}",
        "{name} skrev på the wire: {text} See og svar: {url}",
        "Ο/η {name} απάντησε στη συζήτηση {title} της ομάδας {-}: {text} Δείτε και συμμετέχετε στη συζήτηση: {url}",
        "{name} έκανε μία νέα ανάρτηση: {title} {text} Δείτε την ανάρτηση και σχολιάστε: {url}",
        "Ο χρήστης {name} πρόσθεσε μία νέα σελίδα: {title} {text} Δείτε και σχολιάστε τη σελίδα: {url}",
        "{name} πρόσθεσε ένα νέο σύνδεσμο: {title} Διεύθυνση: {-} {text} Δείτε και σχολιάστε το σύνδεσμο: {url}",
        "{name}-ek {title} eztabaida gaian erantzun du {-} taldean: {text} Ikusi eta erantzun eztabaidan: {url}",
        "{name} -k blog bidalketa berri bat argitaratu du: {title} {text} Ikusi eta iruzkina idatzi bidalketan: "
        "{url}",
        "{name} -ek fitxategi berria igo du: {title} {text} Ikusi eta iruzkindu orri honetan: {url}",
        "{name} -k orri berria gehitu du: {title} {text} Ikusi eta iruzkindu orri honetan: {url}",
        "{name}-ek laster-marka berria gehitu du: {title} Helbidea: {-} {text} Ikusi eta iruzkina idatzi "
        "laster-markan: {url}",
        "{name} -k argitaratu du harian: {text} Ikusi eta erantzun: {url}",
        "{name}가 새 블로그글 {title} 을 작성하였습니다. {text} 블로그 글을 보고 댓글을 남깁니다: {url}",
        "{name} 가 새 파일을 올렸습니다: {title} {text} 파일과 댓글을 봅니다: {url}",
        "{name} 가 새 페이지를 추가함: {title} {text} 페이지를 보고 댓글을 추가합니다: {url}",
        "{name} 가 새 책갈피 {title} 를 추가하였습니다. 위치: {-} {text} 책갈피를 보고 댓글을 남깁니다: {url}",
        "{name} 가 쪽글을 썼습니다. {text} 보고 답변하기: {url}",
        "{name} a publicat o nouă postare de blog: {title} {text} Vezi și comentează la postarea de blog: {url}",
        "{name} a adăugat un marcaj nou: {title} Adresă: {-} {text} Vezi și comentează marcajul: {url}",
        "{name} је одговорио на дискусиону тему {title} у групи {-}: {text} Погледај и одвовори на дискусију: {url}",
        "{name} је објавио нови блог чланак: {title} {text} Погледај и коментариши блог чланак: {url}",
        "{name} је додао/ла нови фајл: {title} {text} Видите и коментаришите фајл: {url}",
        "{name} је додао/ла нову страну: {title} {text} Погледај и коментариши страну: {url}",
        "{name} је објавио на жици: {text} Види и одговори на: {url}",
        "{name} је objavio novi blog članak: {title} {text} Pogledaj i komentariši članak: {url}",
        "{name} yeni bir blog gönderisi yayımladı: {title} {text} Blog gönderisini görüntüle ve yorum yap: {url}",
        "{name} 发表了一篇新的博文: {title} {text} 查看并评论博文: {url}",
        "{name} 上传了新文件: {title} {text} 查看、评论该文件: {url}",
        "{name} 添加了新书签: {title} 地址: {-} {text} 查看并评论该书签: {url}",
        '{name} replied to the discussion topic "{title}": {text} View and reply to the discussion: {url}',
        '{name} odpověděl/a na diskusní téma "{title}": {text} Pro zobrazení a komentáře použijte následující '
        "odkaz: {url}",
        "{name} publikoval/a nový blog: {title} {text} Pro zobrazení a komentáře použijte následující odkaz: {url}",
        "{name} nahrál nový soubor: {title} {text} Pro zobrazení a komentáře použijte následující odkaz: {url}",
        "{name} přidal/a nový článek: {title} {text} Zobrazení a komentáře ke článku: {url}",
        "{name} přidal/a novou záložku: {title} Adresa: {-} {text} Pro zobrazení a komentáře použijte následující "
        "odkaz: {url}",
        "{name} přidal telegrafní zprávu: {text} Zobrazit a odpovědět: {url}",
        '{name} hat in der Diskussion "{title}" geantwortet: {text} Schau Dir die Diskussion an und antworte '
        "selbst darauf: {url}",
        '{name} respondió al tema de discusión "{title}": {text} Ver y responder a la discusión: {url}',
        "{name} agrego un nuevo marcador: {title} Dirección: {-} {text} Ver y comentar en el marcador: {url}",
        '{name} vastasi keskusteluun "{title}": {text} Osallistu keskusteluun: {url}',
        '{name} a répondu au sujet de discussion "{title}" : {text} Voir la discussion et répondre : {url}',
        "{name} a publié un nouvel article de blog: {title} {text} Voir et commenter cet article de blog: {url}",
        "{name} à publié un nouveau fichier: {title} {text} Accéder à ce fichier et le commenter: {url}",
        "{name} a ajouté une nouvelle page: {title} {text} Voir et commenter cette page: {url}",
        "{name} a ajouté un nouveau signet: {title} Adresse: {-} {text} Voir et commenter ce signet: {url}",
        '{name} ha inviato una risposta nella discussione "{title}": {text} Visualizza e rispondi qui: {url}',
        "{name}さんが議題「{title}」に返答しました: {text} 閲覧または返答するには: {url}",
        'Hallo! {name} reageerde op de discussie "{title}": {text} Je kunt de discussie hier bekijken en er op '
        "reageren: {url}",
        '{name} a răspuns la subiectul de discuție "{title}": {text} Vizualizează și răspunde discuției: {url}',
        "{name} a încărcat un fișier nou: {title} {text} Vizualizează și adaugă comentariu la fișierul: {url}",
        "{name} a adăugat p pagină nouă: {title} {text} Vezi și comentează pe pagină: {url}",
        "{name} a postat pe perete: {text} Vezi şi răspunde: {url}",
        "{name} har tilføjet en ny side: {title} {text} Se og kommenter på den nye side: {url}",
        'Ο/η {name} απάντησε στη συζήτηση "{title}": {text} Δείτε και συμμετέχετε στη συζήτηση: {url}',
        "{name} ανέβασε ένα νέο αρχείο: {title} {text} Δείτε και σχολιάστε το αρχείο: {url}",
        'Thug {name} freagairt dhan chuspair còmhraidh "{title}": {text} Seall an còmhradh is thoir freagairt '
        "dha: {url}",
        "Dh'fhoillsich {name} post bloga ùr: {title} {text} Seall post a' bhloga 's cuir do bheachd ris: {url}",
        "{name}menerbitkan posting blog baru: {title} {text} Lihat dan komentari pos blog: {url}",
        '{name} commented on the discussion topic "{title}": {text} View and comment on the discussion: {url}',
        '{name} a répondu dans le sujet de discussion "{title}" : {text} Voir la discussion et y répondre : {url}',
        "{name} a publié un nouvel article de blog : {title} {text} Afficher et commenter l'article : {url}",
        "{name} a téléchargé un nouveau fichier : {title} {text} Afficher et commenter le fichier : {url}",
        "{name} a créé une page : {title} {text} Voir et commenter la page : {url}",
        "{name} a jouté un nouveau signet : {title} Adresse : {-} {text} Afficher et commenter le signet : {url}",
        "{name} a publié sur le Fil : {text} Voir et répondre : {url}",
        "{name} さんが新しいファイルをアップロードしました: {title} {text} 表示とコメントは: {url}",
        "{name} さんが新しいページを追加しました: {title} {text} このページの表示とコメントは: {url}",
        '{name} reageerde op de discussie "{title}": {text} Bekijk en reageer hier op de discussie: {url}',
        "{name} publiceerde een nieuwe blog: {title} {text} Bekijk en reageer hier op de blog: {url}",
        "{name} heeft een nieuw bestand geüpload: {title} {text} Om het bestand te bekijken en te reageren, klik "
        "hier: {url}",
        "{name} schreef een nieuwe pagina: {title} {text} Om de pagina te bekijken en te reageren, klik hier: {url}",
        "{name} heeft een nieuwe favoriet toegevoegd: {title} Adres: {-} {text} Bekijk en reageer op de favoriet: "
        "{url}",
        '{name} прокомментировал в теме дискуссии "{title}": {text} Просмотр и комментирование дискуссии: {url}',
        "{name} опубликовал в блоге: {title} {text} Просмотреть и прокомментировать запись в блоге: {url}",
        "{name} загрузил новый файл: {title} {text} Просмотреть и комментировать файл: {url}",
        "{name} добавил новую страницу: {title} {text} Просмотреть и комментировать страницу: {url}",
        "{name} добавил закладку: {title} Ссылка: {-} {text} Просмотреть и комментировать закладку: {url}",
        "{name} опубликовал в ленте: {text} Просмотреть и ответить: {url}",
        "{name} skrev ett nyhetsinlägg: {text} Visa och svara: {url}",
        'Tha {name} air beachd fhàgail air an deasbad "{title}": {text} Seall agus fàg beachd air {url}',
        "Dh’fhoillsich {name}brath-bloga ùr: {title} {text} Seall agus fàg beachd air a' bhrath-bhloga: {url}",
        "Luchdaich suas {name} faidhle ùr: {title} {text} Seall agus fàg beachd ùr air an fhaidhle: {url}",
        "Chruthaich {name} duilleag ùr: {title} {text} Faodaidh tu fhaicinn is beachd fhàgail air aig: {url}",
        "Chruthaich {name} comharra-lìn ùr: {title} Seòladh: {-} {text} Seall agus fàg beachd air a' "
        "chomharra-lìn: {url}",
        "Phost {name}ris an uèir: {text} Seall agus fàg beachd air: {url}",
        '{name} a comentatla subiectul de discuție "{title}": {text} Vezi și comentează la discuție: {url}',
        "{name} a încărcat un fișier nou: {title} {text} Vezi și comentează fișierul: {url}",
        "{name} a adăugat o pagină nouă: {title} {text} Vezi și comentează pe pagină: {url}",
        "{name} a adăugat un marcaj nou: {title} Adresă: {-} {text} Vezi și comentează la acest marcaj: {url}",
        "{name} a postat pe fir: {text} Vezi și răspunde:/n{url}",
        '{name} a répondu dans le sujet de discussion "{title}" : {text} Voir la discussion et commenter : {url}',
        "{name} a chargé un nouveau fichier : {title} {text} Afficher et commenter le fichier : {url}",
        "{name} a créé une nouvelle page : {title} {text} Voir et commenter la page : {url}",
        "{name} a ajouté un nouveau signet : {title} Adresse : {-} {text} Afficher et commenter le signet : {url}",
        "{name} enviou um novo Arquivo: {title}, {text} Visualize e comente no Arquivo: {url}",
        "{name} adicionou uma nova Página: {title}, {text} View and comment on the page: {url}",
        "{name} publicou um Recado: {text} Visualize e responda: {url}",
        "{name} опубликовал новый пост: {title} {text} Просмотр и комментирование поста: {url}",
    ),
    "reply": (
        "{name} responded to {-} on the wire: {text} View and reply: {url}",
        "{name} antwortete auf {-} im Heißen Draht: {text} Schau Dir die Nachricht an und antworte: {url}",
        "{name} ha respondido a {-} en the wire: {text} Ver y responder: {url}",
        "{name} vastasi käyttäjän {-} tilapäivitykseen: {text} Voit vastata tilapäivitykseen täällä: {url}",
        "{name} a répondu à {-} sur le Fil : {text} Voir et répondre: {url}",
        "{name} respondeu ao chío de {-}: {text} Vexa o chío e responda: {url}",
        "{name} ha risposto a {-} con un messaggio: {text} Visualizza e rispondi: {url}",
        "{name} さんが {-} さんのつぶやきに返答しました: {text} 閲覧・返答するには: {url}",
        "{name} reageerde op {-} op The Wire: {text} Bekijk en reageer: {url}",
        "{name} responded to {-} on the wire: {text} Wyświetl i odpowiedz: {url}",
        "{name} respondeu para {-} no Micro-blog: {text} Visualiza e responde: {url}",
        "{name} ответил(а) {-} в микроблоге: {text} Просмотреть и ответить: {url}",
        "{name} svarede på {-} på the wire: {text} See og svar: {url}",
        "{name} -k {-} -ri erantzun dio harian: {text} Ikusi eta erantzun: {url}",
        "{name} 가 쪽글 {-}에 답변했습니다. {text} 보고 답변하기: {url}",
        "{name} је одговорио {-} на жици: {text} Види и одговори на: {url}",
        "{name} odpověděl uživateli {-} na telegrafní zprávu: {text} Zobrazit a odpovědět: {url}",
        "{name} a răspuns către {-} pe perete: {text} Vezi şi răspunde: {url}",
        "{name} a répondu à {-} sur le Fil : {text} Voir et répondre : {url}",
        "{name} ответил {-} в ленте: {text} Просмотреть и ответить: {url}",
        "{name} svarade {-} i nyhetsflödet: {text} Visa och svara: {url}",
        "Dh'fhàg {name} beachd air brath a phost {-} ris an uèir: {text} Seall agus fàg beachd air: {url}",
        "{name} a răspuns către {-} pe fir: {text} Vezi și răspunde:/n{url}",
        "{name} respondeu a {-} nos Recados: {text} Visualize e responda: {url}",
    ),
}
