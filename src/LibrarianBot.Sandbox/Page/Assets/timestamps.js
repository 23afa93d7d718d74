// Times in the viewer's own zone. Relative ones follow the sandbox's clock and are refreshed.
import { h } from "./dom.js";
import { now, on } from "./state.js";

const format = (options) => new Intl.DateTimeFormat("en-AU", options);
const formats = {
  t: format({ timeStyle: "short" }),
  T: format({ timeStyle: "medium" }),
  d: format({ dateStyle: "short" }),
  D: format({ dateStyle: "long" }),
  f: format({ dateStyle: "long", timeStyle: "short" }),
  F: format({ dateStyle: "full", timeStyle: "short" }),
  s: format({ dateStyle: "short", timeStyle: "short" }),
  S: format({ dateStyle: "short", timeStyle: "medium" }),
};
const dayFormat = format({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
const clockFormat = format({
  weekday: "short", day: "numeric", month: "short", hour: "numeric", minute: "2-digit",
});
const relative = new Intl.RelativeTimeFormat("en-AU", { numeric: "always" });
const units = [["year", 31556952], ["month", 2629746], ["day", 86400], ["hour", 3600], ["minute", 60], ["second", 1]];

export const longDay = (date) => dayFormat.format(date);
export const clockFace = (date) => clockFormat.format(date);
export const sameDay = (one, other) => formats.d.format(one) === formats.d.format(other);

function relativeText(date) {
  const seconds = Math.round((date.getTime() - now()) / 1000);
  const [unit, size] = units.find(([, length]) => Math.abs(seconds) >= length) ?? units.at(-1);
  return relative.format(Math.round(seconds / size), unit);
}

/** "Today at 3:45 pm", or the date when it was another day. */
function chatText(date) {
  const today = new Date(now());
  if (sameDay(date, today)) return `Today at ${formats.t.format(date)}`;
  if (sameDay(date, new Date(now() - 86400000))) return `Yesterday at ${formats.t.format(date)}`;
  return formats.s.format(date);
}

function textFor(date, style) {
  if (style === "R") return relativeText(date);
  return style === "chat" ? chatText(date) : formats[style].format(date);
}

function timeNode(date, style, kind) {
  return h(
    "time",
    { class: kind, datetime: date.toISOString(), "data-style": style, title: formats.F.format(date) },
    textFor(date, style),
  );
}

/** Discord's `<t:seconds:style>`; null when the moment is outside what a date can hold. */
export function stamp(seconds, style) {
  const date = new Date(Number(seconds) * 1000);
  return Number.isNaN(date.getTime()) ? null : timeNode(date, style || "f", "stamp");
}

/** When a message was sent. */
export const sentAt = (iso) => timeNode(new Date(iso), "chat", "sent");

function refresh() {
  for (const node of document.querySelectorAll('time[data-style="R"], time[data-style="chat"]')) {
    const text = textFor(new Date(node.dateTime), node.dataset.style);
    if (node.textContent !== text) node.textContent = text;
  }
}

setInterval(refresh, 5000);
on("clock", refresh);
