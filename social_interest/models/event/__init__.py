# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import meeting_mixin
from . import author
from . import card
from . import activity
from . import calendar_event
from . import merged
