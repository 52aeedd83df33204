# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
# It talks to a foreign server, and joins nothing that may be missing: it never comes by itself.
{
    'name': 'Social Interest: Telegram',
    'summary': 'People are told of cards, and reminded, in Telegram as well',
    'version': '19.0.1.0.0',
    'category': 'Sales/CRM',
    'author': 'The social_interest authors',
    'license': 'LGPL-3',
    'depends': ['social_interest'],
    'data': [
        'security/ir.model.access.csv',
        'data/ir_cron_data.xml',
        'views/res_users_views.xml',
        'views/res_config_settings_views.xml',
    ],
    'assets': {
        'web.assets_tests': [
            'social_interest_telegram/static/tests/tours/**/*',
        ],
    },
}
