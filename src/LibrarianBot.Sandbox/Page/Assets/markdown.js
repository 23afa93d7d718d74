// Discord's markdown by lines: code blocks, headings, small print, quotes, lists, paragraphs.
import { h } from "./dom.js";
import { inline } from "./inline.js";

const fence = /(?<!\\)```(?:([\w+#.-]*)\n)?([\s\S]+?)\n?```/g;
const heading = /^(#{1,3})\s+(\S.*)$/;
const smallPrint = /^-#\s+(\S.*)$/;
const item = /^(\s*)([-*]|\d{1,9}\.)\s+(.*)$/;
const quote = /^>\s(.*)$/;

/** A list and what follows it: items nest by how far they are set in. */
function list(lines, from, indent) {
  const first = item.exec(lines[from]);
  const ordered = /\d/.test(first[2]);
  const node = ordered ? h("ol", { start: parseInt(first[2], 10) }) : h("ul");
  let at = from;
  while (at < lines.length) {
    const match = item.exec(lines[at]);
    if (!match || match[1].length < indent) break;
    const inset = match[1].length > indent + 1;
    if (!inset && /\d/.test(match[2]) !== ordered) break;
    if (inset && node.lastElementChild && indent < 20) {
      const nested = list(lines, at, match[1].length);
      node.lastElementChild.append(nested.node);
      at = nested.at;
    } else {
      node.append(h("li", null, inline(match[3])));
      at++;
    }
  }
  return { node, at };
}

const special = (line) => heading.test(line) || smallPrint.test(line) || item.test(line) || quote.test(line) ||
  line.startsWith(">>> ");

function lineBlocks(text, quoted) {
  const lines = text.split("\n");
  const nodes = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    const asHeading = heading.exec(line);
    const asSmallPrint = smallPrint.exec(line);
    if (asHeading) {
      // Whatever its size, a message's heading stands right below that of the channel.
      nodes.push(h("h2", { class: `md-h${asHeading[1].length}` }, inline(asHeading[2])));
      at++;
    } else if (asSmallPrint) {
      nodes.push(h("small", null, inline(asSmallPrint[1])));
      at++;
    } else if (!quoted && line.startsWith(">>> ")) {
      const rest = [line.slice(4), ...lines.slice(at + 1)].join("\n");
      nodes.push(h("blockquote", null, lineBlocks(rest, true)));
      at = lines.length;
    } else if (!quoted && quote.test(line)) {
      const inside = [];
      while (at < lines.length && quote.test(lines[at])) inside.push(quote.exec(lines[at++])[1]);
      nodes.push(h("blockquote", null, lineBlocks(inside.join("\n"), true)));
    } else if (item.test(line)) {
      const built = list(lines, at, item.exec(line)[1].length);
      nodes.push(built.node);
      at = built.at;
    } else {
      const start = at;
      do at++;
      while (at < lines.length && !special(lines[at]));
      const paragraph = lines.slice(start, at).join("\n");
      if (paragraph.trim() || nodes.length === 0) nodes.push(h("p", { dir: "auto" }, inline(paragraph)));
    }
  }
  return nodes;
}

/** A message's text as nodes. */
export function markdown(text) {
  const nodes = [];
  let last = 0;
  for (const match of text.matchAll(fence)) {
    const before = text.slice(last, match.index).replace(/\n$/, "");
    if (before) nodes.push(...lineBlocks(before, false));
    nodes.push(h("pre", { tabindex: "0" }, h("code", null, match[2])));
    last = match.index + match[0].length;
  }
  const rest = text.slice(last).replace(/^\n/, "");
  if (rest) nodes.push(...lineBlocks(rest, false));
  return h("div", { class: "md", dir: "auto" }, nodes);
}
