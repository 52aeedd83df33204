# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Prepared replies: what is filled in, which are offered, who may change them."""

from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.tests import Form, tagged

from ..tools import reply_text
from .common import InterestCase


@tagged('post_install', '-at_install')
class TestReplyText(InterestCase):

    def test_known_values_are_filled_in(self):
        values = {'first_name': "Lars", 'product': "Oak desk", 'link': 'https://acme.example/d', 'salesperson': "Anna"}
        text = reply_text.render("Hello {first_name},\nthe {product} is here: {link}\n\n{salesperson}", values)
        self.assertEqual(text, "Hello Lars,\nthe Oak desk is here: https://acme.example/d\n\nAnna")

    def test_sentences_close_over_what_is_unknown(self):
        cases = {
            "Hello {first_name},": "Hello,",
            "Hello {first_name}!": "Hello!",
            "{first_name}, thank you": "Thank you",
            "Thank you, {first_name|dear reader}!": "Thank you, dear reader!",
            "About {product|our desks}: yes": "About our desks: yes",
            "Yes.\nMore: {link}\nAnna": "Yes.\nAnna",
            "About {product}: yes": "Yes",
            "Thank you for your question about {product}.": "Thank you for your question.",
            "Danke für Ihre Frage zu {product}!": "Danke für Ihre Frage!",
            "Спасибо за вопрос о {product}.": "Спасибо за вопрос.",
            "Yes.\n\n{link}\n\nAnna": "Yes.\n\nAnna",
        }
        for body, text in cases.items():
            with self.subTest(body):
                self.assertEqual(reply_text.render(body, {}), text)

    def test_nothing_of_a_text_is_evaluated(self):
        values = {'first_name': "{salesperson}", 'salesperson': "Anna", 'product': "a\nb\0"}
        self.assertEqual(reply_text.render("{first_name} ${1+1} {product}", {**values}).replace('{1+1}', ''),
                         "{salesperson} $ a b")

    def test_first_names(self):
        cases = {
            ("Lars Holm", ''): "Lars",
            ("Holm, Lars", ''): "Lars",
            ("Dr. Eva Lind", ''): "Eva",
            ("Вера Орлова", ''): "Вера",
            ("Anne-Marie O'Neil", ''): "Anne-Marie",
            ("VOGT Dietmar", ''): "Dietmar",
            ("Марина Петрова", ''): "Марина",
            ("Lars", ''): "Lars",
            # a family name alone or first, a firm, a role: nobody is greeted by those
            ("山田 太郎", ''): '',
            ("Петрова Анна", ''): '',
            ("Herr Vogt", ''): '',
            ("Dr. Vogt", ''): '',
            ("Kanzlei Vogt", ''): '',
            ("Acme GmbH", ''): '',
            ("Sales Team", ''): '',
            ("Отдел закупок", ''): '',
            ("Deskbuilder", '@deskbuilder'): '',
            ("desk_builder42", ''): '',
            ("L. Holm", ''): '',
            ("", ''): '',
        }
        for (name, handle), first in cases.items():
            with self.subTest(name):
                self.assertEqual(reply_text.first_name(name, handle), first)


