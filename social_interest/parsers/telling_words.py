# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Words that tell sentences apart, and the sentences of Chinese, Japanese and Korean; read by :mod:`.telling`."""

from __future__ import annotations

import re

from .lazy_regex import lazy_regex

#: prepositions before something that something was done to: "auf Ihren Kommentar", "к вашему комментарию"
TO = lazy_regex(
    r"(?:\b(?:to|on|for|in|your|of|auf|zu|an|ihre?[nmrs]?|deine?[nmrs]?|à|sur|votre|ton|en|su|tu|tuo|al|alla|sul|seu|sua|ao|no|op|je|jouw|uw|do|w|na|"
    r"twój|twoje|twojego|к|на|в|вашему?|ваш|вашем|вашу|вашей|твой|твоему|до|ваша|v|k|i|på|till|til)\s+(?:\w+\s+)?)$", re.IGNORECASE)
#: a topic many people read: a reply to it is a comment
TOPIC = lazy_regex(
    r"\b(?:topic|thread|discussion|forum|issue|bug|task|pull request|merge request|thema|themas|diskussion|forum|sujet|discussion|fil|tema|hilo|debate|"
    r"argomento|discussione|tópico|discussão|onderwerp|discussie|temat\w*|wąt\w+|dyskusj\w+|тем[аеуы]|обсуждени\w+|обговоренн\w+|konu\w*|téma\w*|ämne\w*|tråd\w*|emne\w*)\b|"
    r"トピック|スレッド|主题|话题|帖子|토픽", re.IGNORECASE)
#: "A new post was added to the topic …"
POST_IN_TOPIC = lazy_regex(
    r"\b(?:posts?|beitr[aä]ge?|messages?|mensajes?|messaggi[oe]?|mensage(?:m|ns)|berichten?|wpis\w*|пост\w*|сообщени\w+|повідомленн\w+|дописи?|příspěv\w+|inlägg\w*|indlæg\w*|innlegg\w*|viesti\w*|"
    r"hozzászólás\w*|mesaj\w*|mesaje?)\b[^.!?\n]{0,40}\b(?:to|in|on|zu[mr]?|im|unter|dans|sur|au|à|en|al?|nel\w*|sul\w*|em|no|na|op|aan|w|do|в|к|до|у|v|k|i|på|til|a)\s(?:\S+\s){0,2}?"
    r"(?:topics?|threads?|discussions?|themas?|diskussion|sujets?|fils?|temas?|hilos?|debates?|argomento|discussione|tópicos?|discussão|onderwerp|discussie|tema\w*|wąt\w+|тем[аеуы]|обсуждени\w+|обговоренн\w+|"
    r"konu\w*|téma\w*|ämnen?|tråde?n?|emnet?|ketju\w*|subiect\w*|"
    # on the page of somebody
    r"profil\w*|walls?|timelines?|pinnwand|perfil|muro|profilo|bacheca|mur|mural|tablic\w+|стен\w+|стін\w+|профил\w+|профіл\w+)\b", re.IGNORECASE)
#: behind what the reader follows: "a post you are subscribed to"
SUBSCRIBED = lazy_regex(
    r",? (?:(?:that )?you(?:['’]ve| have| are|['’]re)? (?:subscribed|follow|watch)|(?:die|den|das|dem) (?:sie|du)[^.]{0,20}(?:abonniert|folg|beobacht)|(?:que|auquel|à laquelle) vous (?:suivez|êtes abonné)|"
    r"(?:que|al que|a la que) (?:sigues|sigue|estás suscrit|está suscrit)|(?:che|a cui) (?:segui|sei iscritt)|que você (?:segue|acompanha)|(?:dat|die|waarop) (?:je|u) (?:volgt|geabonneerd|bent geabonneerd)|(?:który|którą|które) (?:obserwujesz|śledzisz)|"
    r"на котор\w+ вы подписан|за котор\w+ вы следите|, на як\w+ ви підписан|(?:který|které|kterou) sledujete|som du (?:följer|følger|prenumererar|abonnerer))", re.IGNORECASE)
#: several who talk among themselves
TALK = lazy_regex(
    r"conversation|chat|unterhaltung|konversation|conversación|conversazione|conversa|gesprek|rozmow|диалог|чат", re.IGNORECASE)
TICKET = lazy_regex(
    r"\b(?:ticket|conversation|chat|support request|support case|unterhaltung|konversation|anfrage|conversación|conversazione|conversa|gesprek|zgłoszeni\w+|rozmow\w+|обращени\w+|"
    r"тикет\w*|диалог\w*|чат\w*|заявк\w+|звернен\w+|talep|工单|チケット)\b|工单|チケット|お問い合わせ", re.IGNORECASE)
