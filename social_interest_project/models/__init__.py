# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import project_task
from . import card
from . import make_task
from . import signs
from . import timeline
from . import erasure
