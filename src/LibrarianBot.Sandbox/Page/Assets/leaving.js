// Escape leaves a form at once while nothing was typed; otherwise the first press asks.
import { h, say } from "./dom.js";

const standing = (form) =>
  JSON.stringify([...form.elements].map((field) => (["checkbox", "radio"].includes(field.type) ? field.checked : field.value)));

/** Watches a form whose fields are in place. Gives a line to put into it, and `mayLeave`, to be asked at each Escape. */
export function leaving(form) {
  const before = standing(form);
  const line = h("p", { class: "caution problem", role: "status", hidden: true });
  let asked = false;
  form.addEventListener("input", () => {
    asked = false;
    say(line, null);
  });
  const mayLeave = () => {
    if (asked || standing(form) === before) return true;
    asked = true;
    say(line, "What you typed is still here. Press Escape again to leave it.");
    return false;
  };
  return { line, mayLeave };
}
