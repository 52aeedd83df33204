# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import sale_order
from . import author
from . import orders
from . import strip
from . import timeline
from . import quotation
