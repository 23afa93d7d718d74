// Who is acted as and where, kept in the address so that a reload stays: #user=…&channel=…, and &message=… to look at one.
import { state } from "./state.js";

const read = () => new URLSearchParams(location.hash.slice(1));

export const wanted = () => ({ user: read().get("user"), channel: read().get("channel"), message: read().get("message") });

export const hrefOf = (user, channel, message) =>
  `#${new URLSearchParams({ user, channel, ...(message ? { message } : {}) })}`;

/** The address of a channel (or of a message in it) for the person acted as now. */
export const channelHref = (channel, message) => hrefOf(state.me, channel, message);

/** Goes somewhere; what is shown follows from the address. */
export function go(user, channel) {
  location.hash = hrefOf(user, channel);
}

/** Corrects the address without a step in the history. */
export function settle(user, channel, message) {
  const href = hrefOf(user, channel, message);
  if (location.hash !== href) history.replaceState(null, "", href);
}
