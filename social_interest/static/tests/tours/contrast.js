// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

/** WCAG 2.2: 1.4.3 text, 1.4.11 icons. */
const TEXT = 4.5;
const ICON = 3;
/** What nobody can see, or cannot use at the moment (the rule leaves these out). */
const LEFT_OUT = ".visually-hidden, [hidden], :disabled, .disabled";

const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });

/** @returns {number[]} red, green, blue (0 to 255) and opacity (0 to 1) of any colour that CSS can say */
function parse(color) {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
}

function over([red, green, blue, alpha], below) {
    return [red, green, blue].map((part, index) => part * alpha + below[index] * (1 - alpha));
}

function luminance(color) {
    const [red, green, blue] = color.map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(one, other) {
    const [dark, light] = [luminance(one), luminance(other)].sort((first, second) => first - second);
    return (light + 0.05) / (dark + 0.05);
}

/** Return the colours of an element's own text and of what is right below it. */
function paint([style, ...rest], backdrop) {
    const ground = over(parse(style.backgroundColor), backdrop);
    const painted = rest.length ? paint(rest, ground) : [over(parse(style.color), ground), ground];
    // an element fades as a whole
    return painted.map((color) => over([...color, Number(style.opacity)], backdrop));
}

function contrastOf(element) {
    const chain = [];
    for (let node = element; node; node = node.parentElement) {
        chain.unshift(getComputedStyle(node));
    }
    return ratio(...paint(chain, [255, 255, 255]));
}

function isShown(element) {
    return (
        !element.closest(LEFT_OUT) &&
        element.getClientRects().length > 0 &&
        getComputedStyle(element).visibility === "visible"
    );
}

const hasText = (element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim());

/**
 * Throw an error that names all texts and icons in the places that are too pale.
 *
 * @param {string} selector
 * @param {number} [least] how many texts there are at least: a check of nothing is no check
 */
export async function checkContrast(selector, least = 1) {
    // what is still fading in is pale on purpose
    const passing = document.getAnimations().filter(({ effect }) => effect.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(passing.map(({ finished }) => finished));
    const elements = [...document.querySelectorAll(selector)].flatMap((root) => [root, ...root.querySelectorAll("*")]);
    const shown = elements.filter(isShown);
    const texts = shown.filter(hasText);
    const icons = shown.filter((element) => element.matches("i.fa, i.oi, span.oi"));
    if (texts.length < least) {
        throw new Error(`Only ${texts.length} texts in ${selector}`);
    }
    const faults = [...texts.map((element) => [element, TEXT]), ...icons.map((element) => [element, ICON])]
        .map(([element, wanted]) => ({ element, wanted, found: contrastOf(element) }))
        .filter(({ found, wanted }) => found < wanted)
        .map(({ element, found }) => {
            const text = element.textContent.trim().slice(0, 30);
            return `${found.toFixed(2)} <${element.localName} class="${element.className}"> ${text}`;
        });
    if (faults.length) {
        throw new Error(`Too pale:\n${[...new Set(faults)].join("\n")}`);
    }
}
