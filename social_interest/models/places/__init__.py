# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import channel
from . import action
from . import source
from . import product_template
