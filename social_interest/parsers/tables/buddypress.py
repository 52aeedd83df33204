# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""BuddyPress 10 to 14: ``bp_email_get_schema()`` and its translations in 20 languages."""

from __future__ import annotations

TEXTS = {
    "comment": (
        '{name} replied to one of your updates: "{text}" Go to the discussion to reply or',
        '{name} antwortete auf ein Update von dir: "{text}" Gehe zum Beitrag um zu antworten oder',
        '{name} respondió a una de sus actualizaciones: "{text}" Ir a la discusión para responder o',
        '{name} vastasi päivitykseesi: "{text}" Siirry keskusteluun vastataksesi tai seurataksesi keskustelua.',
        '{name} vastasi päivitykseesi: "{text}" Siirry keskusteluun vastataksesi tai seurataksesi keskustelua:',
        '{name} a répondu à une de vos mises à jour: "{text}" Accès à la discussion pour répondre ou',
        '{name} ha risposto ad uno dei tuoi aggiornamenti: "{text}" Vai alla discussione per rispondere o recuperare',
        '{name} svarte på en av dine oppdateringer: "{text}" Gå til samtalen for å svare eller',
        '{name} heeft gereageerd op een van je updates: "{text}" Ga naar de discussie om te reageren',
        '{name} respondeu a um de suas atualizações: "{text}" Vá para a discussão para responder ou',
        '{name} respondeu a uma de suas atualizações: "{text}" Vá para a discussão para responder ou',
        'Пользователь {name} ответил на одно из обновлений вашей ленты: "{text}" Перейдите в обсуждения для ответа.',
        'Пользователь {name} прокомментировал вашу запись в ленте активности: "{text}" Перейдите по ссылке, чтобы '
        "продолжить обсужение:",
        '{name} svarade på en av dina uppdateringar: "{text}" Gå till diskussionstråden för att svara eller',
        '{name} güncellemelerinizden birini yanıtladı: "{text}" Yanıtlamak veya sohbete katılmak için tartışmaya '
        "gidin.",
        '{name} güncellemerinizden birini yanıtladı: "{text}" Sohbeti yakalamak veya cevap vermek için görüşmeye',
    ),
    "reply": (
        '{name} replied to one of your comments: "{text}" Go to the discussion to reply or',
        '{name} hat auf einen deiner Kommentare geantwortet: "{text}" Gehe zum Beitrag um zu antworten oder',
        '{name} ha contestado a uno de tus comentarios: "{text}" Ir a la conversación para responder o',
        '{name} ha contestado a uno de tus comentarios: "{text}" Ir a la conversación para contestar o',
        '{name} vastasi kommenttiisi: "{text}" Siirry keskusteluun vastataksesi tai seurataksesi keskustelua.',
        '{name} vastasi kommenttiisi: "{text}" Siirry keskusteluun vastataksesi tai seurataksesi keskustelua:',
        '{name} a répondu à un de vos commentaires: : "{text}" Afficher la discussion pour répondre ou continuer',
        '{name} a répondu à un de vos commentaires: "{text}" Accès à la discussion pour répondre ou',
        '{name} ha risposto a uno dei tuoi commenti: "{text}" Vai alla discussione per rispondere o per',
        '{name} svarte på en av dine kommentarer: "{text}" Gå til samtalen for å svare eller',
        '{name} reageerde op een van je reacties: "{text}" Ga naar de discussie om te reageren',
        '{name} respondeu a um de seus comentários: "{text}" Vá para a discussão para responder ou',
        'Пользователь {name} ответил на один из ваших комментариев: "{text}" Перейдите в обсуждение для ответа.',
        'Пользователь {name} ответил на один из ваших комментариев: "{text}" Перейдите на страницу обсуждения, '
        "чтобы продолжить общение:",
        '{name} svarade på en av dina kommentarer: "{text}" Gå till diskussionstråden för att svara eller',
        '{name} yorumlarınızdan birini yanıtladı: "{text}" Yanıtlamak veya sohbete katılmak için tartışmaya gidin.',
        '{name} yorumlarınızdan birini yanıtladı: "{text}" Yanıtlamak veya sohbete katılmak için tartışmaya gidin:',
    ),
    "mention": (
        '{name} mentioned you in a status update: "{text}" Go to the discussion to reply or',
        '{name} mentioned you in the group "{title}": "{text}" Go to the discussion to reply or',
        '{name} hat dich in einem Status-Update erwähnt: "{text}" Gehe zum Beitrag um zu antworten oder',
        '{name} hat dich in deinem Status-Update erwähnt: "{text}" Gehe zum Beitrag um zu antworten oder',
        '{name} erwähnte dich in der Gruppe "{title}": "{text}" Gehe zum Gespräch um zu antworten oder',
        '{name} erwähnte dich in der Gruppe "{title}": "{text}" Gehe zum Beitrag um zu antworten oder',
        '{name} te ha mencionado en una actualización de estado: "{text}" Ir a la discusión a responder o',
        '{name} te ha mencionado en una actualización de estado: "{text}" Ir a la discusión para responder o',
        '{name} le ha mencionado en el grupo "{title}": "{text}" Ir a la discusión para responder o',
        '{name} lo ha mencionado en el grupo "{title}": "{text}" Ir a la discusión para responder o',
        '{name} mainitsi sinut tilapäivityksessä: "{text}" Siirry keskusteluun vastataksesi tai seurataksesi '
        "keskustelua.",
        '{name} mainitsi sinut tilapäivityksessä: "{text}" Siirry keskusteluun vastataksesi tai seurataksesi '
        "keskustelua:",
        '{name} mainitsi sinut ryhmässä "{title}": "{text}" Siirry keskusteluun vastataksesi tai seurataksesi '
        "keskustelua.",
        '{name} mainitsi sinut ryhmässä "{title}": "{text}" Siirry keskusteluun vastataksesi tai seurataksesi '
        "keskustelua:",
        '{name} vous a mentionné dans une mise à jour de statut: "{text}" Aller à la discussion pour répondre ou',
        '{name} vous a mentionné dans une mise à jour de statut: "{text}" Pour y répondre ou continuer la '
        "conversation,",
        '{name} vous a cité dans le groupe "{title}": "{text}" Afficher la discussion pour répondre ou continuer',
        '{name} vous a cité dans le groupe "{title}": "{text}" Accès à la discussion pour répondre ou',
        '{name} ti ha citato in un aggiornamento di stato: "{text}" Vai alla discussione per rispondere o recuperare',
        '{name} ti ha menzionato nel gruppo "{title}": "{text}" Vai alla discussione per rispondere o per',
        '{name} nevnte deg i en statusoppdatering: "{text}" Gå til samtalen for å svare eller',
        '{name} nevnte deg i gruppen "{title}": "{text}" Gå til samtalen for å svare eller',
        '{name} heeft je genoemd in een status update: "{text}" Ga naar de discussie om te reageren',
        '{name} noemde je in de groep "{title}": "{text}" Ga naar de discussie om te reageren',
        '{name} mencionou você em uma atualização de status: "{text}" Vá para a discussão para responde ou',
        '{name} mencionou você em uma atualização de status: "{text}" Vá para a discussão para responder ou',
        '{name} mencionou você no grupo "{title}": "{text}" Vá para a discussão para responder ou',
        'Пользователь {name} упомянул вас в сообщении в ленте активности: "{text}" Перейдите по ссылке, чтобы '
        "прочитать или ответить.",
        'Пользователь {name} упомянул вас в сообщении в ленте активности: "{text}" Перейдите по ссылке, чтобы '
        "прочитать или ответить:",
        'Пользователь {name} упомянул вас в группе "{title}": "{text}" Перейдите по ссылке, чтобы подключиться к '
        "обсуждению.",
        'Пользователь {name} упомянул вас в группе "{title}": "{text}" Чтобы ответить или узнать больше, '
        "перейдите по",
        '{name} nämnde dig i en statusuppdatering: "{text}" Gå till diskussionstråden för att svara eller',
        '{name} nämnde dig i gruppen "{title}": "{text}" Gå till diskussionstråden för att svara eller',
        '{name} bir durum güncellemesinde sizden bahsetti: "{text}" Yanıtlamak veya sohbete katılmak için '
        "tartışmaya gidin.",
        '{name} durum güncellemesinde sizden bahsetti: "{text}" Yanıtlamak veya sohbete katılmak için tartışmaya '
        "gidin:",
        '{name}, "{title}" grubu içinde sizden bahsetti: "{text}" Yanıtlamak veya sohbete katılmak için '
        "tartışmaya gidin.",
        '{name}, "{title}" grubunda sizden bahsetti: "{text}" Yanıtlamak veya sohbete katılmak için tartışmaya '
        "gidin:",
    ),
    "": (
        "Thanks for registering", "{-} accepted your friend request",
        'Group details for the group "{title}" were updated', "{-} has invited you to join the group",
        'You have been promoted to {-} in the group "{title}"', "You have been promoted to {-} in the group",
        "You recently changed the email address associated with your account on {-} to {-}",
        'Your membership request for the group "{title}" has been accepted',
        'Your membership request for the group "{title}" has been rejected',
        "{-} akzeptierte deine Freundschaftsanfrage",
        "{-} akzeptierte deine Freundschaftsanfrage Um mehr über diese Person zu erfahren, besuche das Profil",
        'Gruppendetails für die Gruppe "{title}" wurden aktualisiert',
        'Du wurdest befördert zu {-} in der Gruppe "{title}"', "Du wurdest zum {-} in der Gruppe",
        "Du hast vor kurzem die E-Mail -Adresse geändert, die mit mit deinem Konto auf {-} verknüpft ist",
        'Deine Mitgliedschaftsanfrage für die Gruppe "{title}" ist akzeptiert worden',
        'Deine Mitgliedschaftsanfrage für die Gruppe "{title}" wurde akzeptiert',
        'Deine Mitgliedschaftsanfrage für die Gruppe "{title}" wurde abgelehnt',
        "{-} αποδέχθηκε το αίτημα φιλίας σας", "{-} aceptó tu petición de amistad",
        "{-} aceptó su solicitud de amistad", 'Detalles del grupo para el grupo "{title}" fueron actualizados',
        'Detalles de grupo del grupo "{title}" fueron actualizados',
        'Has sido nombrado para {-} en el grupo "{title}"', "Has sido promocionado a {-} en el grupo",
        "Recientemente has cambiado la dirección de tu correo electrónico asociada a tu cuenta en {-} a {-}",
        "Recientemente ha cambiado la dirección de correo electrónico asociada con su cuenta en {-}",
        'Su solicitud de membresía para el grupo "{title}" ha sido aceptada',
        'Tu solicitud de membresía para el grupo"{title}" ha sido rechazada',
        'Tu petición de membresía para el grupo "{title}" ha sido rechazada', "{-} hyväksyi ystäväpyyntösi",
        'Ryhmän tiedot ryhmälle "{title}" päivitettiin', 'Sinut on ylennetty {-} ryhmässä "{title}"',
        "Sinut on ylennetty {-} ryhmässä",
        "Vaihdoit äskettäin sivustolla {-} sähköpostiosoitteesi uudeksi osoitteeksi {-}",
        'Jäsenyyspyyntösi ryhmälle "{title}" on hyväksytty', 'Jäsenyyspyyntösi ryhmään "{title}" on hyväksytty',
        'Jäsenyyspyyntösi ryhmälle "{title}" on hylätty', 'Jäsenyyspyyntösi ryhmään "{title}" on hylätty',
        "{-} a accepté votre demande de contact", "{-} a accepté votre dmande de contact",
        'Les informations sur le groupe "{title}" ont été mises à jour',
        'Les détails sur le groupe "{title}" ont été mis à jour', 'Vous avez été promu comme {-} du groupe "{title}"',
        "Vous avez été promu comme {-} du groupe",
        "Vous avez récemment modifié l'adresse mail associée à votre compte sur {-} pour {-}",
        "Votre demande d'adhésion au groupe \"{title}\" a été acceptée",
        "Votre demande d'adhésion au groupe \"{title}\" a été rejetée",
        "{-} ha accettato la tua richiesta di amicizia", 'I dettagli del gruppo "{title}" sono stati aggiornati',
        'Le informazioni del gruppo "{title}" sono state aggiornate', 'Sei stato promosso a {-} nel gruppo "{title}"',
        "Sei stato promosso a {-} nel gruppo",
        "Di recente hai modificato l'indirizzo email associato al tuo account su {-} to {-}",
        "Recentemente hai modificato l'indirizzo email associato al tuo account su {-}",
        'La tua richiesta di adesione al gruppo "{title}" è stata accettata',
        'La tua richiesta di iscrizione al gruppo "{title}" è stata accettata',
        'La tua richiesta di adesione al gruppo "{title}" è stata respinta',
        'La tua richiesta di iscrizione al gruppo "{title}" è stata rifiutata',
        "{-} aksepterte din kontaktforespørsel", 'Gruppedetaljer "{title}" ble oppdatert',
        'Du har blitt forfremmet til {-} i gruppen "{title}"',
        "Du har nylig endret e-post adressen tilknyttet din konto på {-} til {-}",
        'Din forespørsel om medlemskap til gruppen "{title}" ble godtatt',
        'Din forespørsel om medlemskap i gruppen "{title}" ble avvist', "{-} heeft je vriendschapsverzoek aangenomen",
        "{-} heeft je vriendschapsverzoek geaccepteerd", 'Groepsgegevens voor de groep "{title}" zijn bijgewerkt',
        'Je bent gepromoveerd tot {-} in de groep "{title}"', "Je bent gepromoveerd tot {-} in de groep",
        "Je hebt recent je e-mailadres van je account op {-} gewijzigd naar {-}",
        'Je lidmaatschapsverzoek voor de groep "{title}" is geaccepteerd',
        'Je lidmaatschapsverzoek voor de groep "{title}" is afgewezen', "{-} aceitou sua solicitação de amizade",
        'Os detalhes do grupo "{title}" foram atualizados',
        'Detalhes de grupo para o grupo "{title}" foram atualizados',
        'Você foi promovido para {-} no grupo "{title}"', "Você foi promovido a {-} no grupo",
        "Você alterou recentemente seu endereço de e-mail associado com sua conta em {-} para {-}",
        "Você alterou recentemente o endereço de e-mail associado com sua conta em {-} para {-}, Se estiver "
        "correto, vá para o seguinte link para confirmar sua mudança",
        'Seu pedido de associação no grupo "{title}" foi aceito',
        'Seu pedido de associação no grupo "{title}" foi rejeitada',
        'Seu pedido de associação no grupo "{title}" foi rejeitado', "Пользователь {-} принял ваш запрос дружбы",
        'Детали группы "{title}" были изменены', 'Вас повысили до {-} в группе "{title}"',
        "Недавно вы изменили email адрес, связанный с вашей учетной записью на сайте {-}",
        'Ваш запрос на вступление в группу "{title}" был принят',
        'Ваш запрос на вступление в группу "{title}" был отклонен', "{-} accepterade din vänförfrågan",
        'Gruppinformation för gruppen "{title}" uppdaterades', 'Du har blivit befordrad till {-} i gruppen "{title}"',
        "Du har blivit befordrad till {-} i gruppen",
        "Du ändrade nyligen e-postadressen för ditt konto på {-} till {-}",
        'Din ansökan om medlemskap i gruppen "{title}" har accepterats',
        'Din ansökan om medlemskap i gruppen "{title}" har blivit nekad', 'Din ansökan till gruppen "{group',
        "{-} arkadaşlık isteğinizi kabul etti", '"{title}" grubunda {-} olarak terfi ettirildiniz',
        "{-} üzerindeki {-} hesabına bağlı e-posta adresinizi yakın zamanda değiştirdiniz",
        '"{title}" grubu için üyelik isteğiniz kabul edildi', '"{title}" grubu için üyelik isteğiniz reddedildi',
        '"{title}" gurubu için üyelik istediğiniz reddedildi',
    ),
    "friend": (
        "{name} wants to add you as a friend. To accept this request and manage all of your pending requests, "
        "visit: {url}",
        "{name} wants to add you as a friend. To accept this request and manage all of your pending requests, "
        "visit: {url} To view {-}'s profile, visit: {profile}",
        "{name} hat dir eine Freundschaftsanfrage gestellt. Um diese Anfrage zu akzeptieren und alle offenen "
        "Anfragen zu bearbeiten, besuche: {url}",
        "{name} hat dir eine Freundschaftsanfrage gestellt. Um diese Anfrage zu akzeptieren und alle offenen "
        "Anfragen zu bearbeiten, besuche: {url} To view {-}'s profile, visit: {profile}",
        "{name} desea añadirle como amigo. .Para aceptar esta solicitud y gestionar todas sus peticiones "
        "pendientes, visite: {url}",
        "{name} quieres añadirte como amigo. Para aceptar esta petición y gestionar todas tus peticiones "
        "pendientes visita: {url} Para ver el perfil de {-} visita: {profile}",
        "{name} haluaa lisätä sinut ystäväkseen. Hyväksyäksesi pyynnön ja hallitaksesi kaikkia vireillä olevia "
        "pyyntöjä, vieraile: {url}",
        "{name} haluaa lisätä sinut ystäväkseen. Hyväksyäksesi pyynnön ja hallitaksesi kaikkia vireillä olevia "
        "pyyntöjä, käy osoitteessa: {url} Katsellaksesi profiilia {-}, käy osoitteessa: {profile}",
        "{name} souhaite vous ajouter à sa liste d'amis. Pour accepter sa demande ou gérer d'autres demandes en "
        "attente, rendez-vous sur: {url}",
        "{name} souhaite vous ajouter à sa liste de contacts. Pour accepter sa demande et gérer d'autres demandes "
        "en attente, rendez-vous sur: {url} Pour voir le profil de {-}, rendez-vous sur: {profile}",
        "{name} vuole aggiungerti come amico. Per accettare questa richiesta e gestire tutte le richieste in "
        "attesa, fai clic su: {url}",
        "{name} vuole aggiungerti come amico. Per accettare questa richiesta e gestire tutte le richieste in "
        "attesa, fai clic su: {url} Per vedere il profilo di {-}, fai clic su: {profile}",
        "{name} ønsker å legge deg til som kontakt. For å akseptere forespørselen samt administrere alle dine "
        "ventende forespørsler, gå til: {url}",
        "{name} ønsker å legge deg til som kontakt. For å akseptere forespørselen samt administrere alle dine "
        "ventende forespørsler, gå til: {url} For å vise {-}'s profil, gå til: {profile}",
        "{name} wil je graag als vriend toevoegen. Om dit en andere verzoeken te beheren, ga naar: {url}",
        "{name} wil je graag als vriend toevoegen. Om dit en andere verzoeken te beheren, ga naar: {url} Om het "
        "profiel van {-} te bekijken, ga naar: {profile}",
        "{name} quer lhe adicionar como amigo. Para aceitar esta solicitação e gerenciar todas as suas "
        "solicitações pendentes, visite: {url}",
        "{name} deseja lhe adicionar como amigo. Para aceitar sua solicitação e gerenciar todas solicitações "
        "pendentes, visite: {url} Para visualizar o perfil de {-}, visite: {profile}",
        "Пользователь {name} хочет добавить вас в друзья: Чтобы принять этот запрос и управлять списком всех "
        "одижающих запросов, посетите: {url}",
        "Пользователь {name} хочет добавить вас в друзья. Чтобы принять этот запрос и посмотреть все ваши "
        "ожидающие запросы, посетите: {url} Чтобы посмотреть профиль пользователя {-}, посетите: {profile}",
        "{name} vill lägga till dig som vän. För att acceptera denna och/eller andra väntande förfrågningar, "
        "besök: {url}",
        "{name} vill lägga till dig som vän. För att acceptera denna och/eller andra väntande förfrågningar, "
        "besök: {url} För att se profilsida för {-}, besök: {profile}",
        "{name} wants to add you as a friend. To view all of your pending friendship requests: {url} To view {-}'s "
        "profile: {profile}",
    ),
    "request": (
        '{name} wants to join the group "{title}". {text} As you are an administrator of this',
        '{name} wants to join the group "{title}". As you are the administrator of this group, you must either '
        "accept or reject the membership request. To manage this and all other pending requests, visit: {url} To "
        "view {-}'s profile, visit: {profile}",
        '{name} möchte Mitglied der Gruppe "{title}" werden. Da du der Administrator der Gruppe bist, kannst du '
        "die Mitgliedsanfrage akzeptieren oder ablehnen. Um aktuelle und alle weiteren Anfragen zu verwalten, "
        "besuche bitte: {url} Um das Profil von {-} anzusehen, besuche bitte: {profile}",
        '{name} quiere unirse al grupo "{title}". Al ser tú el administrador de este grupo debes aceptar o '
        "rechazar su petición de membresía. Para gestionar esta o todas las peticiones pendientes visita: {url} "
        "Para ver el perfil de {-} visita: {profile}",
        '{name} haluaa liittyä ryhmään "{title}". Koska olet tämän ryhmän pääkäyttäjä, sinun täytyy joko hyväksyä '
        "tai hylätä jäsenpyyntö. Hallitaksesi tätä sekä kaikkia muita odottavia pyyntöjä, vieraile: {url} "
        "Tarkastellaksesi {-} profiilia, vieraile: {profile}",
        "{name} demande à rejoindre le groupe \"{title}\". En tant qu'administrateur de ce groupe, vous avez la "
        "possibilité d'accepter ou de rejeter cette demande. Pour traiter cette demande et celles qui sont en "
        "attente, cliquez ici: {url} Pour en savoir plus sur {-}, visitez son profil: {profile}",
        '{name} vuole unirsi al gruppo "{title}". Come amministratore di questo gruppo, devi accettare o '
        "rifiutare la richiesta di iscrizione. Per gestire questa e tutte le altre richieste in attesa, visita: "
        "{url} Per vedere il profilo di {-}, visita: {profile}",
        '{name} wil toegevoegd worden aan de groep "{title}". Omdat je de beheerder van de groep bent, moet je '
        "het verzoek accepteren of afwijzen. Om deze en andere verzoeken te beheren, ga naar: {url} Om het "
        "profiel van {-} te zien, ga naar: {profile}",
        '{name} deseja entrar no grupo "{title}". Como você é o administrador deste fórum, você deve aceitar ou '
        "rejeitar esta solicitação Para gerenciar esta e outras solicitações pendentes, visite: {url} Para "
        "visualizar o perfil de {-}, visite: {profile}",
        'Пользователь {name} хочет вступить в группу "{title}". Так как вы являетесь администратором группы, вы '
        "должны или принять, или отклонить заявку на вступление. Для управления этим и другими запросами, "
        "перейдите по ссылке: {url} Чтобы посмотреть профиль пользователя {-}, перейдите по ссылке: {profile}",
        '{name} vill gå med i gruppen "{title}". Eftersom du är administratör i gruppen måste du antingen '
        "acceptera eller neka denna förfrågan. För att hantera denna och/eller andra väntande förfrågningar, "
        "besök: {url} För att se {-}s profilsida, besök: {profile}",
        '{name}, "{title}" grubuna katılmak istiyor. Bu grubun yöneticisi olduğunuz için üyelik isteğini kabul '
        "etmeli veya reddetmelisiniz. Bu ve diğer tüm bekleyen istekleri görmek için {url} adresini ziyaret edin. "
        "{-} profilini görmek için {profile} adresini ziyaret edin.",
        "{name} wants to join the group \"{title}\". Message from {-}: \"{text}\" Because you are the administrator "
        "of this group, you must either accept or reject the membership request. To view all pending membership "
        "requests for this group, please visit: {url} To view {-}'s profile: {profile}",
        "{name} wants to join the group \"{title}\". Because you are the administrator of this group, you must "
        "either accept or reject the membership request. To view all pending membership requests for this group, "
        "please visit: {url} To view {-}'s profile: {profile}",
    ),
    "message": (
        '{name} sent you a new message: "{title}" "{text}" Go to the discussion to reply or',
        '{name} hat dir eine neue Nachricht geschickt: "{title}" "{text}" Gehe zur Nachricht um zu antworten oder',
        '{name} hat Dir eine neue Nachricht gesendet: "{title}" "{text}" Besuche die Diskussion um zu antworten oder',
        '{name} te envió un mensaje nuevo: "{title}" "{text}" Ve al debate para responder o unirte',
        '{name} te envió un mensaje nuevo: "{title}" "{text}" Ve al debate para responder o ver',
        '{name} lähetti sinulle uuden viestin: "{title}" "{text}" Siirry keskusteluun vastataksesi tai '
        "seurataksesi keskustelua.",
        '{name} lähetti sinulle uuden viestin: "{title}" "{text}" Siirry keskusteluun vastataksesi tai '
        "seurataksesi keskustelua:",
        '{name} vous a envoyé un nouveau message: "{title}" "{text}" Accès à la discussion pour répondre ou',
        '{name} vous a envoyé un nouveau message intitulé: "{title}" "{text}" Pour lui répondre ou poursuivre la '
        "conversation,",
        '{name} ti ha inviato un nuovo messaggio: "{title}" "{text}" vai alla discussione per rispondere o '
        "recuperare",
        '{name} ti ha inviato un messaggio: "{title}" "{text}" Vai alla discussione per rispondere o per',
        '{name} har sendt deg en ny melding: "{title}" "{text}" Gå til samtalen for å svare eller',
        '{name} heef je een nieuw bericht gestuurd: "{title}" "{text}" Ga naar de conversatie om te reageren',
        '{name} heeft je een nieuw bericht gestuurd: "{title}" "{text}" Ga naar de converstaie om te reageren',
        '{name} lhe enviou uma nova mensagem: "{title}" "{text}" Vá para a discussão para responder ou',
        '{name} lhe enviou uma nova mensagem: "{title}" "{text}" Ir para a discussão e responder ou',
        'Пользователь {name} отправил вам личное сообщение: "{title}" "{text}" Перейдите в обсуждение, чтобы '
        "ответить.",
        'Пользователь {name} отправил вам личное сообщение: "{title}" "{text}" Перейдите в переписку, чтобы '
        "ответить:",
        '{name} skickade ett nytt meddelande till dig: "{title}" "{text}" Gå till diskussionstråden för att svara '
        "eller",
        '{name} size yeni bir mesaj gönderdi: "{title}" "{text}" Yanıtlamak veya sohbete katılmak için tartışmaya '
        "gidin.",
        '{name} size yeni bir mesaj gönderdi: "{title}" "{text}" Yanıtlamak veya sohbete katılmak için tartışmaya '
        "gidin:",
    ),
}
