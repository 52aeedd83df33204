# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import test_form
from . import test_comment
from . import test_rights
from . import test_tours
