// A small menu at a button: arrows move, Enter presses, Esc closes and returns the focus.
import { h } from "./dom.js";

let open = null;

export function closeMenu(refocus) {
  if (!open) return;
  const { menu, anchor } = open;
  open = null;
  menu.remove();
  anchor.setAttribute("aria-expanded", "false");
  if (refocus) anchor.focus();
}

function place(menu, anchor) {
  const at = anchor.getBoundingClientRect();
  const size = menu.getBoundingClientRect();
  const left = Math.min(Math.max(8, at.right - size.width), innerWidth - size.width - 8);
  const below = at.bottom + 4;
  const top = below + size.height > innerHeight - 8 ? Math.max(8, at.top - size.height - 4) : below;
  menu.style.left = `${left}px`;
  menu.style.top = `${top}px`;
}

function move(menu, step) {
  const items = [...menu.querySelectorAll("[role=menuitem]")];
  const at = items.indexOf(document.activeElement);
  items[(at + step + items.length) % items.length]?.focus();
}

function onKey(event) {
  const keys = { ArrowDown: 1, ArrowUp: -1 };
  if (event.key in keys) move(event.currentTarget, keys[event.key]);
  else if (event.key === "Home") event.currentTarget.querySelector("[role=menuitem]")?.focus();
  else if (event.key === "Escape" || event.key === "Tab") closeMenu(true);
  else return;
  event.preventDefault();
}

/** Opens a menu of `{label, run}`; a `{heading}` stands between groups. */
export function openMenu(anchor, entries) {
  const again = open?.anchor === anchor;
  closeMenu(again);
  if (again) return;
  const rows = entries.map((entry) =>
    entry.heading
      ? h("div", { class: "menu-heading", role: "presentation" }, entry.heading)
      : h("button", { type: "button", role: "menuitem", tabindex: "-1", onclick: () => (closeMenu(true), entry.run()) }, entry.label));
  const menu = h("div", { class: "menu", role: "menu", "aria-label": anchor.getAttribute("aria-label"), onkeydown: onKey }, rows);
  // Within what it belongs to, so that it stands in a landmark of the page.
  (anchor.closest("main, aside") ?? document.body).append(menu);
  anchor.setAttribute("aria-expanded", "true");
  open = { menu, anchor };
  place(menu, anchor);
  menu.querySelector("[role=menuitem]")?.focus();
}

document.addEventListener("pointerdown", (event) => {
  if (open && !open.menu.contains(event.target) && !open.anchor.contains(event.target)) closeMenu(false);
});
addEventListener("resize", () => closeMenu(false));
