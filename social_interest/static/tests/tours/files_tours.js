// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { registry } from "@web/core/registry";
import { card, openFeed } from "./steps";

/** A picture that came whole; one of a broken door has no size. */
const whole = ({ anchor }) => {
    if (!anchor.complete || !anchor.naturalWidth) {
        return new Promise((resolve, reject) => {
            anchor.addEventListener("load", resolve);
            anchor.addEventListener("error", () => reject(new Error(`No picture at ${anchor.src}`)));
        });
    }
};

registry.category("web_tour.tours").add("social_interest_files", {
    steps: () => [
        ...openFeed(),
        { trigger: `${card("See the files")} .o_si_sign_files:contains(24)` },
        { trigger: `${card("See the files")} .o_si_text`, run: "click" },
        { trigger: ".o_si_files_sent .o_si_thumb:contains(Room.png) img[src$='/picture']", run: whole },
        { trigger: ".o_si_file[download='Plan.pdf']:contains(0.1 kB)" },
        { trigger: ".o_si_names li:contains(a.html) .o_si_file_note:contains(can act on your computer)" },
        { trigger: ".o_si_left:contains(4 further files were not kept: 16.pdf)" },
        { trigger: ".o_si_thumb:contains(Room.png)", run: "click" },
        { trigger: ".o-FileViewer img[src*='/social_interest/card/'][src$='/picture']", run: whole },
        { trigger: ".o-FileViewer-headerButton[aria-label='Close']", run: "click" },
        { trigger: "body:not(:has(.o-FileViewer)) .o_si_files_sent" },
    ],
});

registry.category("web_tour.tours").add("social_interest_inspector", {
    steps: () => [
        { trigger: ".o_data_row td[name='subject']:contains(Files)", run: "click" },
        { trigger: ".o_si_raw_inspect", run: "click" },
        { trigger: ".o_si_inspect .o_si_hops li:contains(mx.acme.example):contains(after 12)" },
        { trigger: ".o_si_inspect .o_si_hop_very_slow" },
        { trigger: ".o_si_inspect .o_si_parts li:contains(Plan.pdf):contains(0.1 kB)" },
        { trigger: ".o_si_inspect:contains(built as the rules want it)" },
        { trigger: ".o_si_raw_source", run: "click" },
        { trigger: "iframe.o_si_raw_frame[src$='/view/source']" },
    ],
});
