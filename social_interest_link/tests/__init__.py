# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import test_addresses
from . import test_answers
from . import test_posts
from . import test_rights
from . import test_tours
from . import test_visits
