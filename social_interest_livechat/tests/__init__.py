# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import test_talk_ends
from . import test_rights
from . import test_tours
