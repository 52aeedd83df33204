// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, onWillStart, useState } from "@odoo/owl";
import { formatDateTime } from "@web/core/l10n/dates";
import { _t } from "@web/core/l10n/translation";
import { useService } from "@web/core/utils/hooks";
import { spanText, sizeText } from "../files/sizes";

const { DateTime } = luxon;
/** Seconds from which a server was slow, and from which it was very slow. */
const SLOW = 120;
const VERY_SLOW = 600;

/** How a message came and how it is built: its way, its parts, its defects, its files. */
export class Inspector extends Component {
    static template = "social_interest.Inspector";
    static props = { resId: Number };

    setup() {
        const orm = useService("orm");
        this.state = useState({ found: null });
        onWillStart(() => this.load(orm));
        this.sizeText = sizeText;
    }

    async load(orm) {
        this.state.found = await orm.call("social.interest.mail", "inspect_message", [[this.props.resId]]);
    }

    get found() {
        return this.state.found;
    }

    get frame() {
        return `/social_interest/mail/${this.props.resId}/view/source`;
    }

    moreText(count) {
        return _t("and %s more", count);
    }

    fromText(hop) {
        return _t("from %s", hop.from);
    }

    timeOf(hop) {
        return hop.date ? formatDateTime(DateTime.fromISO(hop.date, { zone: "utc" }).toLocal()) : "";
    }

    delayOf(hop) {
        if (hop.delay === null) {
            return "";
        }
        if (hop.delay < 0) {
            return _t("%s earlier: its clock differs", spanText(-hop.delay));
        }
        return hop.delay < 1 ? _t("at once") : _t("after %s", spanText(hop.delay));
    }

    delayClass(hop) {
        if (hop.delay === null || hop.delay < SLOW) {
            return "text-muted";
        }
        return hop.delay < VERY_SLOW ? "o_si_hop_slow" : "o_si_hop_very_slow";
    }

    get total() {
        const dates = this.found.hops.filter((hop) => hop.date).map((hop) => Date.parse(hop.date));
        if (dates.length < 2) {
            return "";
        }
        return _t("%s on the way", spanText(Math.max(0, dates.at(-1) - dates[0]) / 1000));
    }

    detailsOf(part) {
        return [
            part.charset,
            part.encoding,
            part.disposition,
            part.type.startsWith("multipart/") ? "" : sizeText(part.size),
        ]
            .filter(Boolean)
            .join(" · ");
    }
}
