# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What people do, in the words of notifications: Indonesian, Vietnamese and Thai; see :mod:`.verbs`."""

from __future__ import annotations

import re

from .lazy_regex import lazy_regex
from .verbs import Words

_ID = r"(?:telah |baru saja |juga |ingin )?"
_VI = r"(?:cũng )?(?:đã |vừa |mới )?(?:cũng )?"
# Thai writes no blanks between words: what stands before and behind a verb in the same word
_TH = r"(?<![ก-๛])(?:ได้|เพิ่งจะ?|ก็|กำลัง|ยัง|ต้องการ)?(?:ได้)?"
_ON = r"[^\s\"]*"

VERBS_ASIA: dict[str, Words] = {
    "id": Words(
        does={
            "request": rf"(?:sedang )?mencari(?=\s)|{_ID}(?:meminta|minta|bergabung) (?:untuk )?(?:bergabung|ikut|akses)|ingin (?:bergabung|memesan tempat)|{_ID}(?:membuat|melaporkan|mengusulkan|mengajukan) ~(?:masalah|tugas|permintaan|ide|usulan|bug)",
            "mention": rf"{_ID}(?:menyebut(?:kan)?|menandai) (?:anda|kamu|diri anda)|{_ID}(?:menyebut|menandai)mu",
            "reply": rf"{_ID}(?:membalas|menjawab|(?:mengirim(?:kan|i)?|menulis|memberi(?:kan)?|meninggalkan|memposting) ~(?:balasan|jawaban))",
            "comment": rf"{_ID}(?:mengomentari|berkomentar|menganotasi|memperbarui|(?:menambahkan|menulis|meninggalkan|memposting|memberi(?:kan)?|membuat) ~(?:komentar|komen|catatan)|menyelesaikan ~catatan)",
            "message": rf"{_ID}(?:(?:mengirim(?:i|kan)?|menulis|meninggalkan) ~pesan|(?:membuka|membuat) ~(?:tiket|percakapan)|menghubungi (?:anda|kamu))|tertarik (?:dengan|pada)",
            "review": rf"{_ID}(?:mengulas|menilai|merekomendasikan|(?:memberi(?:kan)?|menulis|meninggalkan|menambahkan) ~(?:ulasan|penilaian|feedback|umpan balik|rating))",
            "question": rf"{_ID}(?:bertanya|menanyakan|(?:mengajukan|menulis|mengirim(?:kan)?) ~pertanyaan|(?:memulai|membuat|membuka) ~(?:topik|diskusi|utas))",
            "order": rf"{_ID}(?:memesan|membeli|berdonasi|(?:membuat|melakukan) ~(?:pesanan|pembelian|donasi)|(?:menyetujui|menerima) ~penawaran)",
            "like": rf"{_ID}(?:menyukai|menambahkan ~favorit)", "reaction": rf"{_ID}(?:bereaksi|memberi(?:kan)? reaksi)", "share": rf"{_ID}(?:membagikan|membagi|meneruskan) ~(?:anda|kamu)|{_ID}membagikan",
            "connect": rf"{_ID}(?:mengirim(?:i|kan)? ~permintaan (?:pertemanan|koneksi)|berteman dengan (?:anda|kamu)|mengikuti anda sebagai teman)|meminta untuk mengikuti",
            "visit": rf"{_ID}(?:melihat|mengunjungi) ~(?:profil|halaman) (?:anda|kamu|\w+mu)", "follow": r"(?:sekarang |telah |mulai |kini )?(?:mulai )?mengikuti(?: (?:anda|kamu)|mu)",
        },
        thing={"mention": r"sebutan", "reply": r"balasan|jawaban|dibalas", "comment": r"komentar|dikomentari|diperbarui", "message": r"pesan|keluhan|pengaduan|tiket",
               "review": r"ulasan", "question": r"pertanyaan|(?:diskusi|topik|utas) baru", "order": r"pesanan", "visit": r"dilihat", "connect": r"permintaan pertemanan"},
        by=r"(?:dari|oleh)",
    ),
    "vi": Words(
        does={
            "request": rf"đang (?:tìm|cần)(?=\s)|{_VI}(?:yêu cầu|xin|muốn) (?:được )?(?:tham gia|gia nhập|đặt chỗ)|{_VI}(?:tạo|báo cáo|gửi|đề xuất) ~(?:lỗi|nhiệm vụ|ý tưởng|đề xuất|vấn đề)",
            "mention": rf"{_VI}(?:nhắc|đề cập|nói) (?:đến|tới) bạn|{_VI}(?:gắn thẻ|tag) bạn",
            "reply": rf"{_VI}(?:trả lời|phản hồi|hồi đáp|(?:gửi|để lại|viết) ~(?:câu trả lời|trả lời))",
            "comment": rf"{_VI}(?:bình luận|nhận xét|cập nhật|(?:thêm|viết|để lại|gửi|đăng) ~(?:bình luận|nhận xét|ghi chú))",
            "message": rf"{_VI}(?:(?:gửi|để lại|viết) (?:cho )?(?:bạn )?~(?:tin nhắn|thư|lời nhắn)|nhắn tin|liên hệ với bạn|(?:mở|tạo) ~(?:phiếu hỗ trợ|cuộc trò chuyện))",
            "review": rf"{_VI}(?:đánh giá|giới thiệu|(?:viết|để lại|gửi|thêm) ~(?:đánh giá|thông tin phản hồi))", "question": rf"{_VI}(?:(?:đặt|gửi) ~câu hỏi|hỏi|(?:tạo|mở|bắt đầu|đăng) ~(?:chủ đề|cuộc thảo luận|thảo luận))",
            "order": r"(?:đã|vừa) (?:đặt (?:hàng|mua)|mua|quyên góp|(?:chấp nhận|phê duyệt) ~báo giá)",
            "like": rf"{_VI}(?:thích|yêu thích|cảm ơn bạn)", "reaction": rf"{_VI}(?:bày tỏ cảm xúc|thả cảm xúc)", "share": rf"{_VI}chia sẻ",
            "connect": rf"{_VI}(?:gửi (?:cho )?(?:bạn )?~lời mời kết bạn|muốn kết bạn|muốn theo dõi bạn|muốn kết nối)",
            "visit": rf"{_VI}(?:xem|ghé thăm|thăm) ~(?:hồ sơ|trang cá nhân|trang) (?:của )?bạn", "follow": rf"{_VI}(?:đang |bắt đầu )?theo dõi bạn",
        },
        thing={"reply": r"trả lời|phản hồi", "comment": r"bình luận|nhận xét", "message": r"tin nhắn|khiếu nại|phàn nàn|thư mới", "review": r"đánh giá",
               "question": r"câu hỏi", "order": r"đơn (?:đặt )?hàng", "connect": r"lời mời kết bạn", "mention": r"được nhắc đến"},
        by=r"(?:từ|của|bởi)",
    ),
    "th": Words(
        does={
            "connect": rf"{_TH}(?:ส่งคำขอ(?:เป็น)?เพื่อน|ขอเป็นเพื่อน|อยากเป็นเพื่อน|เป็นเพื่อนกับคุณ|ขอติดตาม){_ON}",
            "mention": rf"{_TH}(?:กล่าวถึง|พูดถึง|เอ่ยถึง|แท็ก)(?:คุณ|ท่าน){_ON}",
            "reply": rf"{_TH}(?:ตอบกลับ|ตอบ(?=คำถาม|ความ|ข้อ|คุณ|ท่าน)|ส่งคำตอบ|เขียนคำตอบ|เพิ่มคำตอบ){_ON}",
            "comment": rf"{_TH}(?:แสดงความคิดเห็น|แสดงความเห็น|เพิ่มความคิดเห็น|เขียนความคิดเห็น|ทิ้งความคิดเห็น|ให้ความคิดเห็น|คอมเมนต์|คอมเม้นต์|อัปเดต|อัพเดต|แก้ไขหมายเหตุ){_ON}",
            "message": rf"{_TH}(?:ส่งข้อความ|ฝากข้อความ|ทิ้งข้อความ|เขียนข้อความ|เขียนถึง(?:คุณ|ท่าน)|ติดต่อ(?:คุณ|ท่าน)|เปิดตั๋ว|เปิดการสนทนา|สนใจ){_ON}",
            "review": rf"{_TH}(?:เขียนรีวิว|ให้คะแนน|รีวิว|ประเมิน|แนะนำ){_ON}", "question": rf"{_TH}(?:ถามคำถาม|ตั้งคำถาม|ส่งคำถาม|สอบถาม|ถาม(?=คุณ|ท่าน|เกี่ยว)|ตั้งกระทู้|สร้างหัวข้อ|เริ่มหัวข้อ|เริ่มการสนทนา){_ON}",
            "request": rf"{_TH}(?:ขอเข้าร่วม|เข้าร่วม(?=กลุ่ม)|จอง|รายงานปัญหา|รายงานข้อผิดพลาด|สร้างงาน|เสนอ(?=ความคิด|แนวคิด)){_ON}", "order": rf"{_TH}(?:สั่งซื้อ|สั่ง(?=สินค้า)|ซื้อ|บริจาค|อนุมัติใบเสนอราคา|ยอมรับใบเสนอราคา){_ON}",
            "like": rf"{_TH}(?:ถูกใจ|ชื่นชอบ|ชอบ|กดไลก์|กดไลค์){_ON}", "reaction": rf"{_TH}แสดงความรู้สึก{_ON}", "share": rf"{_TH}(?:แชร์|แบ่งปัน|โพสต์ซ้ำ){_ON}",
            "visit": rf"{_TH}(?:เข้าชม|เยี่ยมชม|ดู|เข้าดู)(?:โปรไฟล์|หน้า)(?:ของ)?(?:คุณ|ท่าน){_ON}", "follow": rf"{_TH}(?:เริ่ม)?(?:ติดตาม)(?:คุณ|ท่าน){_ON}",
        },
        thing={
            "mention": rf"{_ON}(?:ถูกกล่าวถึง|การกล่าวถึง){_ON}", "reply": rf"{_ON}(?:คำตอบ|การตอบกลับ|ตอบกลับ){_ON}", "comment": rf"{_ON}(?:ความคิดเห็น|ความเห็น|คอมเมนต์){_ON}", "message": rf"{_ON}(?:ข้อความ|เรื่องร้องเรียน){_ON}",
            "review": rf"{_ON}รีวิว{_ON}", "question": rf"{_ON}(?:คำถาม|กระทู้ใหม่){_ON}", "order": rf"{_ON}(?:คำสั่งซื้อ|ออเดอร์){_ON}", "connect": rf"{_ON}คำขอเป็นเพื่อน{_ON}",
        },
        by=r"[^\s\"]{0,60}?(?:โดย|จาก)(?:ผู้ใช้|คุณ|ลูกค้า|สมาชิก)?",
    ),
}
#: words and letters by which a sentence is known to be in one of them
NEEDLES: dict[str, re.Pattern[str]] = {
    "th": lazy_regex(r"[ก-๛]"),
    "id": lazy_regex(r"\b(?:anda|komentar|berkomentar|pesan(?:an)?|pembeli|pelanggan|mencari|membalas|menjawab|mengomentari|ulasan|pertanyaan|menyukai|menyebutmu|menandaimu|menilai|telah|balasan|mengikutimu|mengirimkan|meninggalkan|mengulas|mengunjungi|membagikan|memesan|membeli|bereaksi|bertanya|diskusi|topik baru)\b", re.IGNORECASE),
    "vi": lazy_regex(r"[ạảấầậẩẫắằặẳẵẹẻẽếềệểễỉịọỏốồộổỗớờợởỡụủứừựửữỳỵỷỹđơư]", re.IGNORECASE),
}
