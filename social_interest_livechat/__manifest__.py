# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
{
    'name': 'Social Interest: Live Chat',
    'summary': 'Talks of your own live chat as cards',
    'version': '19.0.1.0.0',
    'category': 'Sales/CRM',
    'author': 'The social_interest authors',
    'license': 'LGPL-3',
    'depends': ['im_livechat', 'social_interest'],
    'auto_install': True,
    'demo': [
        'demo/discuss_channel_demo.xml',
    ],
    'assets': {
        'web.assets_tests': [
            'social_interest_livechat/static/tests/tours/**/*',
        ],
    },
}
