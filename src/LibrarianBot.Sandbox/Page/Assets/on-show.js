// The messages of the channel on show.
import { api } from "./api.js";
import { channelOf, isForum, state, tell } from "./state.js";

const dismissed = new Set();
let fetches = 0;
let changes = 0;

/** What the person sees in the channel on show; an answer that comes too late is dropped. */
export async function loadMessages() {
  const id = state.channelId;
  const mine = ++fetches;
  const before = changes;
  const none = !id || id.startsWith("dm:") || isForum(channelOf(id));
  const messages = !none ? await api.messages(state.me, id) : [];
  if (mine !== fetches) return;
  // What came on the way may not be in it.
  if (before !== changes) return loadMessages();
  state.messages = messages.filter((message) => !dismissed.has(message.id));
  tell("messages");
}

export function dismiss(id) {
  dismissed.add(id);
  remove(id);
}

/** Takes it from the list; in the channel it may still stand. */
export function remove(id) {
  changes++;
  state.messages = state.messages.filter((message) => message.id !== id);
  tell("messages");
}

/** Puts a message where it belongs, or in place of what it was. */
export function upsert(message) {
  if (message.channel_id !== state.channelId || dismissed.has(message.id)) return;
  changes++;
  const at = state.messages.findIndex((known) => known.id === message.id);
  if (at >= 0) {
    state.messages[at] = message;
    tell("message", message.id);
    return;
  }
  state.messages = [...state.messages, message].sort((one, other) =>
    BigInt(one.id) < BigInt(other.id) ? -1 : 1);
  tell("messages");
}
