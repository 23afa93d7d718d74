// The people of the server: whom to act as, who is a bot and whether it is connected.
import { h, byId, named } from "./dom.js";
import { api } from "./api.js";
import { complain } from "./notices.js";
import { openMenu } from "./menu.js";
import { userCommands, botChannel } from "./commands.js";
import { botOf, currentGuild, nameOf, on, state, userOf } from "./state.js";
import { go } from "./route.js";

const tints = 8;

/** A round mark with the first letter of a name; decoration only. */
export function avatar(userId, name) {
  const tint = [...userId].reduce((sum, digit) => (sum * 31 + digit.charCodeAt(0)) % 9973, 7) % tints;
  return h("span", { class: "avatar", "data-tint": tint, "aria-hidden": "true" }, [...name][0]?.toUpperCase() ?? "?");
}

function peopleHere() {
  const guild = currentGuild();
  const known = guild ? guild.members.map((member) => userOf(member.user_id)).filter(Boolean) : state.world.users;
  const elsewhere = state.world.users.filter((user) => !known.includes(user));
  const byName = (one, other) => nameOf(one.id).localeCompare(nameOf(other.id));
  return {
    people: [...known, ...elsewhere].filter((user) => !user.bot && !botOf(user.id)).sort(byName),
    bots: state.world.bots.map((bot) => bot.user),
  };
}

function showSwitcher(people) {
  const switcher = byId("act-as");
  switcher.replaceChildren(...people.map((user) => h("option", { value: user.id }, nameOf(user.id))));
  switcher.value = state.me ?? "";
}

function personRow(user) {
  const name = nameOf(user.id);
  const mine = user.id === state.me;
  const act = h(
    "button",
    {
      type: "button", class: "person", "data-person": user.id,
      "aria-pressed": String(mine), onclick: () => go(user.id, state.channelId),
    },
    avatar(user.id, name),
    h("span", { class: "unseen" }, "Act as "),
    named(name, { class: "grow" }),
    mine && h("span", { class: "you", "aria-hidden": "true" }, "you"),
  );
  const commands = userCommands();
  const more = commands.length > 0 && h(
    "button",
    {
      type: "button", class: "icon", "aria-label": `Apps for ${name}`, "aria-haspopup": "menu",
      onclick: (event) => openMenu(event.currentTarget, userCommands(user.id)),
    },
    "⋯",
  );
  return h("li", null, act, more);
}

function botRow(user) {
  const name = nameOf(user.id);
  const { connected: online, quarantined: held } = botOf(user.id) ?? {};
  return h(
    "li",
    null,
    h(
      "a",
      { class: "person", href: `#${new URLSearchParams({ user: state.me ?? "", channel: botChannel(user.id) })}` },
      avatar(user.id, name),
      named(name, { class: "grow" }),
      h("span", { class: `presence${held ? " held" : online ? " on" : ""}` }, held ? "in quarantine" : online ? "online" : "offline"),
    ),
  );
}

function showAbsence(bots) {
  const away = bots.filter((user) => !botOf(user.id)?.connected).map((user) => nameOf(user.id));
  const banner = byId("bot-offline");
  banner.hidden = bots.length > 0 && away.length === 0;
  banner.textContent = bots.length === 0
    ? "No bot has connected yet, so there are no commands."
    : `${away.join(" and ")} ${away.length > 1 ? "are" : "is"} offline, so commands and buttons won't be answered.`;
}

async function lift(user) {
  try {
    await api.faults({ bot: user.id, quarantined: false });
  } catch (error) {
    complain(error.message);
  }
}

function showQuarantine(bots) {
  const held = bots.filter((user) => botOf(user.id)?.quarantined);
  byId("bot-quarantined").hidden = held.length === 0;
  byId("bot-quarantined").replaceChildren(...held.flatMap((user) => [
    h("span", null, named(nameOf(user.id)), " is in quarantine for writing to many new people at once: it can write only to those it wrote to before."),
    h("button", { type: "button", class: "button secondary", onclick: () => lift(user) }, "Lift the quarantine"),
  ]));
}

function show() {
  const { people, bots } = peopleHere();
  const focused = document.activeElement?.dataset?.person;
  showSwitcher(people);
  byId("people").replaceChildren(...people.map(personRow));
  byId("bots").replaceChildren(...bots.map(botRow));
  showAbsence(bots);
  showQuarantine(bots);
  if (focused) byId("people").querySelector(`[data-person="${focused}"]`)?.focus();
}

export function startPeople() {
  byId("act-as").addEventListener("change", (event) => go(event.target.value, state.channelId));
  for (const topic of ["world", "channels", "channel", "person"]) on(topic, show);
}
