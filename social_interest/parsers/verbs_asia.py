# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What people do, in the words of notifications: Indonesian and Vietnamese; see :mod:`.verbs`."""

from __future__ import annotations

import re

from .lazy_regex import lazy_regex
from .verbs import Words

VERBS_ASIA: dict[str, Words] = {
    "id": Words(
        does={
            "request": r"(?:sedang )?mencari(?=\s)",
            "mention": r"(?:telah )?menyebut(?:kan)? (?:anda|kamu)",
            "reply": r"(?:telah )?(?:membalas|menjawab)",
            "comment": r"(?:telah )?(?:mengomentari|berkomentar|(?:menambahkan|menulis|meninggalkan|memposting) ~komentar)",
            "message": r"(?:telah )?(?:mengirim(?:i|kan)?|menulis) ~pesan",
            "review": r"(?:telah )?(?:mengulas|(?:memberi(?:kan)?|menulis|meninggalkan) ~(?:ulasan|penilaian))",
            "question": r"(?:telah )?(?:bertanya|(?:mengajukan|menulis) ~pertanyaan|(?:memulai|membuka|membuat) ~(?:diskusi|topik|utas))",
            "order": r"(?:telah |baru saja )?(?:memesan|membeli|(?:membuat|melakukan) ~(?:pesanan|pembelian))",
            "like": r"menyukai", "follow": r"(?:mulai )?mengikuti (?:anda|kamu)",
        },
        thing={"mention": r"sebutan", "reply": r"balasan|jawaban", "comment": r"komentar", "message": r"pesan|keluhan|pengaduan",
               "review": r"ulasan", "question": r"pertanyaan|(?:diskusi|topik|utas) baru", "order": r"pesanan"},
        by=r"(?:dari|oleh)",
    ),
    "vi": Words(
        does={
            "request": r"đang (?:tìm|cần)(?=\s)",
            "mention": r"(?:đã )?nhắc (?:đến|tới) bạn",
            "reply": r"(?:đã )?(?:trả lời|phản hồi)",
            "comment": r"(?:đã )?(?:bình luận|thêm (?:một )?bình luận|viết bình luận)",
            "message": r"(?:đã )?(?:gửi (?:cho )?(?:bạn )?~tin nhắn|nhắn tin)",
            "review": r"(?:đã )?đánh giá", "question": r"(?:đã )?(?:đặt (?:một )?câu hỏi|hỏi)", "order": r"(?:đã|vừa) (?:đặt (?:hàng|mua)|mua)",
            "like": r"(?:đã )?thích", "follow": r"(?:đã )?theo dõi bạn",
        },
        thing={"reply": r"trả lời|phản hồi", "comment": r"bình luận", "message": r"tin nhắn|khiếu nại|phàn nàn", "review": r"đánh giá",
               "question": r"câu hỏi", "order": r"đơn (?:đặt )?hàng"},
        by=r"(?:từ|của|bởi)",
    ),
}
#: words and letters by which a sentence is known to be in one of them
NEEDLES: dict[str, re.Pattern[str]] = {
    "id": lazy_regex(r"\b(?:anda|komentar|pesan(?:an)?|pembeli|pelanggan|mencari|membalas|mengomentari|ulasan|pertanyaan|menyukai|diskusi|topik baru)\b", re.IGNORECASE),
    "vi": lazy_regex(r"[ạảấầậẩẫắằặẳẵẹẻẽếềệểễỉịọỏốồộổỗớờợởỡụủứừựửữỳỵỷỹđơư]", re.IGNORECASE),
}