YOURS = lazy_regex(
    r"\b(?:your (?:\w+ )?(?:comment|reply|post|message|review|note|question|answer|tweet|status|photo|video|article)|to you\b|(?:ihren|deinen) (?:kommentar|beitrag)|ihre antwort|votre commentaire|tu comentario|su comentario|tuo commento|seu comentário|"
    r"va[šs](?:eg|em)? (?:komentar|komentář|komentár)\w*|tvoj komentar|je reactie|uw reactie|twój komentarz|twoj\w+ komentarz\w*|ваш комментарий|твой комментарий|ваш коментар|yorumunuz\w*|yorumuna)\b|あなたのコメント|您的评论|你的评论", re.IGNORECASE)
IN_PLACE = lazy_regex(r"\s*(?:in|within|dans|en|w|we|в|у|em|no|na|op|nel\w*|v|ve|i)\s", re.IGNORECASE)
#: key words of Chinese, Japanese and Korean sentences; the last one in a Japanese or Korean sentence counts
FAR_EAST = lazy_regex(
    r"(?P<mention>メンション|タグを?付け|멘션|태그했|태그하였|標記(?:了)?(?:你|您)|标记(?:了)?(?:你|您)|言及|提到|提及|@了你|@了您|언급)|"
    r"(?P<reply>返信|回答|返答|リプライ|回复|回覆|回应|回應|答复|답글|답변|답장|회신|응답)|"
    r"(?P<comment>コメント|(?:更新|修改|编辑|編輯)了?(?:问题|問題|议题|議題|任务|任務|工单|工單)|留(?:了|下)(?:一条|一則)?言|(?:添加|新增|追加|增加|写|寫|留)(?:了|下)?(?:一条|一則)?(?:备注|備註|附注|注释|註解|批注|批註)|によって(?:更新|追加|編集)され|(?:さん)?が(?:更新|編集)しました|评论|評論|迴響|回响|留言|댓글|덧글|코멘트|^의견(?=\s?[:：])|의견(?:을|이) (?:남|등록|작성|달))|"
    r"(?P<message>メッセージ|简讯|簡訊|글을 남|ダイレクトメール|私信|消息|訊息|短信|站内信|私訊|메시지|쪽지|お問い合わせ|工单|投诉|投訴|クレーム|苦情|불만 ?(?:접수|사항)|민원)|"
    r"(?P<review>(?:给|給)了?(?:你|您)反馈|レビュー|口コミ|クチコミ|評価し|评价|評價|点评|點評|评分|리뷰|후기)|"
    r"(?P<like>高く評価|いいね|スキ(?:し|を)|お気に入り|点赞|點讚|按讚|按赞|赞了|讚了|喜欢|喜歡|좋아|마음에 들)|(?P<connect>友達(?:申請|リクエスト)|好友(?:请求|申请|邀請|邀请)|加.{0,4}好友|친구 (?:요청|신청)|つながり|つながる)|"
    r"(?P<question>質問|提问|提問|问题|問題|新しいトピック|新着投稿|新(?:しい|規)投稿|新帖|新主题|新主題|トピックを(?:作成|投稿)|スレッドを(?:作成|投稿)|문의|새 ?글|새 ?게시물|새로운 ?글|(?:发布|发表|创建)了?.{0,8}(?:主题|帖子|话题)|질문|새로운 게시)|"
    r"(?P<request>應徵(?:了|貴|您|你)|应聘(?:了|贵|您|你)|投[递遞]了?(?:简历|簡歷|履歷|履历)|(?:に|へ)応募しま|에 지원하?[했셨]|(?:見積(?:も?り)?の?|ご)?依頼(?:が(?:届|あり|入)|を(?:送|いただ))|요청(?:서가|이) (?:도착|접수|등록|들어)|参加(?:希望|を希望|を申請|申請|リクエスト)|予約(?:し|を)ました|預訂|预订|申請加入|申请加入|(?:가입|참여|참가) ?(?:을 )?(?:신청|요청)|예약(?:했|하였)|によって(?:報告|作成|登録)され|(?:さん)?が(?:報告|作成|登録)しました)|"
    r"(?P<reaction>リアクション|表情|반응)|"
    r"(?P<visit>によって閲覧されました|プロフィールを(?:閲覧|訪問|見)|(?:查看|浏览|瀏覽|访问|造訪|看)了(?:您|你)的(?:主页|主頁|个人资料|個人檔案|资料|檔案)|프로필을 (?:방문|조회|확인|봤)\S*)|(?P<share>シェア|ブースト|リポスト|共有し|转发|分享了你|분享了您|轉發|공유)|(?P<follow>フォロー|关注|關注|追蹤|팔로우)"
)
HONORIFIC = lazy_regex(
    r"(?P<name>[^「」『』【】（）、。：:！!？?\[\]\s][^「」『』【】（）、。：:！!？?\[\]]{0,40}?)\s?(?:さん|様|さま|氏|님|君)(?=が|は|も|으로부터|께서|도(?=\s)|에게서|から|より|の|に|、|이|께|의|은|,| )")
