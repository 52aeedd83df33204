# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
# From the ground up: a room imports from those above it in this list only.
from . import base
from . import card
from . import people
from . import feed
from . import reply
from . import sharing
from . import letter
from . import places
from . import target
from . import receipt
from . import notice
from . import intake
from . import template
from . import mailbox
from . import privacy
from . import files
from . import talk
from . import match
from . import event
from . import project
from . import deal
from . import stage
from . import group
from . import knock
from . import setup
from . import settings
