// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { beforeEach, describe, expect, test } from "@odoo/hoot";
import { advanceTime, animationFrame } from "@odoo/hoot-dom";
import { mockDate } from "@odoo/hoot-mock";
import { Component, reactive, useState, xml } from "@odoo/owl";
import { CardAge } from "@social_interest/feed/card_age";
import { ReturnTime } from "@social_interest/claim/return_time";
import { TargetTime } from "@social_interest/target/target_time";
import { defineMailModels } from "@mail/../tests/mail_test_helpers";
import { getService, mountWithCleanup, serverState } from "@web/../tests/web_test_helpers";

describe.current.tags("desktop");

const { DateTime } = luxon;
const MINUTE = 60_000;

defineMailModels();

class Cards extends Component {
    static components = { CardAge, ReturnTime, TargetTime };
    static template = xml`
        <p t-foreach="state.cards" t-as="card" t-key="card" class="card_times">
            <CardAge record="record"/>, <TargetTime record="record"/>, <ReturnTime record="record"/>
        </p>`;
    static props = [];

    setup() {
        this.state = useState({ cards: [] });
        this.record = {
            data: {
                state: "taken",
                date: DateTime.fromISO("2026-11-23T10:58:30"),
                deadline: DateTime.fromISO("2026-11-23T12:00:30"),
                return_date: DateTime.fromISO("2026-11-23T11:30:30"),
                user_id: { id: serverState.userId },
            },
        };
    }
}

let cards;

const show = async (count) => {
    cards.state.cards = Array.from({ length: count }, (_, index) => index);
    await animationFrame();
};

/** How often the clock of the page is set in a minute: once by each timer. */
async function ticksInAMinute() {
    let ticks = 0;
    const clock = reactive(getService("social_interest_now").clock, () => {
        ticks++;
        // listens to the next one only where it is read again
        return clock.now;
    });
    expect(clock.now.isValid).toBe(true);
    await advanceTime(MINUTE);
    return ticks;
}

beforeEach(async () => {
    mockDate("2026-11-23 11:00:00", 0);
    cards = await mountWithCleanup(Cards);
});

test("all cards have one timer, which ends with the last of them", async () => {
    expect(await ticksInAMinute()).toBe(0);
    await show(40);
    expect(await ticksInAMinute()).toBe(1);
    await show(1);
    expect(await ticksInAMinute()).toBe(1);
    await show(0);
    expect(await ticksInAMinute()).toBe(0);
    await show(2);
    expect(await ticksInAMinute()).toBe(1);
});

test("each minute all times go on; whoever comes after a pause has the time that it is", async () => {
    await show(2);
    const times = (age, left) => Array(2).fill([`${age} min ago, by 12:00, Answer by 11:30, or it goes back`, left]);
    const shown = () =>
        [...document.querySelectorAll(".card_times")].map((card) => [
            card.textContent.trim(),
            card.querySelector(".o_si_time").title.split(" left")[0],
        ]);
    expect(shown()).toEqual(times(1, "1 h"));
    await advanceTime(MINUTE);
    expect(shown()).toEqual(times(2, "59 min"));
    await show(0);
    await advanceTime(5 * MINUTE);
    await show(2);
    expect(shown()).toEqual(times(7, "54 min"));
});
