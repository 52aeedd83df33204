# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import template
from . import line
from . import teach
from . import example
from . import private
from . import file
from . import source
