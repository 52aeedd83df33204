// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

/**
 * What one has written in a letter, without signature and quotation.
 *
 * @param {string} body HTML of a composer
 * @returns {string} HTML; empty where nothing is written
 */
export function ownHtml(body) {
    const { body: root } = new DOMParser().parseFromString(String(body || ""), "text/html");
    for (const node of root.querySelectorAll("[data-o-mail-quote], [data-o-mail-quote-node]")) {
        node.remove();
    }
    return root.textContent.trim() || root.querySelector("img") ? root.innerHTML.trim() : "";
}