#: "チケット #7 が NAME によって更新されました"
BY_JA = lazy_regex(r"(?:^|[がはを、」へ]\s?)(?P<name>[^「」『』【】、。：:！!？?\[\]\sがはを][^「」『』【】、。：:！!？?\[\]がはを]{0,40}?)\s?(?:さん)?(?:によって|により|による(?=\s?(?:新しい|新着)?\s?(?:コメント|返信|回答|投稿|レビュー|メッセージ|質問)))")
FROM_JA = lazy_regex(r"(?P<name>[^「」『』【】、。：:！!？?\[\]\s][^「」『』【】、。：:！!？?\[\]]{0,40}?)\s?(?:が|から|より|は)")
#: a name in Latin letters before a particle of Korean: "Ann Lee이(가) 댓글을 남겼습니다"
FROM_KO = lazy_regex(r"(?P<name>[A-Z][\w.'-]{1,20}(?: [A-Z][\w.'-]{0,20}){1,3})\s?(?:이\(가\)|이/가|은\(는\)|님이|가|이|은|는|로부터)(?=\s)")
ZH_FROM = lazy_regex(r"(?:来自|來自|由|被)\s?(?:用户|用戶|会员)?\s?[“\"「]?(?P<name>[^\s“”\"「」的，。,:：][^“”\"「」的，。,:：]{0,30}?)[”\"」]?\s?(?:的|发表|發表|回复|回覆|评论|評論|留言|提到|提及|发送|發送|给|給|撰写|撰寫|创建|建立|發佈|发布|添加|新增|增加|(?<=[A-Za-z])(?=\s?[:：。.]|$))")
ZH_LEADING = lazy_regex(
    r"(?:用户|用戶|会员|访客|买家|買家|卖家|顾客|客户|网友|读者|求職者|求职者|应聘者|應徵者|候选人|候選人)?\s?[“\"「@']?(?P<name>[^\s“”\"'「」，。,:：【】\[\]][^“”\"'「」，。,:：【】\[\]]{0,40}?)[”\"'」]?\s?"
    r"(?:刚刚|剛剛|开始|開始|也|已(?!收到|有|被)|同时|于|於|在|回答|答复|回复|回覆|回应|回應|评论|評論|提到|提及|@了|给|給|向|对|對|赞|讚|点赞|按讚|喜欢|关注|關注|追蹤|发送|發送|发表|發表|发布|留言|分享|转发|邀请|邀請|请求|申请|申請|更新|评价|評價|预订|預訂|標記|标记|喜歡|发了|發了|收藏|创建|提出|提问|撰写|傳送|想|就(?=\s?[「『《“\"'])|的(?:新)?(?:评论|回复|留言|消息|私信))")
BAD_FAR = lazy_regex(r"^(?:谢谢|謝謝|感谢|感謝|多谢|请问|請問|ありがと|立即|查看|管理|审核|審核|删除|刪除|编辑|編輯|此|点击|點擊|您|你|有|新|我|这|该|此|以下|あなた|新しい|誰か|以下|この|この度|こちら|お|ご|有人|收到|一条|当|如|若|点击|请|請|勿|(?:对|對|给|給|向|为|為)(?:您|你|我)|새|당신|您的|你的)|^\d+$|^(?:主题|帖子|文章|话题|评论|回复|留言|消息|问题|通知|论坛|系统|博客|회원|고객|사용자|작성자|관리자|운영자|会員|会员|用户|用戶)$|您|有新|有了|收到|上的|的新|新的")
SAYS = lazy_regex(r"(?:回复|回覆|评论|評論|留言)?(?:说|說|道|写道|寫道)[:：]?\s*$")
LAST_COUNTS = lazy_regex(r"[\u3040-\u30ff\uac00-\ud7af]")
DONE = lazy_regex(r"(?:回答|答复|回复|回覆|回应|回應|评论|評論|提到|提及|赞|讚|关注|關注|提问|评价|转发|留言|发送|發送|分享)了")
#: a question, which is answered
ASKED = lazy_regex(r"\b(?:questions?|fragen?|preguntas?|domand[ae]|perguntas?|vra(?:ag|gen)|pytani\w+|вопрос\w*|запитанн\w+|питанн\w+|sorunuz\w*|soru\w*|fråga\w*|spørgsmål\w*|spørsmål\w*|dotaz\w*|otázk\w+)\b|質問|问题|提问|질문", re.IGNORECASE)
#: before what something was written about, where nobody is named
ABOUT = lazy_regex(r"(?:об?|про) (?=\S)", re.IGNORECASE)
#: that there is something, and not who did it
THERE_IS = lazy_regex(r"\s(?:var|mevcut|bulunuyor|وجود دارد|(?:نظر|دیدگاه|کامنت) (?:جدید|تازه))[.!]?$|\s(?:ارسال|ثبت|دریافت) شد\w*\s?(?=[.!:]|$)|\s(?:eklendi|yapıldı|bırakıldı|gönderildi|yazıldı|alındı|yayınlandı|oluşturuldu|paylaşıldı|geldi)(?=[.!:]|$)", re.IGNORECASE)
