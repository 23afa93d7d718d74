// A list that belongs to a text field (combobox): arrows move, Enter or Tab takes, Esc closes.
import { h, uid } from "./dom.js";

/**
 * Ties a list to `input`. `take(item)` is called for the one chosen; `render(item)` gives its nodes.
 * Tab takes an item only where `tabTakes` is set; elsewhere it moves on as usual.
 */
export function listbox(input, { label, render, take, tabTakes = false }) {
  const list = h("ul", { class: "suggestions", role: "listbox", id: uid("list"), "aria-label": label, hidden: true });
  let items = [];
  let active = -1;
  // The composer stays a plain text box, which has no such state.
  const expanded = (open) => input.getAttribute("role") === "combobox" && input.setAttribute("aria-expanded", String(open));
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-autocomplete", "list");

  function mark(index) {
    active = items.length === 0 ? -1 : (index + items.length) % items.length;
    [...list.children].forEach((row, at) => row.setAttribute("aria-selected", String(at === active)));
    const row = list.children[active];
    row?.scrollIntoView({ block: "nearest" });
    if (row?.id) input.setAttribute("aria-activedescendant", row.id);
    else input.removeAttribute("aria-activedescendant");
  }

  function show(newItems, emptyText, first = 0) {
    items = newItems;
    list.replaceChildren(
      ...items.map((item, at) =>
        h(
          "li",
          {
            role: "option", id: uid("item"), "aria-selected": "false",
            onpointerdown: (event) => event.preventDefault(),
            onclick: () => choose(at),
          },
          render(item),
        )),
    );
    if (items.length === 0 && emptyText) list.append(h("li", { class: "muted", role: "presentation" }, emptyText));
    list.hidden = list.children.length === 0;
    expanded(!list.hidden);
    if (first < 0) (active = -1), input.removeAttribute("aria-activedescendant");
    else mark(first);
  }

  function close() {
    items = [];
    active = -1;
    list.hidden = true;
    list.replaceChildren();
    expanded(false);
    input.removeAttribute("aria-activedescendant");
  }

  function choose(index) {
    const item = items[index];
    close();
    take(item);
  }

  input.addEventListener("keydown", (event) => {
    if (list.hidden || event.isComposing) return;
    if (event.key === "ArrowDown") mark(active + 1);
    else if (event.key === "ArrowUp") mark(active < 0 ? items.length - 1 : active - 1);
    else if (event.key === "Enter" && active >= 0) choose(active);
    else if (event.key === "Tab" && tabTakes && !event.shiftKey && active >= 0) choose(active);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  input.addEventListener("blur", close);
  return { list, show, close, isOpen: () => !list.hidden };
}
