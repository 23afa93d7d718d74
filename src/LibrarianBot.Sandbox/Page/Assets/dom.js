// Building DOM nodes. Text always becomes a text node: nothing on this page parses HTML.

let count = 0;

/** A fresh id for tying labels and descriptions to fields. */
export const uid = (prefix) => `${prefix}-${++count}`;

/** An element with attributes (`on…` are listeners) and children (strings, nodes, lists, nothing). */
export function h(tag, attributes, ...children) {
  const node = document.createElement(tag);
  const { value, ...rest } = attributes ?? {};
  for (const [name, setting] of Object.entries(rest)) {
    if (setting === undefined || setting === null || setting === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), setting);
    else node.setAttribute(name, setting === true ? "" : setting);
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  if (value !== undefined && value !== null) {
    if ("value" in node && tag !== "option" && tag !== "li") node.value = value;
    else node.setAttribute("value", value);
  }
  return node;
}

/** A name somebody chose: kept apart from the text around it, whatever its direction. */
export const named = (text, attributes) => h("bdi", attributes, text);

/** The element with this id. */
export const byId = (id) => document.getElementById(id);

/** Shows a sentence in a status or alert line, or empties it. */
export function say(node, sentence) {
  node.textContent = sentence ?? "";
  node.hidden = !sentence;
}
