// The sandbox's page: Discord, small, on your own machine. Start reading here.
//
// Hooks for tests in a browser (roles and accessible names, as a screen reader finds them):
//   person switcher     combobox "Act as"; in the side list, button "Act as NAME" (pressed for the current one)
//   server              link "NAME OF SERVER"
//   channel             link "#book-lists"; thread: link "NAME"; DM: link "LibrarianBot"
//                       (aria-current="page" on the one shown; aria-description "Unread messages")
//   event               article "Event: NAME" in the list of channels, button "Interested" (pressed when one is)
//   place               heading 1 "#book-lists"; messages: log "Messages in #book-lists"
//   message             article "Message from NAME", with data-message=ID
//   what can be pressed button "LABEL, FIRST LINE OF THE MESSAGE"
//   private reply       text "Only you can see this", button "Dismiss, …"
//   deferred reply      text "NAME is thinking"; failed press: alert "This interaction failed. …"
//   message's menu      button "More for the message from NAME, …" → menuitem (the bot's commands, "Delete message")
//   person's menu       button "Apps for NAME" → menuitem
//   thread              link "Thread: NAME · 3 messages"
//   composer            textbox "Message #book-lists" (Enter sends), button "Send", button "Attach files"
//   command picker      type "/" in the composer → listbox "Commands", option "/booklist request …"
//   command             form "/booklist request"; each field is labelled with the option's name; button "Send", "Cancel"
//   autocomplete        combobox labelled with the option's name → listbox "Suggestions for NAME", options
//   a bot's form        dialog "TITLE"; fields by their labels; button "Submit", "Cancel"
//   select in message   combobox (its placeholder is its name); several: its placeholder as a summary, boxes, "Choose"
//   clock               button "Sandbox clock: …" → "Forward an hour", "… a day", "… a week", "Move to", "Go"
//   a phone's banner    status with a link "NAME TEXT", for what comes elsewhere; button "Close"
//   quarantine          status "NAME is in quarantine…", button "Lift the quarantine"
//   what went wrong     alert near the composer; the bot's absence: status text "… is offline, …"
import { byId } from "./dom.js";
import { state, channelOf, currentGuild, isThread, on, tell } from "./state.js";
import { follow, loadChannels, loadWorld } from "./live.js";
import { complain } from "./notices.js";
import { loadMessages } from "./on-show.js";
import { settle, wanted } from "./route.js";
import { botChannel } from "./commands.js";
import { startBanner } from "./banner.js";
import { startClock } from "./clock.js";
import { startComposer } from "./composer.js";
import { startEvents } from "./events.js";
import { startMessages } from "./messages.js";
import { startPeople } from "./people.js";
import { startSidebar } from "./sidebar.js";

let turn = 0;
let arriving = false;

/** The person asked for, else the first of the first server, else anybody. */
function choosePerson(id) {
  const people = state.world.users.filter((user) => !user.bot);
  const byGuild = state.world.guilds[0]?.members.map((member) => member.user_id) ?? [];
  return people.find((user) => user.id === id || user.username === id)
    ?? people.find((user) => byGuild.includes(user.id))
    ?? people[0];
}

/** The channel asked for if the person sees it, else the first of the server where people write. */
function chooseChannel(id) {
  if (id?.startsWith("dm:")) return botChannel(id.slice(3));
  const seen = state.channels.find((channel) => channel.id === id && channel.type !== 4);
  if (seen) return seen.id;
  const guild = currentGuild();
  const order = (channel) => [channelOf(channel.parent_id)?.position ?? -1, channel.position ?? 0];
  const texts = state.channels
    .filter((channel) => [0, 5].includes(channel.type) && guild?.channels.some((known) => known.id === channel.id))
    .sort((one, other) => order(one)[0] - order(other)[0] || order(one)[1] - order(other)[1]);
  return (texts[0] ?? state.channels.find((channel) => isThread(channel) || channel.type <= 1))?.id ?? null;
}

/** Shows what the address asks for. A later turn overtakes an earlier one. */
async function arrive() {
  const mine = ++turn;
  arriving = true;
  try {
    await arriveAs(mine);
  } finally {
    if (mine === turn) arriving = false;
  }
}

async function arriveAs(mine) {
  const asked = wanted();
  const address = location.hash;
  const person = choosePerson(asked.user);
  if (!person) return complain("There is nobody to act as. Give the sandbox a seed file with users.");
  const changed = person.id !== state.me;
  if (changed) {
    state.me = person.id;
    state.channels = [];
    state.messages = [];
    state.failures.clear();
    tell("person");
    follow();
  }
  // A channel made a moment ago may not be known yet.
  if (changed || !state.channels.some((channel) => channel.id === asked.channel)) await loadChannels();
  if (mine !== turn) return;
  const channel = chooseChannel(asked.channel);
  if (channel !== state.channelId || changed) {
    state.channelId = channel;
    state.messages = [];
    tell("channel");
  }
  // Somebody who went elsewhere meanwhile is about to be heard, and must not be turned back.
  if (location.hash === address) settle(state.me, channel ?? "", channel === asked.channel ? asked.message : null);
  await loadMessages();
  if (mine === turn && asked.message) tell("reveal", asked.message);
}

async function tryTo(work) {
  try {
    await work();
  } catch (error) {
    complain(error.message);
  }
}

/** Somebody removed the channel on show or took it from this person's sight, or the bot opened the conversation waited in. */
function leaveIfGone() {
  const id = state.channelId;
  if (arriving || !id || state.channels.length === 0) return;
  const here = id.startsWith("dm:") ? botChannel(id.slice(3)) === id : state.channels.some((channel) => channel.id === id);
  if (!here) tryTo(arrive);
}

startPeople();
startSidebar();
startEvents();
startMessages();
startComposer();
startClock();
startBanner();
on("channels", leaveIfGone);
on("begin", () => tryTo(arrive));
byId("skip").addEventListener("click", (event) => {
  event.preventDefault();
  byId("log").focus();
});
addEventListener("hashchange", () => tryTo(arrive));
tryTo(async () => {
  await loadWorld();
  await arrive();
});
