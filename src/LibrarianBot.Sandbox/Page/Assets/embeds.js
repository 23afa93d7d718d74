// Embeds, simply: the older kind of box in a message.
import { h, named } from "./dom.js";
import { inline, link } from "./inline.js";
import { markdown } from "./markdown.js";
import { mediaUrl, picture } from "./attachments.js";

function titled(embed) {
  if (!embed.title) return null;
  const text = inline(embed.title);
  return h("div", { class: "embed-title" }, (embed.url && link(embed.url, text)) || text);
}

export function embed(message, part) {
  const image = mediaUrl(message, part.image);
  const thumbnail = mediaUrl(message, part.thumbnail);
  const node = h(
    "div",
    { class: "container embed" },
    part.author?.name && h("div", { class: "muted" }, named(part.author.name)),
    titled(part),
    part.description && markdown(part.description),
    (part.fields ?? []).map((field) =>
      h("div", { class: "field" }, h("strong", null, inline(field.name)), markdown(field.value))),
    thumbnail && picture(thumbnail, "", "thumbnail"),
    image && picture(image, ""),
    part.footer?.text && h("div", { class: "muted" }, named(part.footer.text)),
  );
  if (Number.isInteger(part.color)) {
    node.style.setProperty("--accent-bar", `#${part.color.toString(16).padStart(6, "0")}`);
  }
  return node;
}
