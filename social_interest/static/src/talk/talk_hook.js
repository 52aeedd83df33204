// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { onWillDestroy, onWillStart, onWillUpdateProps, useState } from "@odoo/owl";
import { browser } from "@web/core/browser/browser";
import { deserializeDateTime, formatDate, today } from "@web/core/l10n/dates";
import { _t } from "@web/core/l10n/translation";
import { useService } from "@web/core/utils/hooks";
import { useRecordObserver } from "@web/model/relational_model/utils";
import { makeTalkRecord } from "./talk_record";

/** What one deed changes arrives in one go (ms). */
const DELAY = 400;

/** Put entries together, each once, in the order of time. */
function joined(older, newer) {
    const byKey = new Map([...older, ...newer].map((entry) => [entry.key, entry]));
    return [...byKey.values()].sort(
        (one, other) =>
            one.moment - other.moment || (one.rank ?? 1) - (other.rank ?? 1) || (one.key < other.key ? -1 : 1)
    );
}

function dated(entry) {
    const moment = deserializeDateTime(entry.date);
    return { ...entry, moment, rank: entry.key.startsWith("said") ? 0 : 1 };
}

/** "today", "yesterday", or the date. */
export function dayName(moment) {
    const days = today().diff(moment.startOf("day"), "days").days;
    if (days < 1) {
        return _t("today");
    }
    return days < 2 ? _t("yesterday") : formatDate(moment);
}

/**
 * The talk with the person of a card, kept as it is on the server.
 *
 * @param {Object} first the record of the feed or form; the component's `record` from then on
 */
export function useTalk(first) {
    const orm = useService("orm");
    const bus = useService("bus_service");
    const state = useState({
        id: false,
        record: null,
        person: null,
        strip: [],
        entries: [],
        earlier: false,
        withSystem: false,
        isLoading: false,
        refused: "",
    });
    let source = first;
    let timer;
    let turn = 0;
    let seen = {};
    let isReloading = false;

    async function read() {
        const mine = ++turn;
        const isSame = state.id === source.resId;
        if (!isSame) {
            Object.assign(state, { id: source.resId, isLoading: true, entries: [], earlier: false, refused: "" });
        }
        let talk;
        try {
            talk = await orm.call(source.resModel, "read_talk", [[source.resId]], { with_system: state.withSystem });
        } catch (error) {
            if (mine !== turn || error.exceptionName !== "odoo.exceptions.AccessError") {
                throw error;
            }
            // the card went to a colleague: his sentence stands where the talk stood
            Object.assign(state, { isLoading: false, record: null, refused: error.data.message, entries: [] });
            return;
        }
        if (mine !== turn) {
            return;
        }
        const entries = talk.entries.map(dated);
        const kept = isSame && entries.length ? state.entries.filter(({ moment }) => moment < entries[0].moment) : [];
        Object.assign(state, {
            record: makeTalkRecord(source, talk.card, reload),
            person: talk.person,
            strip: talk.strip,
            entries: joined(kept, entries),
            earlier: kept.length ? state.earlier : talk.earlier,
            isLoading: false,
            refused: "",
        });
    }

    /** Read the card and its talk again, after something was done with it. */
    async function reload() {
        isReloading = true;
        try {
            await Promise.all([read(), source.load?.()]);
        } finally {
            // a record tells of its new values with the next frame
            browser.requestAnimationFrame(() => browser.requestAnimationFrame(() => (isReloading = false)));
        }
    }

    /** The card's own buttons, or the form's, did something: what is said of it is read again. */
    function see({ resId, data }) {
        const { state: work, user_id: owner, lead_id: lead, partner_id: partner } = data;
        const now = { resId, key: JSON.stringify([work, owner?.id, lead?.id, partner?.id]) };
        const isNews = seen.resId === resId && seen.key !== now.key && !isReloading;
        seen = now;
        if (isNews) {
            hear({ changed: [resId] });
        }
    }

    async function showEarlier() {
        const id = state.id;
        const page = await orm.call("social.interest", "read_earlier", [[id], state.earlier], {
            with_system: state.withSystem,
        });
        if (id === state.id) {
            state.entries = joined(page.entries.map(dated), state.entries);
            state.earlier = page.earlier;
        }
    }

    async function toggleSystem() {
        state.withSystem = !state.withSystem;
        state.entries = [];
        await read();
    }

    function hear({ many, new: created = [], changed = [] }) {
        const shown = new Set([state.id, ...state.entries.map(({ card }) => card)]);
        if (many || created.length || changed.some((id) => shown.has(id))) {
            timer ??= browser.setTimeout(() => {
                timer = undefined;
                read();
            }, DELAY);
        }
    }

    bus.start();
    bus.subscribe("social_interest.cards", hear);
    onWillDestroy(() => {
        bus.unsubscribe("social_interest.cards", hear);
        browser.clearTimeout(timer);
        turn++;
    });
    onWillStart(() => {
        read();
    });
    onWillUpdateProps((next) => {
        source = next.record;
        if (source.resId !== state.id) {
            read();
        }
    });
    useRecordObserver(see);
    return Object.assign(state, { reload, showEarlier, toggleSystem });
}
