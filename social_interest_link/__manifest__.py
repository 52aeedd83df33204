# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
{
    'name': 'Social Interest: Visits',
    'summary': 'Links to your own sites in posts and answers, and how often they are followed',
    'version': '19.0.1.0.0',
    'category': 'Sales/CRM',
    'author': 'The social_interest authors',
    'license': 'LGPL-3',
    'depends': ['link_tracker', 'social_interest'],
    'auto_install': True,
    'data': [
        'security/ir.model.access.csv',
        'security/social_interest_link_security.xml',
        'views/social_interest_visit_views.xml',
        'views/social_interest_link_views.xml',
        'views/social_interest_reply_views.xml',
        'views/res_config_settings_views.xml',
    ],
    'demo': [
        'demo/social_interest_link_demo.xml',
    ],
    'assets': {
        'web.assets_tests': [
            'social_interest_link/static/tests/tours/**/*',
        ],
    },
}
