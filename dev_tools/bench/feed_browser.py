# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Look at the feed and at crm.lead's pipeline in Chromium: `feed_browser.py CHROMIUM ADDRESS LOGIN ROUNDS`

Both are opened by reloading the page, by turns, in one session of one person, whose
browser has the assets in its cache. The last line on stdout is one JSON object: for each
of the two `open_ms` (from the reload until the first cards are on the screen), `whole_ms` (until all
are), `data_ms` (until their data are there), `draw_ms` (from then until all are), `cards`, `nodes` (elements of a card)
and `kb` (of JSON, as it is read, for what the view shows); medians of all rounds.
"""

import json
import statistics
import sys

from playwright.sync_api import sync_playwright

#: path, what a card is
VIEWS = {
    "feed": ("/odoo/interests", ".o_kanban_record.o_si_card"),
    "crm": ("/odoo/action-crm.crm_lead_action_pipeline?view_type=kanban", ".o_kanban_record:not(.o_kanban_ghost)"),
}
#: calls whose answers the cards and the panel beside them wait for
CALLS = ("web_search_read", "search_panel_select_ranges", "web_read_group", "read_progress_bar")
PATIENCE = 60_000
# The frame that cards are painted in ends the time.
WATCH = """
(selector) => {
    let seen = 0;
    new MutationObserver(() => {
        const { length } = document.querySelectorAll(selector);
        if (length > seen) {
            window.siDrawn ??= performance.now();
            seen = length;
            requestAnimationFrame(() => setTimeout(() => {
                window.siPainted ??= performance.now();
                window.siWhole = performance.now();
            }));
        }
    }).observe(document, { childList: true, subtree: true });
}
"""
TIMES = """
([selector, calls]) => {
    const read = performance.getEntriesByType("resource").filter(
        ({ name, startTime }) => startTime < window.siDrawn && calls.some((call) => name.endsWith(`/${call}`)));
    const cards = [...document.querySelectorAll(selector)];
    const nodes = cards.reduce((sum, card) => sum + card.querySelectorAll("*").length + 1, 0);
    return {
        open_ms: window.siPainted,
        whole_ms: window.siWhole,
        data_ms: Math.max(...read.map(({ responseEnd }) => responseEnd)),
        kb: read.reduce((sum, { decodedBodySize }) => sum + decodedBodySize, 0) / 1024,
        cards: cards.length,
        nodes: nodes / cards.length,
    };
}
"""


def look(page, name, address):
    """Reload a view; return what was measured."""
    _path, selector = VIEWS[name]
    page.bring_to_front()
    # Odoo draws first what it kept of the last time: whoever comes back in the morning sees other cards
    session = page.context.new_cdp_session(page)
    session.send("Storage.clearDataForOrigin", {"origin": address, "storageTypes": "indexeddb"})
    session.detach()
    page.reload(wait_until="commit")
    page.wait_for_function("() => window.siPainted", timeout=PATIENCE)
    page.wait_for_load_state("networkidle")
    found = page.evaluate(TIMES, [selector, list(CALLS)])
    return found | {"draw_ms": found["whole_ms"] - found["data_ms"]}


def log_in(browser, address, login):
    """Return a session whose pages are of that person."""
    context = browser.new_context(
        viewport={"width": 1440, "height": 900}, locale="en-US", timezone_id="UTC", service_workers="block")
    page = context.new_page()
    page.goto(f"{address}/web/login")
    page.fill("input[name=login]", login)
    page.fill("input[name=password]", login)
    page.click(".oe_login_form button[type=submit]")
    page.wait_for_selector(".o_main_navbar", timeout=PATIENCE)
    page.close()
    return context


def main(chromium, address, login, rounds):
    """Print the medians."""
    found = {name: [] for name in VIEWS}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium,
            args=["--no-sandbox", "--disable-background-networking", "--disable-component-update"])
        context = log_in(browser, address, login)
        pages = {}
        for name, (path, selector) in VIEWS.items():
            pages[name] = context.new_page()
            pages[name].add_init_script(f"({WATCH})({json.dumps(selector)})")
            pages[name].goto(address + path)
            pages[name].wait_for_selector(selector, timeout=PATIENCE)
        for number in range(rounds + 1):
            for name, page in pages.items():
                times = look(page, name, address)
                # the first one warms what is cached
                if number:
                    found[name].append(times)
        browser.close()
    print(json.dumps({
        name: {key: round(statistics.median(times[key] for times in all_times), 1) for key in all_times[0]}
        for name, all_times in found.items()}))


if __name__ == "__main__":
    main(*sys.argv[1:4], int(sys.argv[4]))
