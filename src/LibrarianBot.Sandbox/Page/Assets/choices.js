// What can be chosen in a select: its own options, or the people, roles and channels of the server.
import { h } from "./dom.js";
import { channelOf, channelTitle, guildOf, nameOf, state, userOf } from "./state.js";

const byLabel = (one, other) => one.label.localeCompare(other.label);

/** The server on show; a direct conversation has none, and so no roles and channels to choose. */
const guildHere = () => guildOf(state.channelId);

function usersHere() {
  const guild = guildHere();
  if (guild) return guild.members.map((member) => userOf(member.user_id)).filter(Boolean);
  const bot = /^dm:(.+)$/.exec(state.channelId ?? "")?.[1];
  return bot ? [userOf(state.me), userOf(bot)].filter(Boolean) : (channelOf(state.channelId)?.recipients ?? []);
}

export const people = () => usersHere().map((user) => ({ value: user.id, label: nameOf(user.id, user) })).sort(byLabel);

export const roles = () =>
  (guildHere()?.roles ?? [])
    .map((role) => ({ value: role.id, label: `@${role.name.replace(/^@/, "")}` }))
    .sort(byLabel);

export const channels = (types) =>
  state.channels
    .filter((channel) => guildHere() && guildOf(channel.id) === guildHere())
    .filter((channel) => (types?.length ? types.includes(channel.type) : channel.type !== 4))
    .map((channel) => ({ value: channel.id, label: channelTitle(channel) }))
    .sort(byLabel);

/** The choices of a select, radio group or checkbox group; `chosen` marks those set at first. */
export function choicesOf(part) {
  const preset = new Set((part.default_values ?? []).map((value) => value.id));
  const marked = (list) => list.map((choice) => ({ ...choice, chosen: preset.has(choice.value) }));
  switch (part.type) {
    case 5: return marked(people());
    case 6: return marked(roles());
    case 7: return marked([...people(), ...roles()]);
    case 8: return marked(channels(part.channel_types));
    default:
      return (part.options ?? []).map((option) => ({ ...option, chosen: Boolean(option.default) }));
  }
}

const optionText = (choice) => (choice.description ? `${choice.label} (${choice.description})` : choice.label);

/** A native select over choices, with an empty first line when nothing is set. */
export function dropDown(choices, attributes, emptyText) {
  const chosen = choices.find((choice) => choice.chosen);
  const node = h(
    "select",
    attributes,
    h("option", { value: "" }, emptyText),
    choices.map((choice) => h("option", { value: choice.value }, optionText(choice))),
  );
  node.value = chosen?.value ?? "";
  return node;
}

/** Boxes to tick, or dots when only one may be chosen. */
export function tickList(choices, type, name) {
  return choices.map((choice) =>
    h(
      "label",
      { class: "tick" },
      h("input", { type, name, value: choice.value, checked: choice.chosen, "aria-label": choice.label }),
      h("span", null, h("bdi", null, choice.label), choice.description && h("small", null, choice.description)),
    ));
}
