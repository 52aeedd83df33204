# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import sale_order
from . import sale_order_credit
from . import sale_order_line
from . import crm_lead
from . import credit
from . import credit_task
from . import deal_measures
from . import author
from . import orders
from . import strip
from . import timeline
from . import quotation
from . import silence
from . import silence_figures
from . import silence_strip
from . import silence_report
from . import ir_ui_menu
