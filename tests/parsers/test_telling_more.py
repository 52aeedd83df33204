# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Sentences of notifications in languages of which few programs come: each action, who did it, and who did not."""

import time

import pytest

from parsers import telling

#: language → sentences with the action in brackets; who acted is always Nora Stone
SENTENCES = {
    "el": "Ο/Η Nora Stone σας ανέφερε σε ένα άρθρο [mention] | Ο Nora Stone σου έστειλε μια απάντηση [reply] | "
    "Οι Nora Stone σχολίασαν τη φωτογραφία σας [comment] | "
    "Η Nora Stone έχει αφήσει σχόλιο στη συνταγή σας [comment] | "
    "Ο χρήστης Nora Stone σάς έχει στείλει ένα μήνυμα [message] | "
    "Η Nora Stone έγραψε μια κριτική για τον βραστήρα [review] | "
    "Η Nora Stone έκανε μια ερώτηση για τον βραστήρα [question] | "
    "Ο/η Nora Stone ζήτησε να συμμετάσχει στην ομάδα [request] | "
    "Ο πελάτης Nora Stone αποδέχτηκε την προσφορά 12 [order] | "
    "Στη Nora Stone άρεσε η φωτογραφία σας [like] | "
    "Ο/Η Nora Stone κοινοποίησε την ανάρτησή σας [share] | "
    "Η Nora Stone σας έστειλε αίτημα φιλίας [connect] | Η Nora Stone σας ακολουθεί πλέον [follow] | "
    "Η Nora Stone επισκέφθηκε το προφίλ σας [visit] | Νέο σχόλιο από τον/την Nora Stone [comment] | "
    "Η Nora Stone αντέδρασε στην ανάρτησή σας [reaction]",
    "ar": "Nora Stone قام بذكرك في مقال [mention] | أشار Nora Stone إليك في مقال [mention] | "
    "Nora Stone قامت بالرد على تعليقك [reply] | علّق Nora Stone على صورتك [comment] | "
    "Nora Stone علقوا على صورتك [comment] | ترك Nora Stone تعليقًا على وصفتك [comment] | "
    "\u200eNora Stone\u200f علقت على إعلانك [comment] | بعث Nora Stone رسالةً إليك [message] | "
    "Nora Stone قام بإرسال رسالة لك [message] | كتبت Nora Stone تقييمًا عن الغلاية [review] | "
    "Nora Stone طلبت الانضمام إلى المجموعة [request] | أُعجب Nora Stone بصورتك [like] | "
    "Nora Stone أعجبته صورتك [like] | شارك Nora Stone منشورك [share] | "
    "Nora Stone يريد متابعتك [connect] | Nora Stone بدأت متابعتك [follow] | "
    "زار Nora Stone صفحتك [visit] | أجاب Nora Stone [reply] | قام Nora Stone بالتعليق على وصفتك [comment]",
    "fa": "Nora Stone در یک مقاله به شما اشاره کرد [mention] | Nora Stone به نظر شما پاسخ داد [reply] | "
    "Nora Stone روی عکس شما نظر داد [comment] | Nora Stone برای شما یک پیام فرستاده است [message] | "
    "\u202bNora Stone روی دستور شما نظر داد\u202c [comment] | Nora Stone عکس شما را پسندید [like] | "
    "Nora Stone درخواست عضویت در گروه را داده است [request] | پیام جدید از طرف Nora Stone [message] | "
    "Nora Stone شما را دنبال می\u200cکند [follow] | Nora Stone از شما یک سوال پرسید [question] | "
    "Nora Stone پست شما را به اشتراک گذاشت [share]",
    "he": "Nora Stone הזכירה אותך במאמר [mention] | Nora Stone השיב/ה על ההערה שלך [reply] | "
    "Nora Stone הגיבו על התמונה שלך [comment] | Nora Stone גם כן הגיב/ה על המתכון [comment] | "
    "Nora Stone שלח/ה לך הודעה [message] | Nora Stone ביקשה להצטרף לקבוצה [request] | "
    "Nora Stone אהבו את התמונה שלך [like] | Nora Stone אהב/ה את התגובה שלך [like] | "
    "Nora Stone שיתפה את הפוסט שלך [share] | Nora Stone עוקבת אחריך [follow] | "
    "הערה חדשה מ-Nora Stone [comment] | הצעה: הלקוח Nora Stone אישר הצעת מחיר [order]",
    "hu": "Nora Stone megemlített téged egy cikkben [mention] | "
    "Nora Stone választ írt a hozzászólásodra [reply] | "
    "Nora Stone szintén hagyott egy hozzászólást [comment] | "
    "Nora Stone küldött neked egy üzenetet [message] | "
    "Nora Stone visszajelzést adott a kannáról [review] | "
    "Nora Stone csatlakozást kért a csoporthoz [request] | Nora Stone elfogadta az ajánlatot [order] | "
    "Nora Stone megosztotta az Ön képét [share] | Nora Stone elkezdte követni Önt [follow] | "
    "Nora Stone követni szeretné Önt [connect] | Új üzenet Nora Stone-tól [message] | "
    "Új hozzászólás Nora Stone felhasználótól [comment]",
    "ro": "Nora Stone te-a mentionat intr-un articol [mention] | "
    "Nora Stone a raspuns la comentariul tau [reply] | "
    "Nora Stone au comentat la fotografia ta [comment] | "
    "Nora Stone a adaugat un comentariu la rețeta ta [comment] | "
    "Nora Stone ți-au trimis un mesaj [message] | Nora Stone v-a oferit feedback [review] | "
    "Nora Stone a cerut să adere la grup [request] | Nora Stone a aprobat oferta 12 [order] | "
    "Lui Nora Stone i-a plăcut fotografia ta [like] | Nora Stone a distribuit fotografia ta [share] | "
    "Comentariu nou de la Nora Stone [comment]",
    "ko": "Nora Stone님이 나를 멘션했습니다 [mention] | Nora Stone이(가) 초대에 회신했습니다 [reply] | "
    "Nora Stone가 사진에 댓글을 남겼습니다 [comment] | 부엌에서 Nora Stone님이 댓글을 추가했습니다 [comment] | "
    "Nora Stone님으로부터 메시지가 도착했습니다 [message] | Nora Stone 님이 동아리에 가입신청하였습니다 [request] | "
    "Nora Stone님이 사진을 좋아합니다 [like] | Nora Stone님이 게시물을 공유했습니다 [share]",
    "ja": "Nora Stoneさんが投稿であなたのタグを付けました [mention] | Nora Stone さんが招待に返答しました [reply] | "
    "Nora Stone によるコメント [comment] | 台所でNora Stoneさんがコメントしました [comment] | "
    "Nora Stoneさんはグループに参加希望を申請しました [request] | Nora Stoneがあなたの投稿を高く評価しました [like] | "
    "注文書は Nora Stone によって閲覧されました [visit]",
    "zh": "Nora Stone 喜歡您的相片 [like] | Nora Stone 标记了您 [mention] | Nora Stone 申請加入群組 [request] | "
    "评论来自 Nora Stone： [comment] | Nora Stone 给你发了一则简讯 [message] | Nora Stone 赞了您的照片 [like]",
    "th": "ผู้ใช้ Nora Stone ได้แสดงความคิดเห็นต่อภาพของท่าน [comment] | "
    "Nora Stone กล่าวถึงคุณในบทความ [mention] | Nora Stone ตอบกลับความคิดเห็นของคุณ [reply] | "
    "Nora Stone ได้ส่งข้อความถึงคุณ [message] | Nora Stone เขียนรีวิวเกี่ยวกับกาน้ำ [review] | "
    "Nora Stone ถามคำถามเกี่ยวกับกาน้ำ [question] | Nora Stone ขอเข้าร่วมกลุ่ม [request] | "
    "ลูกค้า Nora Stone สั่งซื้อกาน้ำ [order] | Nora Stone ถูกใจรูปภาพของคุณ [like] | "
    "Nora Stone แชร์โพสต์ของคุณ [share] | Nora Stone ส่งคำขอเป็นเพื่อนถึงคุณ [connect] | "
    "Nora Stone กำลังติดตามคุณ [follow] | Nora Stone เข้าชมโปรไฟล์ของคุณ [visit] | "
    "คำถามจาก Nora Stone [question]",
    "tr": "Nora Stone bir yazıda senden söz etti [mention] | Nora Stone size bir ileti gönderdi [message] | "
    "Nora Stone artık sizi takip ediyor [follow] | Nora Stone teklifinizi onayladı [order]",
    "vi": "Nora Stone đã nói đến bạn trong một bài viết [mention] | Nora Stone đã gửi thư cho bạn [message] | "
    "Nora Stone đã nhận xét về ảnh của bạn [comment] | Nora Stone muốn kết bạn với bạn [connect] | "
    "Nora Stone đang theo dõi bạn [follow] | Nora Stone đã để lại một tin nhắn cho bạn [message]",
    "id": "Nora Stone menandai Anda dalam sebuah foto [mention] | "
    "Nora Stone telah mengirimkan Anda balasan [reply] | "
    "Nora Stone memberikan komentar pada resep Anda [comment] | "
    "Nora Stone meninggalkan sebuah pesan untuk Anda [message] | "
    "Nora Stone telah meminta untuk bergabung [request] | Nora Stone mengunjungi profil Anda [visit]",
    "fi": "Nora Stone mainitsi sinut artikkelissa [mention] | "
    "Nora Stone lähetti vastauksen kommenttiisi [reply] | Myös Nora Stone kommentoi kuvaasi [comment] | "
    "Nora Stone lähettivät sinulle viestin [message] | "
    "Nora Stone pyysi lupaa liittyä ryhmään [request] | Nora Stone hyväksyi tarjouksen 12 [order] | "
    "Nora Stone jakoi kuvasi [share] | Viesti lähettäjältä Nora Stone [message]",
    "ca": "Nora Stone us ha mencionat en un article [mention] | Nora Stone t'ha enviat una resposta [reply] | "
    "Nora Stone va comentar la vostra foto [comment] | "
    "Nora Stone han comentat la vostra foto [comment] | Nora Stone t'han enviat un missatge [message] | "
    "A Nora Stone li ha agradat la vostra foto [like] | Nora Stone us està seguint [follow] | "
    "Nora Stone ha compartit la vostra foto [share]",
    "gl": "Nora Stone mencionouno nun artigo [mention] | Nora Stone enviouche unha resposta [reply] | "
    "O usuario Nora Stone deixou un comentario na súa foto [comment] | "
    "Nora Stone comentaron a súa foto [comment] | Nora Stone envioulle unha mensaxe [message] | "
    "Nora Stone deixouche unha mensaxe na cociña [message] | "
    "Nora Stone escribiu unha recensión da chaleira [review] | "
    "Nora Stone solicitou unirse ao grupo [request] | Nora Stone aceptou o orzamento 12 [order] | "
    "A Nora Stone gustoulle a súa foto [like] | Nora Stone compartiu a súa foto [share] | "
    "Nora Stone envioulle unha solicitude de amizade [connect] | "
    "Nora Stone comezou a seguirte [follow] | Nora Stone visitou o teu perfil [visit] | "
    "Mensaxe de Nora Stone [message] | Nora Stone fixo unha pregunta sobre a chaleira [question]",
    "eu": "Nora Stone(e)k artikulu batean aipatu zaitu [mention] | "
    "Nora Stone-(e)k erantzun bat bidali dizu [reply] | "
    "Nora Stone erabiltzaileak zure argazkia iruzkindu du [comment] | "
    "Nora Stone zure argazkian iruzkina utzi du [comment] | "
    "Nora Stone-k mezu bat bidali dizu [message] | Nora Stone(r)en mezua [message] | "
    "Nora Stone erabiltzailearen iruzkina [comment] | Nora Stone(e)k zure argazkia gustuko du [like] | "
    "Nora Stone erabiltzaileak galdera bat egin du [question] | "
    "Nora Stone bezeroak eskaera bat egin du [order] | "
    "Nora Stone(e)k zure argazkia partekatu du [share] | "
    "Nora Stone erabiltzaileak iritzi bat idatzi du [review]",
}
ROWS = [
    (code, *row.strip().rstrip("]").rsplit(" [", 1)) for code, rows in SENTENCES.items() for row in rows.split(" | ")
]


