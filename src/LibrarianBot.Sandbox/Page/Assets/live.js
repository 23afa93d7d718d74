// Fetching and following: the server-sent events, and what they change in the state.
import { api } from "./api.js";
import { complain } from "./notices.js";
import { loadMessages, remove, upsert } from "./on-show.js";
import { idNow, isThread, state, tell } from "./state.js";

let source = null;
let reload = null;

/** The id of the latest message that was told of: what has a smaller one is changed, not new. */
let newest = 0n;

export async function loadWorld() {
  const world = await api.state();
  state.world = { ...state.world, ...world };
  setClock(world.now);
  tell("world");
}

export async function loadChannels() {
  const me = state.me;
  const channels = await api.channels(me);
  if (me !== state.me) return;
  state.channels = channels;
  tell("channels");
}

const lost = "The connection to the sandbox is lost. Trying again…";

export function setClock(instant) {
  state.ahead = Date.parse(instant) - Date.now();
  tell("clock");
}

/** Fetches everything again, once for a burst of changes. */
function refreshSoon() {
  clearTimeout(reload);
  reload = setTimeout(() => attempt(async () => {
    await loadWorld();
    await loadChannels();
  }), 60);
}

async function attempt(work) {
  try {
    await work();
  } catch (error) {
    complain(error.message);
  }
}

/** A thread has the id of the message that it was started from: that one shows how many there are. */
function countIn(thread) {
  thread.message_count = (thread.message_count ?? 0) + 1;
  tell("message", thread.id);
}

/** The first message of a conversation comes before the conversation is known. */
async function arrived(message) {
  if (!state.channels.some((channel) => channel.id === message.channel_id)) await attempt(loadChannels);
  tell("arrived", message);
}

function onMessage(change) {
  const channelId = change.channel_id ?? change.message?.channel_id;
  const channel = state.channels.find((known) => known.id === channelId);
  if (!channel) refreshSoon();
  if (channelId === state.channelId) {
    if (change.message?.id && change.message.author) upsert(change.message);
    else attempt(loadMessages);
  }
  const id = change.message?.id;
  if (id && BigInt(id) > newest) {
    newest = BigInt(id);
    arrived(change.message);
  }
  if (channel && id && BigInt(id) > BigInt(channel.last_message_id ?? 0)) {
    channel.last_message_id = id;
    if (isThread(channel)) countIn(channel);
    tell("channels");
  }
}

function onChange(change) {
  if (change.type === "message") onMessage(change);
  else if (change.type === "message_delete") remove(change.message?.id ?? change.message_id ?? change.id);
  else if (change.type === "clock" && change.now) setClock(change.now);
  else if (change.type !== "interaction") refreshSoon();
  // A link to a file lasts a day of the sandbox's time; what is fetched again brings a fresh one.
  if (change.type === "clock") attempt(loadMessages);
  // Many messages deleted at once are told as a change of their channel.
  if (change.type === "channel" && change.channel_id === state.channelId) attempt(loadMessages);
}

/** A sandbox started anew may not know this person: then everything begins again. */
async function begin(broken) {
  if (source !== broken) return;
  try {
    await loadWorld();
  } catch {
    setTimeout(begin, 2000, broken);
    return;
  }
  complain(null);
  state.me = null;
  tell("begin");
}

/** Follows what the person may see; at the beginning and after a break everything is fetched anew. */
export function follow() {
  source?.close();
  newest = idNow();
  source = new EventSource(`/sandbox/events?user=${encodeURIComponent(state.me)}`);
  let broken = false;
  source.addEventListener("change", (event) => onChange(JSON.parse(event.data)));
  source.addEventListener("error", () => {
    broken = true;
    complain(lost);
    if (source.readyState === EventSource.CLOSED) setTimeout(begin, 2000, source);
  });
  // What changed before the stream was open was told to nobody.
  source.addEventListener("open", () => {
    if (broken) complain(null);
    broken = false;
    refreshSoon();
    attempt(loadMessages);
  });
}
