# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Question2Answer: ``qa-lang-emails.php`` of six more translations, and others into known languages."""

from __future__ import annotations

MORE_TEXTS = {
    "comment": (
        "Käyttäjä {name} on kommentoinut kysymystäsi sivustolla {site}: {text} Kysymyksesi: {context} Voit vastata "
        "kommenttiin tästä: {url}",
        "Uusi kommentti käyttäjältä {name} on lisätty kommenttisi jälkeen sivustolla {site}: {text} Keskustelu on "
        "seuraavanlainen: {*} Voit vastata lisäämällä uuden kommentin: {url}",
        "{name} on kirjoittanut sinun seinällesi {site}: {text} Vastataksesi kirjoitukseen klikkaa linkkiä: {url}",
        "Câu trả lời của bạn {site} đã được bình luận bởi {name}: {text} Câu trả lời của bạn là: {*} Bạn có thể "
        "trả lời bằng cách thêm bình luận tại đây: {url}",
        "Một bình luận mới bởi {name} đã được thêm vào sau khi bình luận của bạn trên {site}: {text} Các cuộc "
        "thảo luận đang được theo dõi: {*} Bạn có thể trả lời bằng cách thêm một bình luận khác tại đây: {url}",
        "Câu hỏi của bạn trên {site} có bình luận mới bởi {name}: {text} Câu hỏi của bạn là: {context} Bạn có "
        "thể trả lời bằng cách thêm nhận xét của mình tại đây: {url}",
        "{name} đã đăng trên tường của bạn tại {site}: {text} Bạn có thể trả lời cho bài viết ở đây: {url}",
        "Câu trả lời của bạn trên {site} đã có một bình luận mới bởi {name}: {text} Câu trả lời của bạn l: {*} "
        "Bạn có thể trả lời bằng cách thêm bình luận vào: {url}",
        "Một bình luận mới bởi {name} đã được thêm vào sau bình luận của bạn trên {site}: {text} Đang bình luận "
        "theo chủ đề: {*} Bạn có thể thêm bình luận mới vào: {url}",
        "Câu hỏi của bạn trên {site} đã được bình luận bởi {name}: {text} Câu hỏi của bạn là: {context} Bạn có "
        "thể trả lời bằng cách thêm bình luận: {url}",
        "{name} đã đăng một bài viết lên tường của bạn trên {site}: {text} Bạn có thể trả lời bài viết tại đây: "
        "{url}",
        "پاسخ شما در {site} از سوی کاربر {name}: {text} است was: {*} شما ممکن است بخواهید با دیدگاه خود پاسخ "
        "دهید {url}",
        "یک دیدگاه جدید توسط {name} پس از دیدگاه شما در سایت {site} منتشر شده است : {text} بحث مربوطه: {*} برای "
        "پاسخ دادن با دیدگاهی جدید بر روی لینک مقابل کلیک نمایید {url}",
        "سوال شما در {site} دارای دیدگاه جدید از {name}: {text} است ,سوال شما: {context} برای پاسخ به این دیدگاه "
        "بر روی لینک روبرو کلیک نمایید: {url}",
        "{name} پستی در دیوار پروفایل شما ارسال کرده است {site}: {text} شاید بخواهید در اینجا به این پست پاسخ "
        "دهید: {url}",
        "Zure erantzuna {site} -(e)n {name} -(r)en iruzkin berria du: {text} Zure erantzuna hau izan zen: {*} "
        "Iruzkin bat idazten erantzun dezakezu: {url}",
        "{name} -(r)en iruzkin berria zure iruzkinaren atzean gehitu da {site} -(e)n: {text} Hemen ikusi "
        "dezakezu: {*} Beste iruzkina gehitzen erantzun dezakezu: {url}",
        "{name} -(e)k zure galdera iruzkindu du {site} -(e)n: {text} Zure galdera hau izan zen: {context} "
        "Iruzkin berria idazten erantzun beharko zenuke: {url}",
        "{name} -(e)k zure {site} -(e)ko horman argitalpena egin du: {text} Hemen erantzun dezakezu: {url}",
        "Balasan Anda di {site} telah menerima komentar baru dari {name}: {text} . Balasan Anda adalah: {*} Anda "
        "dapat membalas dengan komentar Anda sendiri: {url}",
        "Di {site} {name} meninggalkan komentar baru setelah komentar Anda: {text} Di sini Anda dapat menemukan "
        "percakapan: {*} Anda dapat membalas dengan komentar Anda sendiri: {url}",
        "{name} tulis di cork board anda di {site}: {text} Anda dapat membalas di sini: {url}",
        "{name} mengomentari pertanyaan Anda di {site}: {text} Pertanyaan Anda adalah: {context} Anda dapat "
        "menggunakan a Balas komentar Anda sendiri: {url}",
        'Sinu vastus keskkonnas "{site}" sai kasutajalt {name} uue kommentaari: {text} Sinu vastuseks oli: {*} '
        'Vastamiseks võid lisada kommentaari järgmisel lingil: {url}',
        'Kasutaja {name} lisas keskkonnas "{site}" sinu kommentaari järele uue kommentaari: {text} Arutelu '
        'teema: {*} Kommentaariga vastamiseks klõpsa järgneval lingil: {url}',
        'Kasutaja {name} lisas keskkonnas "{site}" sinu küsimusele uue kommentaari: {text} Sinu küsimuseks oli: '
        '{context} Sa võid kommentaarile oma kommentaariga vastata: {url}',
        'Kasutaja {name} postitas keskkonnas "{site}" sinu kasutaja seinale: {text} Võid postitusele vastata '
        'järgneva lingi kaudu: {url}',
        "คำตอบของคุณบนเว็บ {site} มีความคิดเห็นใหม่ โดย {name}: {text} คำตอบคือ: {*} คุณสามารถตอบกลับได้: {url}",
        "ความคิดเห็นใหม่ถูกเพิ่ม {name} ต่อจากความคิดเห็นของคุณ {site}: {text} ติดตามการพูดคุยได้ที่: {*} "
        "คุณสามารถโต้ตอบได้ที่: {url}",
        "คำถามของคุณบน {site} มีความคิดเห็นใหม่โดย {name}: {text} คำถามของคุณือ: {context} "
        "คุณสามารถตอบกลับความคิดเห็นได้ที่: {url}",
        "{name} ได้โพสต์ลงบนหน้าวอลล์ของคุณที่ {site}: {text} คุณสามารถเข้าดูรายละเอียดได้ที่: {url}",
        "Ihre Antwort bei {site} hat einen neuen Kommentar von {name}: {text} erhalten. Ihre Antwort war: {*} "
        "Sie können mit einem eigenen Kommentar antworten: {url}",
        "Bei {site} hat {name} einen neuen Kommentar nach Ihrem Kommentar hinterlassen: {text} Hier finden Sie "
        "die Unterhaltung: {*} Sie können mit einem eigenen Kommentar antworten: {url}",
        "{name} hat auf Ihre Pinnwand auf {site} geschrieben: {text} Sie können darauf hier antworten: {url}",
        "{name} hat Ihre Frage bei {site} kommentiert: {text} Ihre Frage war: {context} Sie können mit einem "
        "eigenen Kommentar antworten: {url}",
        "Votre idée sur {site} a un nouveau commentaire par {name}: {text} Votre idée était: {context} Vous "
        "pouvez répondre en ajoutant votre propre commentaire: {url}",
    ),
    "question": (
        "Sinun kysymykselläsi sivustolla {site} on uusi siihen liittyvä kysymys käyttäjältä {name}: {title} "
        "Vastauksesi oli: {*} Klikkaa linkkiä vastaaksesi uuteen kysymykseen: {url}",
        "Câu trả lời của bạn trên {site} có một câu hỏi liên quan mới trên {name}: {title} Câu trả lời của bạn "
        "là: {*} Bấm vào dưới đây để trả lời các câu hỏi mới này: {url}",
        "Một câu hỏi mới đã được yêu cầu bởi {name}: {text} Bấm vào đường dẫn dưới đây để xem các câu hỏi: {url}",
        "Câu trả lời của bạn trên {site} có một câu hỏi liên quan bởi {name}: {title} Câu trả lời của bạn là: "
        "{*} Hãy nhấn vào đường dẫn bên dưới để trả lời câu hỏi: {url}",
        "Một câu hỏi mới được tạo bởi {name}: {text} Nhấn vào đường dẫn bên dưới để xem nội dung câu hỏi: {url}",
        "پاسخ شما در {site} دارای یک سوال مشابه جدید است {name}: {title} پاسخ شما : {*} برای پاسخ به این سوال "
        "جدید بر روی لینک زیر کلیک نمایید {url}",
        "یک سوال جدید توسط کاربر : {name}: {text} پرسیده شده است - برای نمایش سوال بر روی لینک مقابل کلیک کنید : "
        "{url}",
        "Zure erantzuna {site} -(e)n {name} -(r)en erlazionatutako galdera berria du: {title} Zure erantzua hau "
        "izan zen: {*} Sakatu hurrengo estekan galdera berria erantzuteko: {url}",
        "{name} -(e)k galdera berria egin du: {text} Hurrengo estekan sakatu galdera ikusteko: {url}",
        "Jawaban Anda di {site} menerima pertanyaan serupa baru dari {name}: {title} . Jawaban Anda adalah: {*} "
        "Silakan klik tautan berikut untuk menjawab pertanyaan baru: {url}",
        "{name} memposting pertanyaan baru {text} Klik link berikut untuk melihat pertanyaan: {url}",
        'Kasutaja {name} esitas keskkonnas "{site}" sinu vastusega seoses uue küsimuse: {title} Sinu vastuseks '
        'oli: {*} Uuele küsimusele vastamiseks klõpsa järgneval lingil: {url}',
        "Kasutaja {name} esitas uue küsimuse: {text} Küsimuse vaatamiseks klõpsa järgneval lingil: {url}",
        "คำตอบของคุณบนเว็บ {site} มีคำถามที่เกี่ยวข้องโดย {name}: {title} คำตอบของคุณคือ: {*} "
        "คลิ๊กที่ลิงค์เพื่อตอบคำถาม: {url}",
        "มีคำถามใหม่โดย {name}: {text} คลิ๊กที่ลิงค์ด้านล่างเพื่อดูคำถาม: {url}",
        "Ihre Antwort bei {site} hat eine neue ähnliche Frage von {name}: {title} erhalten. Ihre Antwort war: "
        "{*} Klicken Sie bitte den folgenden Link, um die neue Frage zu beantworten: {url}",
        "{name} hat eine neue Frage gestellt {text} Klicken Sie den folgenden Link, um die Frage zu sehen: {url}",
        "Votre réponse sur {site} a une nouvelle idée liée par {name}: {title} Votre réponse était: {*} Cliquer "
        "ci-dessous pour répondre à la nouvelle idée: {url}",
        "Une nouvelle idée a été posée par {name}: {text} Cliquez ci-dessous pour voir la idée: {url}",
    ),
    "": (
        "Käyttäjän {-} postitus on liputettu {-}:", "Postitus käyttäjältä {-} vaatii hyväksynnän:",
        "{-} muokkaama postitus vaatii uudelleenhyväksynnän:", "Voit nähdä luomasi profiilin täällä:",
        "Xin chúc mừng! Câu trả lời của bạn trên {site} đã được bình chọn là tốt nhất bởi {-}:",
        "Một bài đăng của {-} đã nhận được {-}:",
        "Một bài đăng của {-} yêu cầu bạn chấp nhận:",
        "Một bài viết bởi {-} cần bạn xem qua:",
        "Một tài khoản mới {-} đã đăng ký. Bấm vào đường dẫn dưới đây để xem hồ sơ người dùng:",
        "Một tài khoản mới {-} đã đăng ký. Bấm vào đường dẫn dưới đây để chấp nhận người sử dụng:",
        "Bạn có thể xem hồ sơ tài khoản mới ở đây:",
        "Xin chúc mừng! Câu trả lời của bạn trên {site} đã được chọn là câu trả lời hay nhất bởi {-}:",
        "Một bài viết bởi {-} đã nhận được {-}:",
        "Một bài viết bởi {-} cần sự đồng ý của bạn:",
        "Một bài viết đã bị chỉnh sửa bởi {-} cần sự đồng ý của bạn:",
        "Một người dùng mới đã được đăng ký với tên {-}. Hãy nhấn vào đường dẫn để xem hồ sơ người dùng:",
        "Một người dùng mới đã đăng ký với tên {-}. Nhấn vào đên dưới để chấp nhận người dùng:",
        "Bạn có thể xem hồ sơ của mình ở đây:",
        "پاسخ شما در {site} توسط {-} به عنوان بهترین پاسخ انتخاب شده است:",
        "یک پست توسط {-} دریافت شده است {-}:",
        "یک پست در {-} در انتظار تایید شماست:",
        "یک پست توسط {-} ویرایش شده است و در انتظار تایید شماست:",
        "کاربری با این عنوان ثبت نام کرده است : {-}. برای نمایش پروفایل او بر روی لینک کلیک کنید :",
        "کاربری با این عنوان ثبت نام کرده است : {-}. برای تایید این کاربر بر روی لینک کلیک کنید :",
        "شما میتوانید حساب کاربری جدید را در اینجا ببینید",
        "Zorionak! {-} -(e)k zure erantzuna onena bezala hautatu du {site} -(e)n:",
        "{-} -(r)en argitalpen bat {-} jaso ditu:",
        "{-} -(r)en sarrera bat zure onespena behar du:",
        "Erabiltzaile berria {-} izenarekin erregistratu da. Esteka sakatu erabiltzailearen profila ikusteko:",
        "Erabiltzaile berria {-} izenarekin erregistratu da. Esteka sakatu erabiltzailea baieztatzeko:",
        "Zure erabiltzaile profil berria hemen ikus dezakezu:",
        "Selamat! Jawaban Anda di {site} terpilih sebagai yang terbaik oleh {-}:",
        "Tulisan yang diubah oleh {-} memerlukan persetujuan Anda yang diperbarui:",
        "Akun baru telah terdaftar sebagai {-}. Klik di bawah untuk melihat profil:",
        "Akun baru telah terdaftar sebagai {-}. Klik di bawah untuk mengonfirmasi:",
        "Anda dapat melihat profil baru Anda di sini:",
        "Sebuah posting dari {-} memerlukan persetujuan:",
        'Õnnitlused! Kasutaja {-} valis keskonnas "{site}" sinu vastuse parimaks:',
        "Kasutaja {-} postitusele on lisatud {-}:",
        "Kasutaja {-} postitus vajab heakskiitu:",
        "Kasutaja {-} muudetud postitus vajab heakskiitu:",
        "Registreerus uus kasutaja: {-}. Kasutaja profiili vaatamiseks klõpsa järgneval lingil:",
        "Registreerus uus kasutaja: {-}. Kasutaja heakskiitmiseks klõpsa järgneval lingil:",
        "Võid oma uut profiili vaadata siit:",
        "ยินดีด้วย! คำตอบของคุณบน {site} ถูกเลือกว่าเป็นคำตอบที่ดีที่สุดโดย {-}:",
        "ข้อความโดย {-} requires your approval:",
        "มีคนลงทะเบียนใหม่ {-}. Click below to approve the user:",
        "คุณสามารถดูโปรไฟล์ผู้ใช้รายใหม่ได้ที่:",
        "Herzlichen Glückwunsch! Ihre Antwort bei {site} wurde von {-} als Beste ausgewählt:",
        "Ein geänderter Beitrag von {-} benötigt Ihre erneute Zustimmung:",
        "Ein neues Konto wurde registriert als {-}. Klicken Sie unten um das Profil zu sehen:",
        "Ein neues Konto wurde registriert als {-}. Klicken Sie unten zur Bestätigung:",
        "Sie können Ihr neues Profil hier sehen:",
        "Ein Beitrag von {-} hat {-} erhalten:",
        "Ein Beitrag von {-} erfordert die Freigabe:",
        "Un nouvel utilisateur s'est enregistré comme {-}. Cliquez ci-dessous pour voir le profil de "
        "l'utilisateur:",
        "Un nouvel utilisateur s'est enregistré comme {-}. Cliquez ci-dessous pour approuver l'utilisateur:",
    ),
    "message": (
        "Olet vastaanottanut yksityisviestin käyttäjältä {name} sivustolla {site}: {text} Vastaaksesi käyttäjän {-} "
        "viestiin yksityisviestillä, klikkaa linkkiä: {url}",
        "Olet vastaanottanut yksityisviestin käyttäjältä {name} sivustolla {site}: {text} Lisätietoja käyttäjästä "
        "{-}: {url}",
        "Bạn đã nhận một tin nhắn cá nhân từ {name} trên {site}: {text} Bấm vào đường đãn dưới đây để trả lời "
        "tin nhắn của {-}: {url}",
        "Bạn đã nhận một tin nhắn cá nhân từ {name} trên {site}: {text} Xem thông tin thêm về {-} tại đây: {url}",
        "Bạn đã nhận được một tin nhắn riêng tư bởi {name} trên {site}: {text} Nhấn vào bên dưới để trả lời {-} "
        "bằng một tin nhắn riêng tư: {url}",
        "Bạn đã nhận được một tin nhắn riêng tư bởi {name} trên {site}: {text} Thêm thông tin về {-}: {url}",
        "یک پیام خصوصی از سوی {name} در {site} برای شما ارسال شده است: {text} برای پاسخ به کاربر {-} توسط پیام "
        "خصوصی بر روی لینک مقابل کلیک نمایید : {url}",
        "یک پیام خصوصی از سوی {name} در {site} برای شما ارسال شده است: {text} اطلاعات بیشتر در مورد {-}: {url}",
        "{name} mezu pribatua bidali dizu {site} -(e)n: {text} Esteka sakatu {-} -(r)i mezu pribatuz "
        "erantzuteko: {url}",
        "{name} mezu pribatua bidali dizu {site} -(e)n: {text} {-} buruzko informazio gehiago: {url}",
        "Anda telah menerima pesan pribadi dari {name} di {site}: {text} . Klik link untuk membalas {-} dengan "
        "pesan pribadi: {url}",
        "Anda telah menerima pesan pribadi dari {name} di {site}: {text} . Informasi selengkapnya tentang {-}: "
        "{url}",
        'Kasutaja {name} saatis sulle keskkonnas "{site}" uue privaatsõnumi: {text} Kasutajale {-} '
        'privaatsõnumiga vastamiseks klõpsa järgneval lingil: {url}',
        'Kasutaja {name} saatis sulle keskkonnas "{site}" uue privaatsõnumi: {text} Rohkem infot kasutaja {-} '
        'kohta: {url}',
        "คุณส่งข้อความส่วนตัว by {name} on {site}: {text} คิ๊กที่ลิงค์ด้านล่างเพื่อตอบกลับข้อความ {-} by private "
        "message: {url}",
        "คุณส่งข้อความส่วนตัว by {name} on {site}: {text} รายละเอียดเพิ่มเติมเกี่ยวกับ {-}: {url}",
        "Sie haben eine private Nachricht von {name} auf {site} erhalten: {text}. Klicken Sie den Link, um {-} "
        "mit einer privaten Nachricht zu antworten: {url}",
        "Sie haben eine private Nachricht von {name} auf {site} erhalten: {text}. Mehr Informationen über {-}: "
        "{url}",
    ),
    "reply": (
        "Kysymykseesi {site} sivustolla vastasi käyttäjä {name}: {text} Kysymys oli: {title} Jos vastaus oli hyvä ja "
        "pidit siitä, voit merkitä vastauksen parhaaksi: {url}",
        "Câu hỏi của bạn trên {site} đã được trả lời bởi {name}: {text} Câu hỏi của bạn là: {title} Nếu bạn "
        "thích câu trả lời này , bạn có thể bình chọn nó là câu trả lời hay nhất tại đây: {url}",
        "Câu hỏi của bạn trên {site} đã được trả lời bởi {name}: {text} Câu hỏi của bạn là: {title} Nếu bạn "
        "thích câu trả lời này, hãy đánh dấu nó là trả lời hay nhất: {url}",
        "سوال شما در {site} دارای پاسخی از سوی {name}: {text} می باشد - سوال شما: {title} اگر این پاسخ مناسب است "
        "با کلیک بر روی لینک مقابل آن را به عنوان بهترین سوال انتخاب کنید : {url}",
        "{name} -(e)k zure galdera erantzun du {site} -(e)n: {text} Zure galdera hau izan zen: {title} Erantzuna "
        "gustokoa baduzu, onena bezala marka beharko zenuke: {url}",
        "{name} menjawab pertanyaan Anda di {site}: {text} Pertanyaan Anda adalah: {title} Jika jawabannya bagus "
        "Anda dapat memilihnya sebagai yang terbaik: {url}",
        'Kasutaja {name} vastas keskkonnas "{site}" sinu küsimusele: {text} Sinu küsimuseks oli: {title} Kui see '
        'küsimus meeldib sulle, siis võid selle valida parimaks: {url}',
        "คำถามของคุณบน {site} ได้รับคำตอบจากผู้ใช้ {name}: {text} คำถามของคุณคือ: {title} ถ้าคุณชอบคำตอบนี้, "
        "คุณสามารถเลือกคำตอบนี้เป็นคำตอบที่ดีที่สุด ไปที่: {url}",
        "{name} hat Ihre Frage bei {site} beantwortet: {text} Ihre Frage war: {title} Wenn die Antwort gut ist, "
        "können Sie sie zur Besten wählen: {url}",
        "Votre idée sur {site} a eu une réponse par {name}: {text} Votre idée était: {title} Si cette réponse "
        "vous convient, vous pouvez la choisir comme la meilleure: {url}",
    ),
}
