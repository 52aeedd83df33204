# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import crowd
from . import cluster
from . import post
from . import person
from . import gather
from . import store
from . import screen
from . import picture
from . import author
from . import card
from . import strip
from . import rule
from . import ir_ui_menu
