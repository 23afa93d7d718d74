// A message's components: containers, sections, texts, pictures, files, rows of buttons and selects.
import { h } from "./dom.js";
import { link } from "./inline.js";
import { markdown } from "./markdown.js";
import { fileCard, picture, mediaUrl } from "./attachments.js";
import { press } from "./interactions.js";
import { messageSelect } from "./selects.js";
import { state } from "./state.js";
import { summary } from "./summary.js";

const styles = { 1: "primary", 2: "secondary", 3: "success", 4: "danger", 5: "link", 6: "secondary" };

/** What is read of a button: its label, and which message it stands in. */
const nameIn = (message, part) => `${part.label ?? part.emoji?.name ?? "Button"}, ${summary(message)}`;

function label(button) {
  const emoji = button.emoji && !button.emoji.id ? button.emoji.name : null;
  return [emoji && h("span", { "aria-hidden": "true" }, emoji, " "), h("bdi", null, button.label ?? button.emoji?.name ?? "Button")];
}

function button(message, part) {
  const look = `button ${styles[part.style] ?? "secondary"}`;
  if (part.style === 5) {
    const node = !part.disabled && link(part.url, label(part), h("span", { "aria-hidden": "true" }, " ↗"));
    if (node) {
      node.className = look;
      node.setAttribute("aria-label", nameIn(message, part));
      return node;
    }
  }
  const busy = state.busy.has(`${message.id} ${part.custom_id}`);
  return h(
    "button",
    {
      type: "button", class: look, disabled: part.disabled || part.style >= 5, "data-part": part.custom_id,
      "aria-label": nameIn(message, part), "aria-busy": busy && "true", "aria-disabled": busy && "true",
      onclick: () => press(message.id, part.custom_id),
    },
    label(part),
  );
}

function spoilered(part, node) {
  if (!part.spoiler) return node;
  return h("details", { class: "covered" }, h("summary", null, "Spoiler: press to show"), node);
}

function container(message, part) {
  const node = h("div", { class: "container" }, parts(message, part.components));
  if (Number.isInteger(part.accent_color)) {
    node.style.setProperty("--accent-bar", `#${part.accent_color.toString(16).padStart(6, "0")}`);
  }
  return spoilered(part, node);
}

const section = (message, part) =>
  h(
    "div",
    { class: "section" },
    h("div", { class: "section-text" }, parts(message, part.components)),
    h("div", { class: "accessory" }, parts(message, [part.accessory])),
  );

const gallery = (message, part) =>
  h(
    "div",
    { class: "gallery" },
    part.items.map((item) => spoilered(item, picture(mediaUrl(message, item.media), item.description))),
  );

function component(message, part) {
  switch (part?.type) {
    case 1:
      return h("div", { class: "row" }, parts(message, part.components));
    case 2:
      return button(message, part);
    case 3: case 5: case 6: case 7: case 8:
      return messageSelect(message, part);
    case 9:
      return section(message, part);
    case 10:
      return markdown(part.content);
    case 11:
      return spoilered(part, picture(mediaUrl(message, part.media), part.description, "thumbnail"));
    case 12:
      return gallery(message, part);
    case 13:
      return spoilered(part, fileCard(mediaUrl(message, part.file), part.name, part.size));
    case 14:
      return h("div", { class: `separator space-${part.spacing ?? 1}${part.divider === false ? "" : " ruled"}` });
    case 17:
      return container(message, part);
    default:
      return h("p", { class: "muted" }, "This part of the message can't be shown here.");
  }
}

/** The nodes of a list of components. */
export const parts = (message, components) => (components ?? []).map((part) => component(message, part));
