# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
{
    'name': 'Social Interest: Sales',
    'summary': 'Orders beside the talk, a quotation from a card, and what silence costs',
    'version': '19.0.1.0.0',
    'category': 'Sales/CRM',
    'author': 'The social_interest authors',
    'license': 'LGPL-3',
    'depends': ['sale_crm', 'social_interest'],
    'auto_install': True,
    'data': [
        'security/ir.model.access.csv',
        'security/social_interest_silence_security.xml',
        'data/ir_cron_data.xml',
        'views/social_interest_views.xml',
        'views/sale_order_views.xml',
        'views/social_interest_silence_views.xml',
    ],
    'demo': [
        'demo/sale_order_demo.xml',
    ],
    'post_init_hook': 'post_init_hook',
    'uninstall_hook': 'uninstall_hook',
    'assets': {
        'web.assets_backend': [
            'social_interest_sale/static/src/**/*',
        ],
        'web.assets_tests': [
            'social_interest_sale/static/tests/tours/**/*',
        ],
        'web.assets_unit_tests': [
            'social_interest_sale/static/tests/**/*.test.js',
        ],
    },
}
