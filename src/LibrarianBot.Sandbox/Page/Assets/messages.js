// The log of messages: kept in step with the state, the reader's place and the focus kept too.
import { byId, h, named } from "./dom.js";
import { article } from "./message.js";
import { channelOf, channelTitle, isForum, isThread, nameOf, on, state } from "./state.js";
import { channelHref } from "./route.js";
import { longDay, sameDay } from "./timestamps.js";

const log = () => byId("log");
const find = (id) => log().querySelector(`[data-message="${CSS.escape(id)}"]`);

/** Does something to the log; whoever read the newest message still does afterwards. */
function keepingPlace(work) {
  const node = log();
  const atEnd = node.scrollHeight - node.scrollTop - node.clientHeight < 80;
  work();
  if (atEnd) node.scrollTop = node.scrollHeight;
}

/** Puts a new article in place of the old one, with the focus on the same part of it. */
function replace(old, fresh) {
  const part = old.contains(document.activeElement) ? document.activeElement.dataset.part : null;
  const open = old.querySelector("details.several[open]") !== null;
  old.replaceWith(fresh);
  if (open) fresh.querySelector("details.several")?.setAttribute("open", "");
  if (part) (fresh.querySelector(`[data-part="${CSS.escape(part)}"]:not(:disabled)`) ?? fresh).focus({ preventScroll: true });
}

/** Brings a message into view, its beginning when it's longer than the log. */
function reveal(id) {
  const node = find(id);
  node?.scrollIntoView({ block: node.offsetHeight > log().clientHeight ? "start" : "nearest" });
}

function showOne(id) {
  const message = state.messages.find((known) => known.id === id);
  const old = find(id);
  if (!message || !old) return;
  keepingPlace(() => {
    const fresh = article(message);
    rendered.set(fresh, JSON.stringify(message));
    replace(old, fresh);
  });
}

const rendered = new WeakMap();

function dayLine(message, before) {
  const day = new Date(message.timestamp);
  if (before && sameDay(day, new Date(before.timestamp))) return null;
  return h("div", { class: "day" }, h("span", null, longDay(day)));
}

function articleFor(message) {
  const text = JSON.stringify(message);
  const old = find(message.id);
  if (old && rendered.get(old) === text) return old;
  const fresh = article(message);
  rendered.set(fresh, text);
  return fresh;
}

/** A forum has no messages of its own: its posts are threads. */
function posts(forum) {
  const threads = state.channels.filter((channel) => channel.parent_id === forum.id);
  const links = threads.map((thread) => h("li", null, h("a", { href: channelHref(thread.id) }, named(thread.name))));
  return h("div", { class: "empty" }, links.length > 0 ? [h("p", null, "Posts:"), h("ul", null, links)] : "No posts yet.");
}

function emptyText() {
  const channel = channelOf(state.channelId);
  if (isForum(channel)) return posts(channel);
  const title = channelTitle(channel);
  return h("p", { class: "empty" }, "Nothing here yet", title === "Unknown channel" ? "." : [" in ", named(title), "."],
    " Write something, or type / to see what the bot can do.");
}

/** All of it, keeping the articles that haven't changed. */
function showAll() {
  keepingPlace(() => {
    const active = document.activeElement;
    const part = log().contains(active) ? active.dataset.part : null;
    const id = active?.closest?.("[data-message]")?.dataset.message;
    const rows = state.messages.flatMap((message, at) => [dayLine(message, state.messages[at - 1]), articleFor(message)]);
    sync(rows.length > 0 ? rows.filter(Boolean) : [emptyText()]);
    if (part && id && document.activeElement === document.body) {
      find(id)?.querySelector(`[data-part="${CSS.escape(part)}"]:not(:disabled)`)?.focus({ preventScroll: true });
    }
  });
}

/** Makes the log's children these, without taking out what stays (that would lose focus and be read again). */
function sync(rows) {
  const stays = new Set(rows);
  for (const child of [...log().children]) if (!stays.has(child)) child.remove();
  rows.forEach((row, at) => {
    if (log().children[at] !== row) log().insertBefore(row, log().children[at] ?? null);
  });
}

function showHeader() {
  const channel = channelOf(state.channelId);
  const unopened = /^dm:(.+)$/.exec(state.channelId ?? "")?.[1];
  const title = unopened ? `@${nameOf(unopened)}` : channelTitle(channel);
  const parent = isThread(channel) ? channelOf(channel.parent_id) : null;
  byId("channel-title").replaceChildren(named(title));
  byId("channel-topic").replaceChildren(
    ...(parent ? ["Thread in ", h("a", { href: channelHref(parent.id) }, named(channelTitle(parent)))] : [named(channel?.topic ?? "")]),
  );
  log().setAttribute("aria-label", `Messages in ${title}`);
  document.title = `${title} · Sandbox`;
}

export function startMessages() {
  on("messages", showAll);
  on("message", showOne);
  on("reveal", reveal);
  // What the last person saw goes at once.
  on("person", () => log().replaceChildren());
  on("channel", () => {
    log().replaceChildren();
    showHeader();
  });
  // Names and channels in the text may have changed.
  on("world", () => {
    log().querySelectorAll("[data-message]").forEach((node) => rendered.delete(node));
    showHeader();
    if (state.channelId) showAll();
  });
  on("channels", showHeader);
  // Pictures arrive late and push the newest message out of sight.
  log().addEventListener("load", (event) => {
    if (event.target.tagName !== "IMG") return;
    const node = log();
    if (node.scrollHeight - node.scrollTop - node.clientHeight < event.target.height + 120) node.scrollTop = node.scrollHeight;
  }, true);
}
