// The fields of a form. Each has a node, and a value in the shape that the API takes.
import { h, uid } from "./dom.js";
import { upload } from "./api.js";
import { limit } from "./lengths.js";
import { choicesOf, dropDown, tickList } from "./choices.js";

const required = (part) => part.required ?? true;

function counter(input, most) {
  const line = h("span", { class: "counter muted", id: uid("count") });
  limit(input, most, (problem) => {
    line.textContent = problem ?? `${input.value.length} of ${most}`;
    line.classList.toggle("over", problem !== null);
    line.classList.toggle("muted", problem === null);
  });
  return line;
}

function textField(part, attributes, memory) {
  const most = part.max_length ?? 4000;
  const long = part.style === 2;
  const input = h(long ? "textarea" : "input", {
    ...attributes, type: long ? null : "text", rows: long ? "6" : null, dir: "auto", autocomplete: "off",
    required: required(part), minlength: part.min_length || null, placeholder: part.placeholder,
    value: memory.valueOf(part),
  });
  input.addEventListener("input", () => memory.note(part.custom_id, input.value));
  const line = counter(input, most);
  input.setAttribute("aria-describedby", [attributes["aria-describedby"], line.id].filter(Boolean).join(" "));
  return { node: [input, line], value: () => input.value };
}

function selectField(part, attributes) {
  if ((part.max_values ?? 1) > 1) return tickField(part, attributes);
  const hint = part.placeholder || (required(part) ? "Choose" : "None");
  const node = dropDown(choicesOf(part), { ...attributes, required: required(part) }, hint);
  return { node, value: () => (node.value === "" ? [] : [node.value]) };
}

/** Boxes to tick, with the smallest and largest number checked before sending. */
function tickField(part, attributes) {
  const choices = choicesOf(part);
  const least = required(part) ? Math.max(1, part.min_values ?? 1) : (part.min_values ?? 0);
  const most = part.max_values ?? choices.length;
  const node = h("div", { ...attributes, class: "ticks" }, tickList(choices, "checkbox", part.custom_id));
  const boxes = [...node.querySelectorAll("input")];
  const values = () => boxes.filter((box) => box.checked).map((box) => box.value);
  const check = () => {
    const count = values().length;
    const fine = (count >= least || (count === 0 && !required(part))) && count <= most;
    const amount = least >= most ? `${most}` : `${least} to ${most}`;
    boxes[0]?.setCustomValidity(fine ? "" : `Choose ${amount}.`);
  };
  node.addEventListener("change", check);
  check();
  return { node, value: values, group: true };
}

function radioField(part, attributes) {
  const node = h("div", { ...attributes, class: "ticks" }, tickList(choicesOf(part), "radio", part.custom_id));
  const dots = [...node.querySelectorAll("input")];
  if (required(part)) dots.forEach((dot) => (dot.required = true));
  return { node, value: () => dots.find((dot) => dot.checked)?.value ?? null, group: true };
}

function boxField(part, attributes) {
  const node = h("input", { ...attributes, type: "checkbox", class: "box", checked: part.default });
  return { node, value: () => node.checked };
}

function fileField(part, attributes) {
  const most = part.max_values ?? 1;
  const node = h("input", {
    ...attributes, type: "file", multiple: most > 1, required: required(part),
    accept: part.file_types?.map((type) => (type.startsWith(".") ? type : `.${type}`)).join(","),
  });
  node.addEventListener("change", () =>
    node.setCustomValidity(node.files.length > most ? `Choose at most ${most}.` : ""));
  return { node, value: () => Promise.all([...node.files].map(upload)) };
}

const kinds = {
  3: selectField, 4: textField, 5: selectField, 6: selectField, 7: selectField, 8: selectField,
  19: fileField, 21: radioField, 22: tickField, 23: boxField,
};

/** A field with its label and description, or null for a kind that isn't known; `memory` knows what stood in it before. */
export function field(part, label, description, memory) {
  const build = kinds[part?.type];
  if (!build) return null;
  const id = uid("field");
  const hint = description && h("p", { class: "hint", id: uid("hint") }, description);
  const labelId = uid("label");
  const mark = !required(part) && part.type !== 23 && h("span", { class: "muted optional" }, "optional");
  const group = [21, 22].includes(part.type) || (part.max_values > 1 && part.type !== 19);
  const made = build(part, {
    id, "data-field": part.custom_id, "aria-describedby": hint?.id,
    ...(group ? { role: part.type === 21 ? "radiogroup" : "group", "aria-labelledby": labelId } : {}),
  }, memory);
  const title = group ? h("span", { id: labelId, class: "label" }, label) : h("label", { for: id, class: "label" }, label);
  return { id: part.custom_id, node: h("div", { class: "field" }, h("div", null, title, mark), hint, made.node), value: made.value };
}
