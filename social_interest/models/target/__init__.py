# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import target
from . import deadline
from . import kept
from . import condition
from . import resource_calendar
from . import resource_calendar_leaves