@tagged('post_install', '-at_install')
class TestReply(InterestCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env['social.interest.reply'].search([]).active = False
        cls.env['res.lang']._activate_lang('de_DE')
        cls.env['res.lang']._activate_lang('da_DK')

    @classmethod
    def reply(cls, name="Hours", body="Open from 9 to 18, {first_name}.", **values):
        return cls.env['social.interest.reply'].create({'name': name, 'body': body, 'user_id': False, **values})

    def offered(self, card, user=None):
        return [offer['name'] for offer in card.with_user(user or self.anna).reply_offers()['replies']]

    def test_unknown_variable_is_named(self):
        with self.assertRaisesRegex(ValidationError, r"“\{firstname\}” is nothing.*\{first_name\}"):
            self.reply(body="Hello {firstname}")

    def test_only_what_fits_is_offered(self):
        other_team = self.env['crm.team'].create({'name': "Shop"})
        self.reply("All")
        self.reply("Facebook", channel_ids=self.channel.ids)
        self.reply("VK", channel_ids=self.env.ref('social_interest.channel_vk').ids)
        self.reply("Review", action_ids=self.env.ref('social_interest.action_review').ids)
        self.reply("Online", team_ids=self.team.ids)
        self.reply("Shop", team_ids=other_team.ids)
        self.reply("German", lang='de_DE')
        self.reply("Danish", lang='da_DK')
        self.reply("Anna's", user_id=self.anna.id)
        self.reply("Jonas's", user_id=self.jonas.id)
        card = self.card(lang='da_DK')
        self.assertEqual(set(self.offered(card)), {"All", "Facebook", "Online", "Danish", "Anna's"})
        self.assertEqual(
            set(self.offered(self.card(lang=False))), {"All", "Facebook", "Online", "Danish", "German", "Anna's"},
            "a language nobody knows excludes none")

    def test_best_match_comes_first(self):
        self.reply("All")
        used = self.reply("Often")
        self.reply("Team", team_ids=self.team.ids)
        self.reply("Action", action_ids=self.env.ref('social_interest.action_comment').ids)
        self.reply("Channel", channel_ids=self.channel.ids)
        self.reply("Language", lang='da_DK')
        card = self.card(lang='da_DK', user_id=self.anna.id)
        card.with_user(self.anna).use_reply(used.id)
        self.assertEqual(self.offered(card), ["Language", "Channel", "Action", "Team", "Often", "All"])

    def test_other_company_has_its_own(self):
        company = self.env['res.company'].create({'name': "Acme Norge"})
        self.reply("Theirs", company_id=company.id)
        self.reply("Shared", company_id=False)
        self.assertEqual(self.offered(self.card()), ["Shared"])

    def test_text_knows_the_card(self):
        product = self.env['product.template'].create({'name': "Oak desk"})
        self.reply(body="Hello {first_name}, {product}: {link} {salesperson}, {company}")
        self.source.url = 'https://acme.example'
        card = self.card(product_id=product.id, product_url='https://acme.example/oak')
        [offer] = card.with_user(self.anna).reply_offers()['replies']
        self.assertEqual(
            offer['text'], f"Hello Lars, Oak desk: https://acme.example/oak Anna Berg, {self.env.company.name}")

    def test_contact_is_called_by_the_contact_s_name(self):
        self.author.write({'name': "lars_h", 'partner_id': self.env['res.partner'].create({'name': "Lars Holm"}).id})
        self.reply(body="{name} / {first_name}")
        self.assertEqual(self.card().with_user(self.anna).reply_offers()['replies'][0]['text'], "Lars Holm / Lars")

    def test_company_is_not_greeted_as_a_person(self):
        self.author.partner_id = self.env['res.partner'].create({'name': "Holm Interiors", 'is_company': True})
        self.reply(body="Hello {first_name},")
        self.assertEqual(self.card().with_user(self.anna).reply_offers()['replies'][0]['text'], "Hello,")

    def test_forged_notification_is_offered_nothing(self):
        self.reply()
        self.assertEqual(self.offered(self.card(verdict='failed')), [])

    def test_use_takes_opens_and_counts(self):
        reply = self.reply()
        card = self.card()
        self.assertTrue(card.with_user(self.anna).use_reply(reply.id))
        self.assertEqual((card.user_id, card.state), (self.anna, 'taken'))
        self.assertTrue(card.opened_date)
        self.assertEqual((reply.use_count, reply.use_ids.user_id, reply.use_ids.interest_id), (1, self.anna, card))
        self.assertEqual(reply.last_used, reply.use_ids.create_date)

    def test_a_second_press_counts_nothing(self):
        reply, card = self.reply(), self.card()
        for _press in range(2):
            self.assertTrue(card.with_user(self.anna).use_reply(reply.id))
        self.assertEqual(reply.use_count, 1)
        self.card().with_user(self.anna).use_reply(reply.id)
        self.assertEqual(reply.use_count, 2)

    def test_use_on_anothers_card_counts_nothing(self):
        reply = self.reply()
        card = self.card(user_id=self.jonas.id)
        with self.assertRaises(UserError):
            card.with_user(self.anna).use_reply(reply.id)
        self.assertFalse(reply.use_ids)

    def test_anothers_own_reply_cannot_be_used(self):
        reply = self.reply(user_id=self.jonas.id)
        card = self.card()
        with self.assertRaises(AccessError):
            card.with_user(self.anna).use_reply(reply.id)
        self.assertFalse(card.user_id, "nothing was taken")

    def test_deleted_reply_is_told(self):
        reply = self.reply()
        gone = reply.id
        reply.unlink()
        with self.assertRaisesRegex(UserError, "gone"):
            self.card().with_user(self.anna).use_reply(gone)

    def test_steps_follow_one_another_per_person(self):
        series = self.env['social.interest.reply.series'].create({'name': "Offer", 'mode': 'steps'})
        first = self.reply("First", series_id=series.id, sequence=1)
        second = self.reply("Second", series_id=series.id, sequence=2)
        card = self.card()
        [offer] = card.with_user(self.anna).reply_offers()['replies']
        self.assertEqual((offer['name'], offer['series']), ("First", "Offer, step 1 of 2"))
        card.with_user(self.anna).use_reply(first.id)
        # his next comment is a new card, a colleague's even
        again = self.card(text="Og i sort?")
        self.assertEqual(self.offered(again, self.jonas), ["Second"])
        stranger = self.env['social.interest.author'].create({'name': "Vera", 'channel_id': self.channel.id})
        self.assertEqual(self.offered(self.card(author_id=stranger.id)), ["First"])
        again.with_user(self.jonas).use_reply(second.id)
        self.assertEqual(self.offered(self.card()), [], "the series is over for him")

    def test_wordings_take_turns(self):
        series = self.env['social.interest.reply.series'].create({'name': "Thanks", 'mode': 'turns'})
        replies = [self.reply(name, series_id=series.id, sequence=place) for place, name in enumerate("ABC")]
        seen = []
        for _round in range(4):
            card = self.card()
            [name] = self.offered(card)
            seen.append(name)
            reply = next(reply for reply in replies if reply.name == name)
            card.with_user(self.anna).use_reply(reply.id)
            # uses of one transaction have one date
            self.env.cr.execute(
                "UPDATE social_interest_reply_use SET create_date = create_date - make_interval(hours => %s) "
                "WHERE id <= %s", [1, reply.use_ids[:1].id])
            self.env.invalidate_all()
        self.assertEqual(seen, ["A", "B", "C", "A"])

    def test_salespeople_change_their_own_only(self):
        shared = self.reply()
        Reply = self.env['social.interest.reply']
        own = Reply.with_user(self.anna).create({'name': "Mine", 'body': "Hi"})
        self.assertEqual(own.user_id, self.anna)
        own.body = "Hello"
        with self.assertRaises(AccessError):
            shared.with_user(self.anna).body = "Changed"
        with self.assertRaises(AccessError):
            shared.with_user(self.anna).unlink()
        with self.assertRaises(AccessError):
            own.with_user(self.anna).user_id = False
        with self.assertRaises(AccessError):
            Reply.with_user(self.anna).create({'name': "For all", 'body': "Hi", 'user_id': False})
        with self.assertRaises(AccessError):
            own.with_user(self.jonas).read(['body'])
        self.assertEqual(shared.with_user(self.anna).body, shared.body)

    def test_managers_change_all(self):
        own = self.env['social.interest.reply'].with_user(self.anna).create({'name': "Mine", 'body': "Hi"})
        own.with_user(self.head).write({'user_id': False, 'body': "Hi all"})
        self.assertEqual(own.body, "Hi all")
        made = self.env['social.interest.reply'].with_user(self.head).create({'name': "For all", 'body': "Hi"})
        self.assertFalse(made.user_id)

    def test_the_log_of_uses_is_nobodys_to_write(self):
        reply = self.reply()
        values = {'reply_id': reply.id, 'user_id': self.head.id, 'company_id': self.env.company.id}
        with self.assertRaises(AccessError):
            self.env['social.interest.reply.use'].with_user(self.head).create(values)

    def test_form_shows_both_previews(self):
        with Form(self.env['social.interest.reply'].with_user(self.head)) as form:
            form.name = "Desk"
            form.body = "Hello {first_name},\nthe {product|desk} is here."
            self.assertEqual(form.preview, "Hello Maria,\nthe Oak desk is here.")
            self.assertEqual(form.preview_unknown, "Hello,\nthe desk is here.")

    def test_offers_cost_the_same_for_many(self):
        series = self.env['social.interest.reply.series'].create({'name': "Offer", 'mode': 'steps'})
        card = self.card(user_id=self.anna.id)

        def queries():
            self.env.flush_all()
            self.env.invalidate_all()
            start = self.env.cr.sql_log_count
            card.with_user(self.anna).reply_offers()
            return self.env.cr.sql_log_count - start
        for number in range(3):
            self.reply(f"R{number}", channel_ids=self.channel.ids, series_id=series.id if number % 2 else False)
        queries()
        few = queries()
        for number in range(40):
            self.reply(f"S{number}", channel_ids=self.channel.ids, series_id=series.id if number % 2 else False)
        self.assertLessEqual(queries(), few)

    # ------------------------------------------------------------------
    # Letters
    # ------------------------------------------------------------------

    def _composer(self, card, action, user):
        return Form(self.env['mail.compose.message'].with_user(user).with_context(**action['context']))

    def test_letter_opens_the_composer_with_the_reply_above_the_quotation(self):
        reply = self.reply(body="Hello {first_name},\nit is <in> stock.")
        card = self.letter_card()
        action = card.with_user(self.anna).use_reply(reply.id)
        form = self._composer(card, action, self.anna)
        self.assertRegex(form.body, r"(?s)Hello Petra,.*it is &lt;in&gt; stock.*Is the desk in stock\?")
        self.assertFalse(card.opened_date)
        form.save()._action_send_mail()
        self.assertEqual((card.state, reply.use_count), ('answered', 1))

    def test_letter_template_keeps_quotation_recipient_and_language(self):
        template = self.env.ref('social_interest.mail_template_received')
        template.with_context(lang='de_DE').body_html = "<p>Guten Tag, wir kümmern uns darum.</p>"
        card = self.letter_card(lang='de_DE')
        offers = card.with_user(self.anna).reply_offers()
        self.assertIn({'id': template.id, 'name': template.name}, offers['templates'])
        action = card.with_user(self.anna).answer_by_template(template.id)
        form = self._composer(card, action, self.anna)
        self.assertEqual(form.subject, "Re: Desk")
        self.assertRegex(form.body, r"(?s)Guten Tag.*<blockquote.*Is the desk in stock\?")
        form.save()._action_send_mail()
        answer = card.message_ids.filtered(lambda message: message.message_type == 'comment')
        self.assertEqual(answer.partner_ids.email_normalized, 'petra@sommer.example')
        self.assertEqual((card.state, card.user_id), ('answered', self.anna))

    def test_template_chosen_in_the_composer_keeps_the_quotation(self):
        card = self.letter_card()
        form = self._composer(card, card.with_user(self.anna).action_answer(), self.anna)
        form.template_id = self.env.ref('social_interest.mail_template_call')
        self.assertRegex(form.body, r"(?s)When, and under.*Is the desk in stock\?")

    def test_templates_of_other_models_answer_no_letter(self):
        template = self.env['mail.template'].create({
            'name': "Lead", 'model_id': self.env['ir.model']._get_id('crm.lead'), 'body_html': "<p>Hi</p>"})
        card = self.letter_card()
        with self.assertRaisesRegex(UserError, "gone"):
            card.with_user(self.anna).answer_by_template(template.id)
        self.assertFalse(card.user_id)
