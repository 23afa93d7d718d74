// A list that belongs to a text field (combobox): arrows move, Enter or Tab takes, Esc closes. Shift+Tab goes
// into the list, where the same keys serve.
import { h, say, uid } from "./dom.js";

/**
 * Ties a list to `input`; its nodes stand before the input. `take(item)` is called for the one chosen; `render(item)` gives its nodes.
 * Tab takes an item only where `tabTakes` is set; elsewhere it moves on as usual.
 */
export function listbox(input, { label, render, take, tabTakes = false }) {
  const list = h("ul", { class: "suggestions", role: "listbox", id: uid("list"), "aria-label": label, hidden: true, tabindex: "0" });
  const none = h("p", { class: "suggestions none muted", role: "status", hidden: true });
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
    activate(row?.id);
  }

  function activate(id) {
    for (const node of [input, list]) {
      if (id) node.setAttribute("aria-activedescendant", id);
      else node.removeAttribute("aria-activedescendant");
    }
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
    say(none, items.length === 0 ? emptyText : null);
    list.hidden = items.length === 0;
    expanded(!list.hidden);
    if (first < 0) (active = -1), activate(null);
    else mark(first);
  }

  function close() {
    if (document.activeElement === list) input.focus();
    items = [];
    active = -1;
    list.hidden = true;
    list.replaceChildren();
    say(none, null);
    expanded(false);
    activate(null);
  }

  function choose(index) {
    const item = items[index];
    close();
    take(item);
  }

  function onKey(event) {
    if ((list.hidden && none.hidden) || event.isComposing) return;
    const tab = event.key === "Tab" && event.currentTarget === input && (event.shiftKey ? "in" : tabTakes && "take");
    if (event.key === "ArrowDown") mark(active + 1);
    else if (event.key === "ArrowUp") mark(active < 0 ? items.length - 1 : active - 1);
    else if ((event.key === "Enter" || tab === "take") && active >= 0) choose(active);
    else if (tab === "in" && !list.hidden) list.focus();
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  for (const node of [input, list]) {
    node.addEventListener("keydown", onKey);
    node.addEventListener("blur", (event) => [input, list].includes(event.relatedTarget) || close());
  }
  return { nodes: [list, none], show, close };
}
