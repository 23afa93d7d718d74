// The fields of a command's options, one for each kind that Discord knows.
import { h, say, uid } from "./dom.js";
import { limit } from "./lengths.js";
import { upload } from "./api.js";
import { channels, dropDown, people, roles } from "./choices.js";
import { suggesting } from "./suggest.js";

const asNumber = (text) => (text.trim() === "" ? undefined : Number(text));
const asText = (text) => (text === "" ? undefined : text);

function listed(choices, attributes, convert) {
  const node = dropDown(choices, attributes, attributes.required ? "Choose" : "Not set");
  return { node, value: () => (node.value === "" ? undefined : convert(node.value)) };
}

const fromChoices = (option) => option.choices.map((choice) => ({ value: String(choice.value), label: choice.name }));

function typed(option, attributes, context) {
  const number = option.type === 4 || option.type === 10;
  const node = h("input", {
    ...attributes, type: "text", dir: "auto", autocomplete: "off", inputmode: number ? "decimal" : null,
    minlength: option.min_length || null,
    pattern: option.autocomplete ? null : { 4: "-?[0-9]+", 10: "-?[0-9]*\\.?[0-9]+" }[option.type],
    title: number && !option.autocomplete ? "A number" : null,
  });
  if (option.autocomplete) {
    const suggested = suggesting(node, option, context);
    return { node: suggested.node, value: suggested.value };
  }
  return { node, value: () => (number ? asNumber(node.value) : asText(node.value)) };
}

function numbered(node, option) {
  const check = () => {
    const value = Number(node.value);
    const low = option.min_value !== undefined && value < option.min_value;
    const high = option.max_value !== undefined && value > option.max_value;
    const range = `between ${option.min_value ?? "any"} and ${option.max_value ?? "any"}`;
    node.setCustomValidity(node.value !== "" && (low || high) ? `Give a number ${range}.` : "");
  };
  node.addEventListener("input", check);
}

function file(attributes, option) {
  const accept = option.file_types?.map((type) => (type.startsWith(".") ? type : `.${type}`)).join(",");
  const node = h("input", { ...attributes, type: "file", accept });
  return { node, value: () => (node.files[0] ? upload(node.files[0]) : undefined) };
}

function build(option, attributes, context) {
  switch (option.type) {
    case 5:
      return listed([{ value: "true", label: "Yes" }, { value: "false", label: "No" }], attributes, (text) => text === "true");
    case 6: return listed(people(), attributes, String);
    case 7: return listed(channels(option.channel_types), attributes, String);
    case 8: return listed(roles(), attributes, String);
    case 9: return listed([...people(), ...roles()], attributes, String);
    case 11: return file(attributes, option);
    default:
      if (option.choices?.length) return listed(fromChoices(option), attributes, option.type === 3 ? String : Number);
      return typed(option, attributes, context);
  }
}

/** A labelled field for an option; `context` gives the command and the other values for suggestions. */
export function optionField(option, context) {
  const id = uid("option");
  const hint = h("p", { class: "hint", id: uid("hint"), dir: "auto" }, option.description);
  const made = build(option, { id, required: option.required, "aria-describedby": hint.id, "data-option": option.name }, context);
  const input = made.node.matches?.("input") ? made.node : made.node.querySelector?.("input");
  const over = h("p", { class: "counter over", role: "status", hidden: true });
  if (input && (option.type === 4 || option.type === 10) && !option.autocomplete) numbered(input, option);
  else if (input?.type === "text") limit(input, option.max_length ?? 6000, (problem) => say(over, problem));
  const mark = option.required
    ? h("span", { class: "needed", "aria-hidden": "true" }, "required")
    : h("span", { class: "muted optional", "aria-hidden": "true" }, "optional");
  const node = h("div", { class: "field" }, h("div", null, h("label", { for: id, class: "label" }, option.name), mark), hint, made.node, over);
  return { name: option.name, node, value: made.value };
}
