# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
{
    'name': 'Social Interest: Tasks',
    'summary': 'A card becomes a task, and shows how far it is',
    'version': '19.0.1.0.0',
    'category': 'Sales/CRM',
    'author': 'The social_interest authors',
    'license': 'LGPL-3',
    'depends': ['project', 'social_interest'],
    'auto_install': True,
    'data': [
        'security/ir.model.access.csv',
        'views/project_task_views.xml',
        'views/social_interest_views.xml',
        'wizards/social_interest_task_views.xml',
    ],
    'demo': [
        'demo/project_task_demo.xml',
    ],
    'assets': {
        'web.assets_backend': [
            'social_interest_project/static/src/**/*',
        ],
        'web.assets_tests': [
            'social_interest_project/static/tests/tours/**/*',
        ],
    },
}
