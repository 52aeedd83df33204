# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Take the pictures: `python dev_tools/shots.py CHROMIUM ADDRESS FOLDER`

To add a picture, add a line to PAGES. Every page is taken in each size and scheme;
a page that cannot be shown, or logs an error in the browser's console, is a fault.
The community edition has no dark theme of its own, so the dark pictures show only how
our own dark styles look in it.
"""

import itertools
import sys
from pathlib import Path

from playwright.sync_api import Error, sync_playwright

# Phones show cards where wider screens show rows.
CARD = ".o_data_row .o_data_cell, .o_kanban_record:not(.o_kanban_ghost)"
HAND_OVER = ".o_si_talk_acts .o_si_hand_over"
# holds the buttons of a form on phones
MORE = ".o_form_statusbar button:has(> .oi-ellipsis-v)"
# opens the search on phones
SEARCH = ".o_control_panel_navigation button:has(> .fa-search)"
# the menu of the first card that has one, and the text of a card, which opens it
DOTS = ".o_si_card:not(:has(.o_si_verdict_failed)) .o_si_dots"
TEXT = ".o_si_card:has-text('%s') .o_si_text"
# name, path below the address, login, what is done before: CSS selectors of what is clicked (MORE and
# SEARCH where there is one), and (selector, words) of what is filled in and sent
PAGES = [
    ("feed", "/odoo/interests", "manager", ()),
    ("feed-salesperson", "/odoo/interests", "anna", ()),
    ("panel", "/odoo/interests", "anna", (TEXT % "Ottilie",)),
    ("card-menu", "/odoo/interests", "anna", (DOTS,)),
    ("bulk", "/odoo/interests", "manager", (".o_si_pick",)),
    ("nothing-found", "/odoo/interests", "manager", (SEARCH, (".o_searchview_input", "qzxwv"))),
    ("list", "/odoo/interests?view_type=list", "manager", ()),
    ("list-beside", "/odoo/interests?view_type=list", "manager", (CARD,)),
    ("my-interests", "/odoo/my-interests", "anna", ()),
    ("analysis", "/odoo/interest-analysis", "manager", ()),
    ("authors", "/odoo/interest-authors", "manager", ()),
    ("messages", "/odoo/interest-messages", "admin", ()),
    ("files", "/odoo/interests", "anna", (TEXT % "Noa Berger",)),
    ("inspector", "/odoo/interest-messages", "admin",
     (":is(.o_data_cell[name=subject], .o_kanban_record):has-text('Cracked table top')", ".o_si_raw_inspect")),
    ("site-question", "/odoo/interests", "manager", (TEXT % "unconfirmed site",)),
    ("sources", "/odoo/interest-sources", "manager", ()),
    ("author", "/odoo/interest-authors", "admin", (CARD,)),
    ("replies", "/odoo/interest-replies", "manager", ()),
    ("reply-menu", "/odoo/interests", "anna", (TEXT % "Татьяна", ".o_si_pick_reply")),
    ("keys", "/odoo/interests", "anna", (".o_cp_action_menus button", ".o_si_keys_menu")),
    ("snooze", "/odoo/interests", "anna", (TEXT % "Ottilie", ".o_si_talk_acts .o_si_snooze")),
    ("targets", "/odoo/interest-targets", "manager", ()),
    ("team", "/odoo/action-sales_team.crm_team_action_config", "manager",
     (":is(.o_data_cell, .o_kanban_record):has-text('Online')", ".o_notebook a[name=interests]")),
    ("source", "/odoo/interest-sources", "manager",
     (":is(.o_data_row, .o_kanban_record):has-text('hello@acme.example')",)),
    ("settings", "/odoo/action-crm.crm_config_settings_action", "admin", ("#interest_own_first",)),
    ("hand-over", "/odoo/my-interests", "anna", (".o_si_card .o_si_text", HAND_OVER)),
    ("score", "/odoo/interests-to-check", "manager", (".o_si_score_open",)),
    ("proof", "/odoo/interests?view_type=list", "manager",
     (SEARCH, (".o_searchview_input", "Emily"), CARD, ".o_si_entry_pictures button")),
    ("quality", "/odoo/interest-quality", "manager", ()),
    ("task-dialog", "/odoo/interests", "anna", (TEXT % "Ottilie", ".o_si_talk_more", ".o_si_menu_task")),
    ("our-links", "/odoo/interest-links", "anna", ()),
    ("visits", "/odoo/interest-visits", "manager", ()),
]
SIZES = {"wide": (1440, 900), "phone": (375, 812)}
SCHEMES = ("light", "dark")
PATIENCE = 20_000
# What holds the records: the frame of a view comes earlier.
LOADED = ".o_action_manager :is(.o_renderer, .o_form_renderer, .o_pivot, .o_graph_renderer)"
SETTLED = """() => !document.querySelector('.o_loading_indicator')
    && [...document.images].every((image) => image.complete || image.loading === 'lazy')"""
# What our own blocking of service workers (they would hide requests) leads to.
EXPECTED = "Service worker registration failed"
DARK_CSS = "**/web.assets_web.min.css"


def log_in(browser, address, login, size, scheme):
    """Return a page of a fresh session in the given size and scheme."""
    width, height = size
    context = browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme=scheme,
        locale="en-US",
        timezone_id="Europe/Copenhagen",
        has_touch=width < 768,
        service_workers="block",
    )
    if scheme == "dark":
        context.add_cookies([{"name": "color_scheme", "value": "dark", "url": address}])
        context.route(DARK_CSS, serve_dark)
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    page.goto(f"{address}/web/login")
    page.fill("input[name=login]", login)
    page.fill("input[name=password]", login)
    page.click(".oe_login_form button[type=submit]")
    page.wait_for_selector(".o_main_navbar")
    return page


def serve_dark(route):
    """Answer with the dark style sheet, which the community edition has but does not offer."""
    start = route.request.url.split("/web/assets/")[0]
    # Odoo leads from a version that there is not to the present one; "any" may be one of long ago
    route.continue_(url=f"{start}/web/assets/0000000/web.assets_web_dark.min.css")


def take(page, address, path, clicks, target):
    """Open one page and take its picture."""
    page.goto(address + path, wait_until="domcontentloaded")
    settle(page)
    for step in clicks:
        if isinstance(step, tuple):
            selector, words = step
            page.locator(selector).first.fill(words)
            page.keyboard.press("Enter")
        elif step not in (MORE, SEARCH) or page.locator(step).count():
            page.locator(step).first.click()
        settle(page)
    page.screenshot(path=target)


def settle(page):
    """Wait until the view is there and its pictures are loaded."""
    page.wait_for_selector(LOADED)
    page.wait_for_timeout(700)
    page.wait_for_function(SETTLED)


def watch(page, faults, login):
    """Collect the errors of a page's console."""

    def add(text):
        if text.startswith(EXPECTED):
            return
        telling = [line for line in text.splitlines()[1:] if line.startswith("Caused by")]
        faults.append(" | ".join([f"{login} at {page.url}: {text.splitlines()[0]}", *telling]))

    page.on("pageerror", lambda error: add(str(error)))
    page.on("console", lambda message: add(message.text) if message.type == "error" else None)


def session(browser, address, folder, login, size_name, scheme):
    """Take one login's pictures in one size and scheme; return what went wrong."""
    faults = []
    try:
        page = log_in(browser, address, login, SIZES[size_name], scheme)
    except Error:
        return [f"{login} could not log in"]
    watch(page, faults, login)
    for name, path, who, clicks in PAGES:
        if who != login:
            continue
        target = Path(folder) / f"{name}-{size_name}-{scheme}.png"
        try:
            take(page, address, path, clicks, target)
            print(target.name, flush=True)
        except Error as error:
            faults.append(f"{target.stem}: {error.message.splitlines()[0]}")
    page.context.close()
    return faults


def main(chromium, address, folder):
    """Take all pictures; return 1 if a page could not be shown or logged errors."""
    logins = dict.fromkeys(login for _name, _path, login, _clicks in PAGES)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium,
            args=["--no-sandbox", "--disable-background-networking", "--disable-component-update"],
        )
        faults = [
            fault
            for scheme, size_name, login in itertools.product(SCHEMES, SIZES, logins)
            for fault in session(browser, address, folder, login, size_name, scheme)
        ]
        browser.close()
    for fault in dict.fromkeys(faults):
        print(f"FAULT {fault}", flush=True)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
