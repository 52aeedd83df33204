# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The token: in no log, however much of it is written, and in nothing that anybody can read or export."""

import contextlib
import io
import logging

from odoo.exceptions import AccessError
from odoo.tests import Form, new_test_user, tagged

from .common import TelegramCase
from .telegram_server import BLOCKED, REFUSED, TOKEN, TROUBLE, too_many

#: all that may log a request or a query
LOGGERS = (
    '', 'odoo', 'odoo.sql_db', 'odoo.addons', 'odoo.addons.social_interest', 'odoo.addons.social_interest_telegram',
    'odoo.http', 'odoo.models', 'odoo.fields', 'urllib3', 'requests', 'http.client', 'werkzeug')


@tagged('post_install', '-at_install')
class TestTokenIsSecret(TelegramCase):

    @contextlib.contextmanager
    def everything_logged(self):
        """Have all loggers say all; give what they said."""
        text = io.StringIO()
        handler = logging.StreamHandler(text)
        handler.setFormatter(logging.Formatter('%(name)s %(levelname)s %(message)s'))
        root = logging.getLogger()
        kept, levels = root.handlers, {name: logging.getLogger(name).level for name in LOGGERS}
        root.handlers = [handler]
        try:
            for name in LOGGERS:
                logging.getLogger(name).setLevel(logging.DEBUG)
            yield text
        finally:
            for name, level in levels.items():
                logging.getLogger(name).setLevel(level)
            root.handlers = kept

    def test_no_log_has_it_at_any_level_whatever_happens(self):
        secrets = [TOKEN, TOKEN.partition(':')[2]]
        with self.everything_logged() as text:
            settings = self.env['res.config.settings'].create({'social_interest_telegram_token': TOKEN})
            settings.execute()
            settings.action_social_interest_telegram_test()
            code = self.code_of(self.anna)
            self.server.says(f'/start {code}', 700)
            self.work()
            self.choose(self.anna, new=('telegram',))
            for answer in (None, too_many(1), TROUBLE, 'gone', REFUSED, BLOCKED):
                self.card()
                if answer == 'gone':
                    self.env['ir.config_parameter'].set_param(
                        'social_interest_telegram.api_address', 'http://127.0.0.1:9')
                else:
                    self.server.answers['sendMessage'] = [answer]
                self.tell()
                self.env['ir.config_parameter'].set_param(
                    'social_interest_telegram.api_address', self.server.address)
                self.later()
            self.env.flush_all()
        lines = text.getvalue()
        self.assertIn('odoo.sql_db DEBUG', lines)
        self.assertIn('Telegram message', lines)
        self.assertIn('unreached', lines)
        self.assertIn('403', lines)
        for secret in (*secrets, code):
            self.assertFalse(secret in lines, [line for line in lines.splitlines() if secret in line][:3])

    def test_nobody_reads_it(self):
        admin = new_test_user(self.env, 'si_admin', 'base.group_system,sales_team.group_sale_manager')
        self.connect(self.anna, 700)
        self.code_of(self.jonas)
        self.Message._answer('800', "Hello")
        for model, name in (
            ('bot', 'token'), ('bot', 'webhook_hash'), ('link', 'chat'), ('code', 'hash'), ('message', 'chat'),
        ):
            with self.subTest(model=model, name=name):
                records = self.env[f'social.interest.telegram.{model}'].with_user(admin)
                self.assertNotIn(name, records.fields_get())
                rows = records.search([])
                self.assertTrue(rows, "there is something that could be read")
                for read in (
                    lambda rows=rows, name=name: rows.read([name]),
                    lambda rows=rows, name=name: rows.export_data([name]),
                    lambda rows=rows, name=name: rows.search([(name, '=like', '1%')]),
                    lambda rows=rows, name=name: rows.formatted_read_group([], [name], ['__count']),
                    lambda rows=rows, name=name: rows.write({name: 'x'}),
                ):
                    with self.assertRaises(AccessError):
                        read()

    def test_the_settings_take_it_and_give_nothing_back(self):
        admin = new_test_user(self.env, 'si_admin', 'base.group_system,sales_team.group_sale_manager')
        Settings = self.env['res.config.settings'].with_user(admin)
        settings = Settings.create({'social_interest_telegram_token': TOKEN})
        settings.execute()
        self.env.flush_all()
        self.env.invalidate_all()
        self.assertNotIn(TOKEN, str(settings.read()))
        self.assertNotIn(TOKEN, str(Settings.default_get(list(Settings.fields_get()))))
        self.assertFalse(Form(Settings).social_interest_telegram_token)
        self.env.cr.execute("SELECT * FROM res_config_settings")
        self.assertNotIn(TOKEN, str(self.env.cr.fetchall()))
        self.env.cr.execute("SELECT key, value FROM ir_config_parameter")
        self.assertNotIn(TOKEN, str(self.env.cr.fetchall()))
        with self.assertRaises(AccessError):
            self.env['res.config.settings'].with_user(self.head).create({'social_interest_telegram_token': TOKEN})
