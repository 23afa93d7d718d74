// Discord's markdown within a line: emphasis, code, links, mentions, timestamps. Builds nodes only.
import { h, named } from "./dom.js";
import { channelOf, channelTitle, currentGuild, nameOf, userOf } from "./state.js";
import { stamp } from "./timestamps.js";
import { channelHref } from "./route.js";

// Hostile text can nest without end; what is deeper than this stays as typed.
const deepest = 10;

const place = /^https:\/\/(?:\w+\.)?discord\.com\/channels\/(?:\d+|@me)\/(\d+)(?:\/(\d+))?\/?$/;

/** A link, if the address is one that may be opened: http or https only. Discord's own channels are this page's. */
export function link(address, ...children) {
  let url;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  const [, channel, message] = place.exec(url.href) ?? [];
  if (channelOf(channel)) return h("a", { href: channelHref(channel, message) }, ...children);
  const node = h("a", { href: url.href, target: "_blank", rel: "noopener noreferrer nofollow" }, ...children);
  for (const nested of node.querySelectorAll("a")) nested.replaceWith(...nested.childNodes);
  return node;
}

const mention = (text, attributes) => named(text, { class: "mention", ...attributes });

function channelMention(id) {
  const channel = channelOf(id);
  if (!channel) return mention("#unknown");
  return h("a", { class: "mention", href: channelHref(id) }, named(channelTitle(channel)));
}

/** The bare address of a channel or message in Discord is shown as a mention of it. */
function placeMention(address) {
  const [, id, message] = place.exec(address) ?? [];
  const channel = channelOf(id);
  return channel && h("a", { class: "mention", href: channelHref(id, message) }, named(channelTitle(channel)), message && " › message");
}

function roleMention(id) {
  const role = currentGuild()?.roles.find((candidate) => candidate.id === id);
  return mention(role ? `@${role.name.replace(/^@/, "")}` : "@unknown role");
}

function spoiler(children) {
  const hidden = h("span", { "aria-hidden": "true" }, children);
  const show = () => {
    node.classList.add("shown");
    hidden.removeAttribute("aria-hidden");
    for (const name of ["role", "tabindex", "aria-label"]) node.removeAttribute(name);
  };
  const node = h(
    "span",
    {
      class: "spoiler", role: "button", tabindex: "0", "aria-label": "Spoiler: press to show", onclick: show,
      onkeydown: (event) => ["Enter", " "].includes(event.key) && (event.preventDefault(), show()),
    },
    hidden,
  );
  return node;
}

const inner = "((?:\\\\[\\s\\S]|[^\\\\])+?)";
const rule = (pattern, build) => [new RegExp(pattern, "y"), build];

const rules = [
  rule("\\\\([^A-Za-z0-9\\s])", (m) => m[1]),
  rule("<@!?(\\d+)>", (m) => mention(userOf(m[1]) ? `@${nameOf(m[1])}` : "@unknown person")),
  rule("<@&(\\d+)>", (m) => roleMention(m[1])),
  rule("<#(\\d+)>", (m) => channelMention(m[1])),
  rule("</([^:>\\n]{1,100}):(\\d+)>", (m) => mention(`/${m[1]}`)),
  rule("<t:(-?\\d{1,13})(?::([tTdDfFsSR]))?>", (m) => stamp(m[1], m[2]) ?? m[0]),
  rule("<a?:(\\w{2,32}):(\\d+)>", (m) => `:${m[1]}:`),
  rule("<(https?://[^\\s>]+)>", (m) => link(m[1], m[1]) ?? m[0]),
  rule("\\[((?:\\\\.|[^\\[\\]\\\\\\n])+)\\]\\(<?(https?://[^\\s)>]+)>?\\)", (m, deeper) =>
    link(m[2], deeper(m[1])) ?? m[0]),
  rule("https?://[^\\s<>]*[^\\s<>.,:;!?\"')\\]*_|~]", (m) => placeMention(m[0]) ?? link(m[0], m[0]) ?? m[0]),
  rule("@(?:everyone|here)\\b", (m) => mention(m[0])),
  rule(`\\*\\*${inner}\\*\\*(?!\\*)`, (m, deeper) => h("strong", null, deeper(m[1]))),
  rule(`__${inner}__(?!_)`, (m, deeper) => h("u", null, deeper(m[1]))),
  rule(`~~${inner}~~`, (m, deeper) => h("s", null, deeper(m[1]))),
  rule(`\\|\\|${inner}\\|\\|`, (m, deeper) => spoiler(deeper(m[1]))),
  rule("\\*(?![\\s*])((?:\\\\[\\s\\S]|\\*\\*|[^\\\\*])+?)(?<!\\s)\\*(?!\\*)", (m, deeper) =>
    h("em", null, deeper(m[1]))),
  rule("(?<!\\w)_(?!_)((?:\\\\[\\s\\S]|__|[^\\\\_])+?)_(?!\\w)", (m, deeper) => h("em", null, deeper(m[1]))),
];

/** Code between runs of one or two backticks; a run without its partner is plain text. */
function codeAt(text, at) {
  const run = /^`+/.exec(text.slice(at, at + 64))[0];
  let end = text.indexOf(run, at + run.length);
  while (end >= 0 && (text[end + run.length] === "`" || text[end - 1] === "`")) {
    end = text.indexOf(run, end + run.length);
  }
  if (run.length > 2 || end < 0) return { node: run, length: run.length };
  const code = text.slice(at + run.length, end);
  return { node: h("code", null, code.trim() || code), length: end + run.length - at };
}

/** The nodes for a piece of text. */
export function inline(text, depth = 0) {
  if (depth > deepest) return [text];
  const nodes = [];
  let plain = "";
  const add = (node) => {
    if (typeof node === "string") plain += node;
    else nodes.push(plain, node), (plain = "");
  };
  const deeper = (part) => inline(part, depth + 1);
  let at = 0;
  next: while (at < text.length) {
    const start = text[at];
    if (start === "`") {
      const { node, length } = codeAt(text, at);
      add(node);
      at += length;
      continue;
    }
    if ("\\<[h@*_~|".includes(start)) {
      for (const [pattern, build] of rules) {
        pattern.lastIndex = at;
        const match = pattern.exec(text);
        if (!match) continue;
        add(build(match, deeper));
        at += match[0].length;
        continue next;
      }
    }
    plain += text[at++];
  }
  return [...nodes, plain].filter((node) => node !== "");
}
