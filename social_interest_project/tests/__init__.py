# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import test_rights
from . import test_task
from . import test_task_race
from . import test_task_seen
from . import test_tours
