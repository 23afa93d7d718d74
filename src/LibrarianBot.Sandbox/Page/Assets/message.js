// One message as an article: who, when, what, and what can be done with it.
import { h, named } from "./dom.js";
import { attachments } from "./attachments.js";
import { avatar } from "./people.js";
import { messageCommands, userCommands } from "./commands.js";
import { complain } from "./notices.js";
import { embed } from "./embeds.js";
import { markdown } from "./markdown.js";
import { openMenu } from "./menu.js";
import { parts } from "./components.js";
import { api } from "./api.js";
import { botOf, channelOf, nameOf, state } from "./state.js";
import { channelHref } from "./route.js";
import { dismiss } from "./on-show.js";
import { summary } from "./summary.js";
import { sentAt } from "./timestamps.js";

const flags = { ephemeral: 64, loading: 128, v2: 32768 };
const systemText = {
  6: "pinned a message to this channel.",
  7: "joined the server.",
  18: "started a thread.",
};

export const isPrivate = (message) => (message.flags & flags.ephemeral) !== 0;

async function remove(message) {
  try {
    await api.deleteMessage(message.id);
  } catch (error) {
    complain(error.message);
  }
}

function menuEntries(message) {
  const loading = (message.flags & flags.loading) !== 0;
  return [
    ...(isPrivate(message) || loading ? [] : messageCommands(message.id)),
    ...(botOf(message.author.id) ? [] : userCommands(message.author.id)),
    ...(message.banner === null || message.banner === undefined ? []
      : [{ heading: `A phone's banner: ${message.banner || "no text"}` }]),
    { heading: "Message" },
    { label: "Copy message ID", run: () => navigator.clipboard?.writeText(message.id).catch(() => complain("The ID couldn't be copied.")) },
    ...(message.author.id === state.me ? [{ label: "Delete message", run: () => remove(message) }] : []),
  ];
}

function moreButton(message, name) {
  return h(
    "button",
    {
      type: "button", class: "icon more", "aria-label": `More for the message from ${name}, ${summary(message)}`, "aria-haspopup": "menu",
      "data-part": "more", onclick: (event) => openMenu(event.currentTarget, menuEntries(message)),
    },
    "⋯",
  );
}

function origin(message) {
  const used = message.interaction_metadata;
  if (used?.name && used.user) {
    return h("p", { class: "origin muted" }, named(nameOf(used.user.id, used.user)), " used ", h("b", null, `/${used.name}`));
  }
  if (message.type === 21 || (message.type !== 19 && !message.referenced_message)) return null;
  const first = message.referenced_message ?? state.messages.find((known) => known.id === message.message_reference?.message_id);
  if (!first) return h("p", { class: "origin muted" }, "Reply to a message that is gone");
  return h("p", { class: "origin muted" }, "Reply to ", named(nameOf(first.author.id, first.author)), ": ",
    named((first.content || "a message").slice(0, 80)));
}

function threadLink(message) {
  const id = message.thread?.id ?? (message.flags & 32 ? message.id : null);
  const thread = channelOf(id) ?? message.thread;
  if (!thread) return null;
  const count = thread.message_count;
  const amount = count ? `${count} message${count === 1 ? "" : "s"}` : "open it";
  return h("a", { class: "thread-link", href: channelHref(thread.id) },
    h("span", { "aria-hidden": "true" }, "↳ "), "Thread: ", named(thread.name), h("span", { class: "muted" }, ` · ${amount}`));
}

function body(message) {
  if (message.flags & flags.loading) {
    return h("p", { class: "thinking" }, named(nameOf(message.author.id, message.author)), " is thinking",
      h("span", { class: "dots", "aria-hidden": "true" }, "…"));
  }
  // The first line of a thread shows the message that it was started from.
  if (message.type === 21 && message.referenced_message) return body(message.referenced_message);
  const v2 = (message.flags & flags.v2) !== 0;
  return [
    message.content && markdown(message.content),
    v2 ? null : (message.embeds ?? []).map((part) => embed(message, part)),
    parts(message, message.components),
    v2 ? null : attachments(message),
  ];
}

const edited = (message) =>
  message.edited_timestamp &&
  h("span", { class: "muted edited", title: new Date(message.edited_timestamp).toLocaleString("en-AU") }, "(edited)");

const privateLine = (message) =>
  isPrivate(message) &&
  h("p", { class: "private-line" },
    h("span", { "aria-hidden": "true" }, "◉ "), h("span", null, "Only you can see this"),
    h("span", { "aria-hidden": "true" }, " · "),
    h("button", { type: "button", class: "text-button", "data-part": "dismiss", "aria-label": `Dismiss, ${summary(message)}`, onclick: () => dismiss(message.id) }, "Dismiss"));

export function article(message) {
  const name = nameOf(message.author.id, message.author);
  const failure = state.failures.get(message.id);
  const system = systemText[message.type];
  return h(
    "article",
    {
      class: `message${isPrivate(message) ? " private" : ""}`, "aria-label": `Message from ${name}`,
      "data-message": message.id, tabindex: "-1",
    },
    avatar(message.author.id, name),
    h(
      "div",
      { class: "body" },
      origin(message),
      h("header", null, named(name, { class: "author" }),
        (message.author.bot || botOf(message.author.id)) && h("span", { class: "tag" }, "BOT"),
        sentAt(message.timestamp), edited(message)),
      system ? h("p", { class: "muted" }, named(name), ` ${system}`) : body(message),
      failure && h("p", { class: "problem", role: "alert" }, failure),
      threadLink(message),
      privateLine(message),
    ),
    moreButton(message, name),
  );
}
