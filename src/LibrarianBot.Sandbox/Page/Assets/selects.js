// Selects in messages. One choice: a drop-down that sends at once. Several: boxes to tick, then "Choose".
import { h } from "./dom.js";
import { choicesOf, dropDown, tickList } from "./choices.js";
import { press } from "./interactions.js";
import { state } from "./state.js";
import { summary } from "./summary.js";

const hints = { 5: "Choose a person", 6: "Choose a role", 7: "Choose a person or role", 8: "Choose a channel" };

const hintOf = (part) => part.placeholder || hints[part.type] || "Choose";

/** Opens the list rather than changing the choice unseen: a change is sent at once. */
function openFirst(event) {
  const changes = ["ArrowUp", "ArrowDown", "Home", "End"].includes(event.key) || event.key.length === 1;
  if (!changes || event.ctrlKey || event.metaKey || event.altKey || event.key === " ") return;
  event.preventDefault();
  event.currentTarget.showPicker?.();
}

function single(message, part, busy) {
  const node = dropDown(
    choicesOf(part),
    {
      class: "choose", disabled: part.disabled, "aria-label": hintOf(part), "data-part": part.custom_id,
      "aria-busy": busy && "true", onkeydown: openFirst,
      onchange: (event) => send(message, part, event.target.value === "" ? [] : [event.target.value]),
    },
    hintOf(part),
  );
  return node;
}

function send(message, part, values) {
  if (values.length < (part.min_values ?? 1)) return;
  press(message.id, part.custom_id, values);
}

function several(message, part, busy) {
  const least = part.min_values ?? 1;
  const most = part.max_values ?? 1;
  const confirm = h(
    "button",
    {
      type: "button", class: "button primary", "data-part": part.custom_id, "aria-label": `Choose, ${summary(message)}`,
      onclick: () => send(message, part, values()),
    },
    "Choose",
  );
  const list = h(
    "div",
    { class: "ticks", role: "group", "aria-label": hintOf(part), onchange: () => check() },
    tickList(choicesOf(part), "checkbox", part.custom_id),
  );
  const values = () => [...list.querySelectorAll("input:checked")].map((box) => box.value);
  const check = () => {
    const count = values().length;
    confirm.disabled = busy || count < least || count > most;
  };
  check();
  const amount = least === most ? `Choose ${least}` : `Choose ${least} to ${most}`;
  return h(
    "details",
    { class: "several" },
    h("summary", { "aria-disabled": part.disabled && "true" }, hintOf(part)),
    !part.disabled && [list, h("div", { class: "row" }, confirm, h("span", { class: "muted" }, amount))],
  );
}

/** A select of any kind in a message. */
export function messageSelect(message, part) {
  const busy = state.busy.has(`${message.id} ${part.custom_id}`);
  return (part.max_values ?? 1) > 1 ? several(message, part, busy) : single(message, part, busy);
}
