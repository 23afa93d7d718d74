// What each person has read, for as long as the tab lives. What came before the first look counts as read.
import { channelOf, idNow, state } from "./state.js";

const key = "sandbox-read";
let record = null;

function read() {
  if (record) return record;
  try {
    record = JSON.parse(sessionStorage.getItem(key));
  } catch {
    record = null;
  }
  record ??= { since: String(idNow()), last: {} };
  return record;
}

const place = (channelId) => `${state.me} ${channelId}`;

export function unread(channelId) {
  const newest = BigInt(channelOf(channelId)?.last_message_id ?? 0);
  return newest > BigInt(read().last[place(channelId)] ?? read().since);
}

export function markRead(channelId, messageId) {
  if (!channelId || !messageId || read().last[place(channelId)] === messageId) return;
  read().last[place(channelId)] = messageId;
  try {
    sessionStorage.setItem(key, JSON.stringify(record));
  } catch {
    // Full or forbidden storage: dots are then kept only until a reload.
  }
}
