// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
// The rules of Odoo 19: what its `test_lint` asks of every addon, and what its `web/tooling` advises.

const component = "ClassDeclaration[superClass.name='Component']";
const lacksStatic = (name) => `:not(:has(ClassBody.body > PropertyDefinition[key.name='${name}'][static='true']))`;

const BROWSER = [
    "Blob",
    "ClipboardEvent",
    "CustomEvent",
    "DOMParser",
    "DataTransfer",
    "DragEvent",
    "Event",
    "EventTarget",
    "File",
    "HTMLAnchorElement",
    "HTMLElement",
    "KeyboardEvent",
    "Node",
    "ResizeObserver",
    "URL",
    "URLSearchParams",
    "atob",
    "console",
    "document",
    "fetch",
    "getComputedStyle",
    "innerHeight",
    "innerWidth",
    "navigator",
    "performance",
    "queueMicrotask",
    "window",
];
const ODOO = ["luxon", "odoo"];

export default [
    {
        files: ["**/*.js", "**/*.mjs"],
        linterOptions: { reportUnusedDisableDirectives: "error" },
        languageOptions: {
            ecmaVersion: 2022,
            sourceType: "module",
            globals: Object.fromEntries([...BROWSER, ...ODOO].map((name) => [name, "readonly"])),
        },
        rules: {
            "arrow-body-style": ["error", "as-needed"],
            curly: ["error", "all"],
            "no-const-assign": "error",
            "no-debugger": "error",
            "no-dupe-args": "error",
            "no-dupe-class-members": "error",
            "no-dupe-else-if": "error",
            "no-dupe-keys": "error",
            "no-duplicate-imports": "error",
            "no-restricted-globals": ["error", "event", "self"],
            "no-restricted-syntax": [
                "error",
                "PrivateIdentifier",
                { selector: component + lacksStatic("props"), message: "Component should declare static props" },
                { selector: component + lacksStatic("template"), message: "Component should declare static template" },
                {
                    selector: "CallExpression[callee.name='_t'] > :first-child[value=/(.*%s){2,}/]",
                    message: "Usage of _t function with multiple unnamed placeholders",
                },
                {
                    selector:
                        "CallExpression[callee.object.name='notificationService'][callee.property.name='add'] > Literal:first-child",
                    message: "String passed to 'notificationService.add()' should be translated.",
                },
            ],
            "no-undef": "error",
            "no-unsafe-negation": "error",
            "no-unused-vars": ["error", { vars: "all", args: "none", ignoreRestSiblings: false, caughtErrors: "all" }],
            "prefer-const": ["error", { destructuring: "all", ignoreReadBeforeAssign: true }],
            "valid-typeof": "error",
        },
    },
];
