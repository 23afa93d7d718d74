// Who is acted as and where, kept in the address so that a reload stays: #user=…&channel=….
import { state } from "./state.js";

const read = () => new URLSearchParams(location.hash.slice(1));

export const wanted = () => ({ user: read().get("user"), channel: read().get("channel") });

export const hrefOf = (user, channel) => `#${new URLSearchParams({ user, channel })}`;

/** The address of a channel for the person acted as now. */
export const channelHref = (channel) => hrefOf(state.me, channel);

/** Goes somewhere; what is shown follows from the address. */
export function go(user, channel) {
  location.hash = hrefOf(user, channel);
}

/** Corrects the address without a step in the history. */
export function settle(user, channel) {
  const href = hrefOf(user, channel);
  if (location.hash !== href) history.replaceState(null, "", href);
}
