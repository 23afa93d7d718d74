// A few words that tell one message from another, for the names of what can be pressed in it.
import { markdown } from "./markdown.js";
import { clockFace } from "./timestamps.js";

const most = 60;

function* texts(components) {
  for (const part of components ?? []) {
    if (part.content) yield part.content;
    yield* texts(part.components);
    if (part.accessory) yield* texts([part.accessory]);
  }
}

/** Its first line, as it reads; without any, when it was sent. */
export function summary(message) {
  const embed = message.embeds?.[0];
  const said = [message.content, ...texts(message.components), embed?.title, embed?.description].find((text) => text?.trim());
  const line = said && [...markdown(said).children].map((node) => node.textContent.trim().split("\n")[0]).find(Boolean);
  if (!line) return `sent ${clockFace(new Date(message.timestamp))}`;
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
}
