// Servers, channels by category, threads and DMs.
import { byId, h, named } from "./dom.js";
import { avatar } from "./people.js";
import { botChannel } from "./commands.js";
import { unread, markRead } from "./unread.js";
import { channelOf, channelTitle, currentGuild, isThread, myGuilds, nameOf, on, state } from "./state.js";
import { channelHref } from "./route.js";

const inOrder = (one, other) => (one.position ?? 0) - (other.position ?? 0) || (BigInt(one.id) < BigInt(other.id) ? -1 : 1);
const byActivity = (one, other) => (BigInt(one.last_message_id ?? one.id) < BigInt(other.last_message_id ?? other.id) ? 1 : -1);
const mark = { 2: "♪", 5: "»", 13: "♪", 15: "≡", 16: "≡" };

function row(id, label, sign, extra) {
  const here = id === state.channelId;
  const fresh = !here && unread(id);
  return h(
    "a",
    {
      href: channelHref(id), class: `channel${fresh ? " unread" : ""}${extra ? ` ${extra}` : ""}`, "aria-label": label,
      "aria-current": here && "page", "aria-description": fresh && "Unread messages",
    },
    h("span", { class: "sign", "aria-hidden": "true" }, sign),
    named(label.replace(/^[#@]/, ""), { class: "grow" }),
    fresh && h("span", { class: "dot", "aria-hidden": "true" }),
  );
}

function channelItem(channel, all) {
  const threads = all.filter((thread) => isThread(thread) && thread.parent_id === channel.id)
    .filter((thread) => !thread.thread_metadata?.archived || thread.id === state.channelId)
    .sort(byActivity);
  return h(
    "li",
    null,
    row(channel.id, channelTitle(channel), mark[channel.type] ?? "#"),
    threads.length > 0 && h("ul", null, threads.map((thread) => h("li", null, row(thread.id, thread.name, "↳", "thread")))),
  );
}

function categories(guild) {
  const all = state.channels.filter((channel) => channel.type !== 1 &&
    (channel.guild_id === guild?.id || guild?.channels.some((known) => known.id === channel.id)));
  const plain = all.filter((channel) => channel.type !== 4 && !isThread(channel)).sort(inOrder);
  const heads = (guild?.channels ?? []).filter((channel) => channel.type === 4).sort(inOrder);
  const group = (head) => {
    const inside = plain.filter((channel) => (channel.parent_id ?? null) === (head?.id ?? null));
    if (inside.length === 0) return null;
    return [head && h("h3", { dir: "auto" }, head.name), h("ul", null, inside.map((channel) => channelItem(channel, all)))];
  };
  return [group(null), ...heads.map(group)];
}

function directMessages() {
  const dms = state.channels.filter((channel) => channel.type === 1)
    .map((channel) => row(channel.id, channelTitle(channel).slice(1), "@"));
  const fresh = state.world.bots.filter((bot) => botChannel(bot.user.id).startsWith("dm:"))
    .map((bot) => row(`dm:${bot.user.id}`, nameOf(bot.user.id), "@"));
  const rows = [...dms, ...fresh];
  return rows.length > 0 && [h("h3", null, "Direct messages"), h("ul", null, rows.map((link) => h("li", null, link)))];
}

function serverLink(guild, current) {
  const first = guild.channels.filter((channel) => channel.type === 0 && state.channels.some((seen) => seen.id === channel.id)).sort(inOrder)[0];
  const href = channelHref(first?.id ?? "");
  return h("li", null, h("a", { href, class: "server", "aria-label": guild.name, title: guild.name, "aria-current": guild === current && "true" },
    avatar(guild.id, guild.name)));
}

function show() {
  const guild = currentGuild();
  markRead(state.channelId, channelOf(state.channelId)?.last_message_id ?? state.messages.at(-1)?.id);
  byId("servers").replaceChildren(...myGuilds().map((each) => serverLink(each, guild)));
  byId("server-name").textContent = guild?.name ?? "No server";
  const focused = document.activeElement?.closest?.("#channels a")?.getAttribute("href");
  byId("channels").replaceChildren(...[...categories(guild), directMessages()].flat(Infinity).filter(Boolean));
  if (focused) byId("channels").querySelector(`a[href="${CSS.escape(focused)}"]`)?.focus();
}

function drawer(open) {
  document.body.classList.toggle("drawer-open", open);
  byId("drawer-button").setAttribute("aria-expanded", String(open));
  if (open) byId("channels").querySelector("a")?.focus();
}

export function startSidebar() {
  for (const topic of ["world", "channels", "channel", "messages"]) on(topic, show);
  on("channel", () => drawer(false));
  byId("drawer-button").addEventListener("click", () => drawer(!document.body.classList.contains("drawer-open")));
  byId("shade").addEventListener("click", () => drawer(false));
  byId("sidebar").addEventListener("click", (event) => event.target.closest("a[aria-current=page]") && drawer(false));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !document.body.classList.contains("drawer-open")) return;
    drawer(false);
    byId("drawer-button").focus();
  });
}
