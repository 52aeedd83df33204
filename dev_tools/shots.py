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
HAND_OVER = "button[name=action_hand_over]"
# holds the buttons of a form on phones
MORE = ".o_form_statusbar button:has(> .oi-ellipsis-v)"
# name, path below the address, login, what is clicked before (CSS selectors; MORE where there is one)
PAGES = [
    ("feed", "/odoo/interests", "manager", ()),
    ("feed-salesperson", "/odoo/interests", "anna", ()),
    ("list", "/odoo/interests?view_type=list", "manager", ()),
    ("form", "/odoo/interests?view_type=list", "manager", (CARD,)),
    ("my-interests", "/odoo/my-interests", "anna", ()),
    ("analysis", "/odoo/interest-analysis", "manager", ()),
    ("authors", "/odoo/interest-authors", "manager", ()),
    ("messages", "/odoo/interest-messages", "admin", ()),
    ("files", "/odoo/interests", "anna", (".o_si_card:has(.o_si_files:has-text('4')) .o_si_text",)),
    ("inspector", "/odoo/interest-messages", "admin",
     (":is(.o_data_cell[name=subject], .o_kanban_record):has-text('Cracked table top')", ".o_si_raw_inspect")),
    ("site-question", "/odoo/interests", "manager", (".o_si_card:has-text('unconfirmed site') .o_si_text",)),
    ("sources", "/odoo/interest-sources", "manager", ()),
    ("author", "/odoo/interest-authors", "admin", (CARD,)),
    ("replies", "/odoo/interest-replies", "manager", ()),
    ("reply-menu", "/odoo/interests", "anna", (".o_si_reply",)),
    ("keys", "/odoo/interests", "anna", (".o_cp_action_menus button", ".o_si_keys_menu")),
    ("snooze", "/odoo/interests", "anna", (".o_si_snooze",)),
    ("targets", "/odoo/interest-targets", "manager", ()),
    ("team", "/odoo/action-sales_team.crm_team_action_config", "manager",
     (":is(.o_data_cell, .o_kanban_record):has-text('Online')", ".o_notebook a[name=interests]")),
    ("source", "/odoo/interest-sources", "manager",
     (":is(.o_data_row, .o_kanban_record):has-text('hello@acme.example')",)),
    ("settings", "/odoo/action-crm.crm_config_settings_action", "admin", ("#interest_own_first",)),
    ("hand-over", "/odoo/my-interests?view_type=list", "anna", (CARD, MORE, HAND_OVER)),
    ("score", "/odoo/interests", "manager", (".o_si_score_open:has(.o_si_stars)",)),
    ("proof", "/odoo/interests", "manager", (".o_si_zoom",)),
    ("quality", "/odoo/interest-quality", "manager", ()),
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
    page.click("form button[type=submit]")
    page.wait_for_selector(".o_main_navbar")
    return page


def serve_dark(route):
    """Answer with the dark style sheet, which the community edition has but does not offer."""
    start = route.request.url.split("/web/assets/")[0]
    route.continue_(url=f"{start}/web/assets/any/web.assets_web_dark.min.css")


def take(page, address, path, clicks, target):
    """Open one page and take its picture."""
    page.goto(address + path, wait_until="domcontentloaded")
    settle(page)
    for selector in clicks:
        if selector != MORE or page.locator(selector).count():
            page.locator(selector).first.click()
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
