# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Domains under which anybody gets an address or a site: mail from there proves nothing about whose it is.

Beside the public suffix list, which knows some of them and by which a site below
such a domain would be somebody's own. Whole domains with all that is below them,
in the order of the alphabet.
"""

from __future__ import annotations

#: mailboxes for everybody
MAIL = """
    126.com 163.com 1und1.de abv.bg aim.com aliyun.com aol.com arcor.de atlas.sk bigpond.com bk.ru bluewin.ch
    btinternet.com centrum.cz comcast.net cox.net daum.net disroot.org duck.com email.cz email.de fastmail.com
    fastmail.fm fastmail.net free.fr freemail.hu freenet.de gmail.com gmx.at gmx.ch gmx.com gmx.de gmx.fr gmx.net
    gmx.us googlemail.com hanmail.net hey.com hotmail.co.uk hotmail.com hotmail.de hotmail.es hotmail.fr hotmail.it
    hushmail.com i.ua icloud.com inbox.lv inbox.ru interia.pl internet.ru kakao.com laposte.net libero.it list.ru
    live.co.uk live.com live.de live.fr live.nl lycos.com mac.com mail.bg mail.com mail.de mail.ee mail.ru mailbox.org
    mailfence.com mailinator.com me.com meta.ua msn.com myrambler.ru nate.com naver.com o2.pl onet.pl op.pl orange.fr
    outlook.com outlook.de outlook.es outlook.fr outlook.it pm.me posteo.de posteo.net proton.me protonmail.ch
    protonmail.com qq.com rambler.ru rediffmail.com riseup.net ro.ru rocketmail.com runbox.com sapo.pt sbcglobal.net
    seznam.cz sfr.fr simplelogin.com sina.com sky.com sohu.com t-online.de talktalk.net tiscali.it tuta.com tuta.io
    tutanota.com ukr.net uol.com.br verizon.net virgilio.it virginmedia.com vk.com wanadoo.fr web.de windowslive.com
    wp.pl xs4all.nl xtra.co.nz ya.ru yahoo.ca yahoo.co.in yahoo.co.jp yahoo.co.uk yahoo.com yahoo.com.br yahoo.de
    yahoo.es yahoo.fr yahoo.it yandex.by yandex.com yandex.kz yandex.ru yandex.ua yeah.net ymail.com zoho.com
    zohomail.com
"""
#: services that send for their customers under their own name
SENDERS = """
    activecampaign.com amazonses.com amocrm.ru brevo.com campaign-archive.com cmail19.com cmail20.com
    constantcontact.com createsend.com elasticemail.com exacttarget.com getresponse.com hubspot.com hubspotemail.net
    intercom-mail.com klaviyomail.com mailchimp.com mailchimpapp.net mailersend.com mailersend.net mailgun.com
    mailgun.info mailgun.net mailgun.org mailjet.com mandrillapp.com mcdlv.net mcsv.net mktomail.com mtasv.net
    postmarkapp.com rsgsv.net salesforce.com sendgrid.com sendgrid.net sendinblue.com sendpulse.com smtp.com
    smtp2go.com socketlabs.com sparkpostmail.com unisender.com zapiermail.com zohocampaigns.com
"""
#: help desks, forms, boards and shops that run for many under one domain
TOOLS = """
    bitrix24.com bitrix24.de bitrix24.ru chatwoot.com crisp.chat crisp.email discourse.group discoursemail.com
    disqus.com disqus.net ecwid.com formspree.io freshdesk.com freshservice.com freshworks.com ghost.io ghost.org
    github.com gitlab.com gorgias.com groove.hq groovehq.com helpscout.com helpscout.net insales.ru insided.com
    intercom.io jivosite.com jotform.com kayako.com mastodon.social myinsales.ru myshopify.com odoo.com odoo.sh
    prestashop.com shopify.com shopifyemail.com shopware.com shopware.store tawk.email tawk.to teamwork.com tidio.com
    tidio.net typeform.com usedesk.ru userecho.com uservoice.com webnode.com zendesk.com zoho.eu zohodesk.com
    zohodesk.eu zohosalesiq.com
"""
#: sites for everybody
SITES = """
    000webhostapp.com a2hosting.com altervista.org atomicsites.net azurewebsites.net beget.com beget.tech
    bigcartel.com blogger.com blogspot.com bluehost.com bplaced.net canalblog.com carrd.co cloudflare.net
    cloudfront.net dreamwidth.org duda.co firebaseapp.com fly.dev forumotion.com github.io gitlab.io google.com
    googleapis.com googlegroups.com googleusercontent.com hatenablog.com herokuapp.com hostgator.com hosting-ionos.com
    hostinger.com infinityfreeapp.com ionos.com ionos.de jimdo.com jimdofree.com jimdosite.com kinsta.cloud
    livejournal.com medium.com neocities.org netlify.app netlify.com one.com onmicrosoft.com onrender.com
    orangehost.com outlook.cn over-blog.com ovh.net pages.dev pantheonsite.io phpbb.com plesk.page privateemail.com
    proboards.com reg.ru render.com secureserver.net sharepoint.com siteground.biz siteground.com siteground.net
    squarespace.com squarespace.info strato.de strikingly.com substack.com tilda.cc tilda.ws tildacdn.com timeweb.ru
    tumblr.com typepad.com ucoz.com ucoz.ru unaux.com vercel.app webflow.io weebly.com wix-forms.com wix.com
    wixsite.com wordpress.com wpcomstaging.com wpengine.com xenforo.com yolasite.com your-server.de
"""

SHARED = frozenset(" ".join((MAIL, SENDERS, TOOLS, SITES)).split())
