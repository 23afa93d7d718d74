// A form (Discord: modal) as a dialog. What was typed stays when sending fails.
import { byId, h, say, uid } from "./dom.js";
import { api } from "./api.js";
import { markdown } from "./markdown.js";
import { field } from "./modal-fields.js";
import { receive } from "./interactions.js";
import { leaving } from "./leaving.js";
import { remembered } from "./phone-forms.js";
import { state } from "./state.js";

/** The rows of the form: labelled fields, texts, and the old rows with a text field in them. */
function rows(components, memory) {
  return components.map((part) => {
    if (part.type === 10) return { node: markdown(part.content) };
    const inside = part.type === 1 ? part.components?.[0] : part.component;
    return field(inside, part.label ?? inside?.label ?? "", part.description, memory)
      ?? { node: h("p", { class: "muted" }, "This part of the form can't be shown here.") };
  });
}

/** Finds what had the focus before the form, also when its message was drawn anew meanwhile. */
function wayBack() {
  const before = document.activeElement;
  const message = before?.closest("[data-message]")?.dataset.message;
  const part = before?.dataset.part;
  const again = () =>
    message && part && document.querySelector(`[data-message="${message}"] [data-part="${CSS.escape(part)}"]`);
  return () => (before?.isConnected ? before : again() || byId("message"));
}

async function answers(fields) {
  const values = {};
  for (const row of fields.filter((row) => row.id)) values[row.id] = await row.value();
  return values;
}

export function openModal(modal) {
  const me = state.me;
  const memory = remembered(me, modal.custom_id);
  const fields = rows(modal.components ?? [], memory);
  const title = uid("title");
  const problem = h("p", { class: "problem", role: "alert", hidden: true });
  const submit = h("button", { class: "button primary", type: "submit" }, "Submit");
  const cancel = h("button", { class: "button secondary", type: "button", onclick: () => dialog.close() }, "Cancel");
  let sending = false;

  async function send(event) {
    event.preventDefault();
    if (sending) return;
    sending = true;
    submit.setAttribute("aria-busy", "true");
    say(problem, null);
    try {
      const values = await answers(fields);
      const failure = receive(me, await api.form(me, { custom_id: modal.custom_id, values }));
      if (failure) say(problem, `This form wasn't taken. ${failure} What you typed is still here.`);
      else {
        memory.sent();
        dialog.close();
      }
    } catch (error) {
      say(problem, error.message);
    }
    sending = false;
    submit.removeAttribute("aria-busy");
  }

  const back = wayBack();
  function leave() {
    dialog.remove();
    back().focus();
  }

  const buttons = h("div", { class: "row end" }, cancel, submit);
  const form = h(
    "form",
    { onsubmit: send },
    h("h2", { id: title, dir: "auto" }, modal.title),
    fields.map((row) => row.node),
    problem,
    buttons,
  );
  const { line, mayLeave } = leaving(form);
  buttons.before(line);
  const dialog = h(
    "dialog",
    {
      class: "modal", "aria-labelledby": title, onclose: leave,
      oncancel: (event) => event.target === dialog && !mayLeave() && event.preventDefault(),
    },
    form,
  );
  document.body.append(dialog);
  dialog.showModal();
  dialog.querySelector("input, textarea, select")?.focus();
}
