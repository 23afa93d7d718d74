// Writing a message; a slash at its start opens the list of commands.
import { byId, h, named, say } from "./dom.js";
import { api, upload } from "./api.js";
import { matching } from "./commands.js";
import { closeCommand, openCommand } from "./command-form.js";
import { listbox } from "./listbox.js";
import { tooLong } from "./lengths.js";
import { loadChannels } from "./live.js";
import { complain } from "./notices.js";
import { upsert } from "./on-show.js";
import { channelOf, channelTitle, nameOf, on, state } from "./state.js";
import { go } from "./route.js";

const drafts = new Map();
let files = [];
let sending = false;
let shownFor = null;
let picker = null;

/** What Discord takes from a person in one message. */
const most = 2000;

const box = () => byId("message");

function titleHere() {
  const unopened = /^dm:(.+)$/.exec(state.channelId ?? "")?.[1];
  return unopened ? `@${nameOf(unopened)}` : channelTitle(channelOf(state.channelId));
}

/** Whatever stands in the box now is shown whole, and held to its length. */
function changed() {
  box().style.height = "auto";
  box().style.height = `${Math.min(box().scrollHeight, 200)}px`;
  say(byId("message-length"), tooLong(box().value, most));
}

function showFiles() {
  byId("files").replaceChildren(
    ...files.map((file) =>
      h("li", null, named(file.name), h(
        "button",
        { type: "button", class: "icon", "aria-label": `Remove ${file.name}`, onclick: () => (files = files.filter((kept) => kept !== file), showFiles()) },
        "✕",
      ))),
  );
}

async function send() {
  const content = box().value.trim();
  if (sending || (!content && files.length === 0) || tooLong(content, most)) return;
  sending = true;
  complain(null);
  const me = state.me;
  const channel = state.channelId;
  try {
    const attachments = files.length > 0 ? await Promise.all(files.map(upload)) : undefined;
    const message = await api.send(me, { channel, content, attachments });
    box().value = "";
    files = [];
    showFiles();
    changed();
    picker.close();
    await settleIn(me, channel, message);
  } catch (error) {
    complain(error.message);
  }
  sending = false;
}

/** A DM that was only an address until now has become a channel. */
async function settleIn(me, channel, message) {
  if (!channel.startsWith("dm:") || me !== state.me) return upsert(message);
  await loadChannels();
  go(me, message.channel_id);
}

function startPicker() {
  const take = (command) => {
    box().value = "";
    changed();
    openCommand(command);
  };
  const render = (command) => [h("strong", null, `/${command.name}`), " ", h("span", { class: "muted" }, command.description)];
  picker = listbox(box(), { label: "Commands", render, take, tabTakes: true });
  byId("picker").append(...picker.nodes);
  const offer = () => {
    const text = box().value;
    if (!text.startsWith("/") || text.includes("\n")) return picker.close();
    const found = matching(text.slice(1));
    const exact = found.filter((command) => text.toLowerCase().startsWith(`/${command.name} `));
    if (exact.length === 1 && found.length === 1) return picker.close(), take(exact[0]);
    picker.show(found, "No command has that name. Type / alone to see them all.");
  };
  box().addEventListener("input", () => (changed(), offer()));
  // A bot that has just registered its commands must not wait for another key.
  let known = "";
  on("world", () => {
    const names = JSON.stringify(state.world.commands.map((command) => command.id));
    if (known !== names && document.activeElement === box()) offer();
    known = names;
  });
}

function showPlace() {
  const title = titleHere();
  box().setAttribute("aria-label", `Message ${title}`);
  box().placeholder = `Message ${title}`;
}

/** Another place or person: what was half written stays with the old one. */
function change() {
  showPlace();
  const key = `${state.me} ${state.channelId}`;
  if (shownFor === key) return;
  if (shownFor) drafts.set(shownFor, box().value);
  shownFor = key;
  closeCommand(false);
  picker.close();
  complain(null);
  box().value = drafts.get(key) ?? "";
  changed();
}

export function startComposer() {
  startPicker();
  box().addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  });
  byId("composer").addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  byId("attach").addEventListener("click", () => byId("attach-files").click());
  byId("attach-files").addEventListener("change", (event) => {
    files = [...files, ...event.target.files].slice(0, 10);
    event.target.value = "";
    showFiles();
  });
  on("channel", change);
  for (const topic of ["world", "channels"]) on(topic, showPlace);
}