@pytest.mark.parametrize(("code", "sentence", "action"), ROWS)
def test_who_did_what(code, sentence, action):
    told = telling.read(telling.normal(sentence), code)
    assert told is not None
    assert (told.action, told.names) == (action, ["Nora Stone"])


@pytest.mark.parametrize(
    "sentence",
    [
        # people of themselves
        "Σας έστειλα ένα μήνυμα χθες", "Έχω αφήσει ένα σχόλιο", "أرسلت لك رسالة أمس", "من برای شما پیام فرستادم",
        "ما نظر دادیم", "שלחתי לך הודעה אתמול", "Küldtem egy üzenetet", "V-am trimis un mesaj", "ฉันได้ส่งข้อความถึงคุณ",
        "เราได้ส่งข้อความถึงคุณแล้ว", "Eu envieille unha mensaxe", "Mezu bat bidali dizut", "Lähetin sinulle viestin",
        "Us he enviat un missatge", "Saya sudah mengirim pesan kepada Anda", "메시지를 남겼습니다",
        # what happened, and nobody's name
        "تم نشر تعليق جديد", "קיבלת הודעה חדשה", "یک نظر جدید ثبت شد", "คุณได้รับข้อความใหม่", "คุณมีความคิดเห็นใหม่",
        "ข้อความใหม่ถูกส่งถึงคุณ", "Jasotako mezua", "Nova mensaxe na súa páxina", "Νέο μήνυμα στη σελίδα σας",
        "ร้าน Acme Tea Bar มีรีวิวใหม่",
    ],
)
def test_nobody(sentence):
    told = telling.read(telling.normal(sentence))
    assert told is None or not told.names


def test_a_name_ends_where_the_script_does():
    told = telling.read("تعليق جديد من Nora Stone على وصفتك")
    assert (told.action, told.names) == ("comment", ["Nora Stone"])


def test_marks_of_direction_are_no_part_of_a_name():
    assert telling.normal("\u202bNora\u202c \u200eStone\u200f \u2066x\u2069") == "Nora Stone x"


@pytest.mark.parametrize("part", ["ได้ส่งข้อความ", "روی نظر ", "erabiltzaileak zure ", "Nora-k du ", "lle enviou ",
                                  "σας έχει ", "のNora ", "Nora가 ", "גם כן "])
def test_long_sentences_take_no_time(part):
    started = time.process_time()
    telling.read(telling.normal(part * 20_000))
    assert time.process_time() - started < 1
