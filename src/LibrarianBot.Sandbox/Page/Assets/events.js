// The server's scheduled events, above its channels: what, when, where, and whether one is interested.
import { byId, h, named } from "./dom.js";
import { api } from "./api.js";
import { loadWorld } from "./live.js";
import { markdown } from "./markdown.js";
import { complain } from "./notices.js";
import { channelOf, channelTitle, currentGuild, nameOf, on, state } from "./state.js";
import { stamp } from "./timestamps.js";

const active = 2;
const open = [1, active];

const when = (instant) => stamp(Math.floor(Date.parse(instant) / 1000), "F");

/** Those that the person may go to, the next one first. */
const eventsHere = () =>
  (currentGuild()?.scheduled_events ?? [])
    .filter((event) => open.includes(event.status))
    .filter((event) => !event.channel_id || state.channels.some((channel) => channel.id === event.channel_id))
    .sort((one, other) => Date.parse(one.scheduled_start_time) - Date.parse(other.scheduled_start_time));

const placeOf = (event) =>
  event.channel_id ? channelTitle(channelOf(event.channel_id)) : (event.entity_metadata?.location ?? "");

async function press(event, interested) {
  complain(null);
  try {
    await api.interest(state.me, { event: event.id, interested });
    await loadWorld();
  } catch (error) {
    complain(error.message);
  }
}

function interest(event) {
  const mine = event.interested?.includes(state.me) ?? false;
  return h(
    "button",
    {
      type: "button", class: `button ${mine ? "success" : "secondary"}`, "aria-pressed": String(mine),
      "data-event": event.id, onclick: () => press(event, !mine),
    },
    mine && h("span", { "aria-hidden": "true" }, "✓ "), "Interested",
  );
}

function card(event) {
  const count = event.user_count ?? 0;
  return h(
    "li",
    null,
    h(
      "article",
      { class: "event", "aria-label": `Event: ${event.name}` },
      h("p", { class: "event-when" }, event.status === active ? "Happening now" : when(event.scheduled_start_time)),
      h("h4", null, named(event.name)),
      placeOf(event) && h("p", { class: "muted" }, named(placeOf(event))),
      event.description && h("details", null, h("summary", null, "About this event"), markdown(event.description)),
      h("p", { class: "muted" }, `${count} interested · by `, named(nameOf(event.creator_id, event.creator))),
      interest(event),
    ),
  );
}

function show() {
  const events = eventsHere();
  const focused = document.activeElement?.dataset?.event;
  const unfolded = [...byId("event-list").querySelectorAll("details[open]")]
    .map((node) => node.closest("article").querySelector("[data-event]").dataset.event);
  byId("events").hidden = events.length === 0;
  byId("event-list").replaceChildren(...events.map(card));
  for (const id of unfolded) {
    byId("event-list").querySelector(`[data-event="${id}"]`)?.closest("article").querySelector("details")?.setAttribute("open", "");
  }
  if (focused) byId("event-list").querySelector(`[data-event="${focused}"]`)?.focus();
}

export function startEvents() {
  for (const topic of ["world", "channels", "channel", "person"]) on(topic, show);
}
