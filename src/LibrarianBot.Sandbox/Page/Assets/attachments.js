// Pictures and files, whether attached to a message or placed by its components.
import { h } from "./dom.js";

const sizes = ["bytes", "KB", "MB"];

function sizeText(bytes) {
  if (!Number.isFinite(bytes)) return "";
  const step = bytes < 1024 ? 0 : bytes < 1048576 ? 1 : 2;
  return `${step === 0 ? bytes : (bytes / 1024 ** step).toFixed(1)} ${sizes[step]}`;
}

/** The address if it is http or https (the sandbox's own included), else null. */
function safe(address) {
  try {
    const url = new URL(address, location.href);
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
  } catch {
    return null;
  }
}

/** Where a component's picture or file is; `attachment://name` means a file of the same message. */
export function mediaUrl(message, media) {
  if (!media?.url) return null;
  const name = /^attachment:\/\/(.+)$/.exec(media.url)?.[1];
  if (!name) return safe(media.url);
  return safe(message.attachments?.find((attachment) => attachment.filename === name)?.url);
}

export function picture(url, description, kind = "picture") {
  if (!url) return h("p", { class: "muted" }, "This picture has no address that can be opened.");
  const missing = h("span", { class: "muted", hidden: true }, `Picture not available${description ? `: ${description}` : ""}`);
  const image = h("img", {
    src: url, alt: description ?? "", class: kind, loading: "lazy",
    onerror: () => (whole.remove(), (missing.hidden = false)),
  });
  // Small on a phone or in a row of several: a press opens it whole.
  const whole = h("a", { href: url, target: "_blank", rel: "noopener", "aria-label": !description && "Open the picture" }, image);
  return h("span", { class: `${kind}-frame` }, whole, missing);
}

export function fileCard(url, name, bytes) {
  const title = name ?? decodeURIComponent(url?.split(/[?#]/)[0].split("/").at(-1) ?? "file");
  const text = [h("bdi", null, title), " ", h("span", { class: "muted" }, sizeText(bytes))];
  return h(
    "div",
    { class: "file" },
    h("span", { "aria-hidden": "true", class: "file-mark" }, "▤"),
    url ? h("a", { href: url, target: "_blank", rel: "noopener", download: title }, text) : text,
  );
}

/** A message's own attachments. */
export const attachments = (message) =>
  (message.attachments ?? []).map((attachment) =>
    attachment.content_type?.startsWith("image/")
      ? picture(safe(attachment.url), attachment.description ?? attachment.filename)
      : fileCard(safe(attachment.url), attachment.filename, attachment.size));
