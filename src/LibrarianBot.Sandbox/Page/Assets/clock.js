// The sandbox's clock: its time, and pressing it forward.
import { byId, say } from "./dom.js";
import { api } from "./api.js";
import { setClock } from "./live.js";
import { now, on } from "./state.js";
import { clockFace, longDay } from "./timestamps.js";

const button = () => byId("clock-button");
const panel = () => byId("clock-panel");

function show() {
  const face = clockFace(new Date(now()));
  if (byId("clock-face").textContent !== face) byId("clock-face").textContent = face;
  byId("clock-day").textContent = longDay(new Date(now()));
}

/** The field offers no moment that has passed. */
function offer() {
  const soon = new Date(now() + 60000);
  const local = new Date(soon.getTime() - soon.getTimezoneOffset() * 60000).toISOString().slice(0, 16);
  const to = byId("clock-to");
  to.min = local;
  if (to.value < local) to.value = local;
}

function toggle(open) {
  panel().hidden = !open;
  button().setAttribute("aria-expanded", String(open));
  say(byId("clock-done"), null);
  say(byId("clock-problem"), null);
  if (!open) return;
  offer();
  panel().querySelector("button").focus();
}

async function move(body) {
  say(byId("clock-problem"), null);
  try {
    setClock((await api.clock(body)).now);
    offer();
    say(byId("clock-done"), `It is now ${clockFace(new Date(now()))}.`);
  } catch (error) {
    say(byId("clock-problem"), error.message);
  }
}

export function startClock() {
  button().addEventListener("click", () => toggle(panel().hidden));
  panel().addEventListener("click", (event) => {
    const advance = event.target.dataset?.advance;
    if (advance) move({ advance });
  });
  byId("clock-form").addEventListener("submit", (event) => {
    event.preventDefault();
    const to = new Date(byId("clock-to").value);
    if (Number.isNaN(to.getTime())) say(byId("clock-problem"), "Choose a date and a time first.");
    else move({ to: to.toISOString() });
  });
  byId("clock").addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || panel().hidden) return;
    toggle(false);
    button().focus();
  });
  document.addEventListener("pointerdown", (event) => {
    if (!byId("clock").contains(event.target)) toggle(false);
  });
  setInterval(show, 1000);
  on("clock", show);
}
