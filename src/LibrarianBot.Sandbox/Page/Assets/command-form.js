// Filling in a command: a field for each option, in place of the plain message.
import { byId, h } from "./dom.js";
import { optionField } from "./option-field.js";
import { botOfCommand } from "./commands.js";
import { leaving } from "./leaving.js";
import { runCommand } from "./interactions.js";
import { complain } from "./notices.js";
import { state } from "./state.js";

let current = null;

async function valuesOf(fields, except) {
  const values = {};
  for (const field of fields.filter((candidate) => candidate.name !== except)) {
    const value = await field.value();
    if (value !== undefined) values[field.name] = value;
  }
  return values;
}

/** Puts the plain composer back. */
export function closeCommand(refocus) {
  if (!current) return;
  current = null;
  byId("command").replaceChildren();
  byId("composer").hidden = false;
  document.body.classList.remove("command-open");
  if (refocus) byId("message").focus();
}

export function openCommand(command) {
  closeCommand(false);
  complain(null);
  const fields = [];
  // Suggestions don't need the files chosen in other options, only their words.
  const plain = (except) => valuesOf(fields.filter((field) => !field.file), except);
  const context = { command: command.name, values: plain };
  fields.push(...command.options.map((option) => ({ ...optionField(option, context), file: option.type === 11 })));
  const send = h("button", { type: "submit", class: "button primary" }, "Send");
  const channel = state.channelId;

  async function submit(event) {
    event.preventDefault();
    if (send.getAttribute("aria-busy")) return;
    send.setAttribute("aria-busy", "true");
    const options = await valuesOf(fields);
    const well = await runCommand({ channel, name: command.name, options });
    send.removeAttribute("aria-busy");
    if (well && current === form) closeCommand(!document.querySelector("dialog[open]"));
  }

  const buttons = h(
    "div",
    { class: "row end" },
    h("button", { type: "button", class: "button secondary", onclick: () => closeCommand(true) }, "Cancel"),
    send,
  );
  const form = h(
    "form",
    {
      class: "command", "aria-label": `/${command.name}`, onsubmit: submit,
      onkeydown: (event) => event.key === "Escape" && mayLeave() && closeCommand(true),
    },
    h(
      "div",
      { class: "command-head" },
      h("strong", null, `/${command.name}`),
      h("span", { class: "muted" }, `${command.description} · ${botOfCommand(command)}`),
    ),
    h("div", { class: "command-fields" }, fields.map((field) => field.node)),
    buttons,
  );
  const { line, mayLeave } = leaving(form);
  buttons.before(line);
  current = form;
  byId("composer").hidden = true;
  document.body.classList.add("command-open");
  byId("command").replaceChildren(form);
  (form.querySelector("input, select") ?? send).focus();
}
