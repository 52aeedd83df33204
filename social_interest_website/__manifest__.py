# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
{
    'name': 'Social Interest: Website',
    'summary': 'Forms of your own website, and comments on its pages, as cards',
    'version': '19.0.1.0.0',
    'category': 'Sales/CRM',
    'author': 'The social_interest authors',
    'license': 'LGPL-3',
    'depends': ['website_crm', 'social_interest'],
    'auto_install': True,
    'data': [
        'views/crm_lead_views.xml',
    ],
    'demo': [
        'demo/crm_lead_demo.xml',
    ],
    'assets': {
        'web.assets_tests': [
            'social_interest_website/static/tests/tours/**/*',
        ],
    },
}
