// What a phone's lock screen would show of a message that comes while the person looks elsewhere.
import { byId, h, named } from "./dom.js";
import { channelHref } from "./route.js";
import { channelOf, currentGuild, guildOf, memberOf, nameOf, on, state } from "./state.js";

const shownFor = 8000;
let timer = 0;

/** In a server a phone shows only what mentions its person, in a direct message everything. */
function concernsMe(message) {
  if (message.author.id === state.me || typeof message.banner !== "string") return false;
  if (channelOf(message.channel_id)?.type === 1) return true;
  const roles = memberOf(guildOf(message.channel_id) ?? currentGuild(), state.me)?.roles ?? [];
  return message.mention_everyone
    || message.mentions.some((user) => user.id === state.me)
    || message.mention_roles.some((role) => roles.includes(role));
}

function hide() {
  clearTimeout(timer);
  byId("banner").replaceChildren();
  byId("banner").hidden = true;
}

function show(message) {
  if (message.channel_id === state.channelId || !concernsMe(message)) return;
  hide();
  byId("banner").append(
    h("a", { href: channelHref(message.channel_id, message.id), onclick: hide },
      named(nameOf(message.author.id, message.author), { class: "author" }),
      message.banner ? h("span", { dir: "auto" }, message.banner) : h("span", { class: "muted" }, "(no text)")),
    h("button", { type: "button", class: "icon", "aria-label": "Close", onclick: hide }, "✕"),
  );
  byId("banner").hidden = false;
  timer = setTimeout(hide, shownFor);
}

export function startBanner() {
  on("arrived", show);
  on("person", hide);
}
