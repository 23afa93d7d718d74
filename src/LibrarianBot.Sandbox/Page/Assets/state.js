// What the page knows now, and who wants to hear when it changes.

export const state = {
  /** The answer of GET /sandbox/state. */
  world: { bots: [], users: [], guilds: [], commands: [] },
  /** Milliseconds that the sandbox's clock is ahead of this machine's. */
  ahead: 0,
  /** The id of the person acted as, and the channels that they may see. */
  me: null,
  channels: [],
  /** The id of the channel shown (or `dm:<bot id>` before there is one), and what the person sees there. */
  channelId: null,
  messages: [],
  /** Presses under way ("message custom_id"), and the line under a message whose press failed. */
  busy: new Set(),
  failures: new Map(),
};

const bus = new EventTarget();
let held = null;
let timer = 0;

/**
 * Topics: "world", "channels", "channel", "messages", "message" (detail: id), "reveal" (detail: id),
 * "arrived" (detail: message), "clock", "person", "begin".
 */
export function tell(topic, detail) {
  if (held) held.push([topic, detail]);
  else bus.dispatchEvent(new CustomEvent(topic, { detail }));
}

export const on = (topic, listener) => bus.addEventListener(topic, (event) => listener(event.detail));

// What is drawn anew between the two halves of a press would lose it, so that waits for the click.
function release() {
  const waiting = held ?? [];
  held = null;
  for (const [topic, detail] of waiting) tell(topic, detail);
}

function releaseIn(milliseconds) {
  clearTimeout(timer);
  timer = setTimeout(release, milliseconds);
}

addEventListener("pointerdown", (event) => {
  // The list of one opens at once, and its end isn't always told.
  if (event.target.closest("select")) return;
  held ??= [];
  releaseIn(5000);
}, true);
for (const end of ["pointerup", "pointercancel", "blur"]) addEventListener(end, () => releaseIn(50));

/** The sandbox's time in milliseconds. */
export const now = () => Date.now() + state.ahead;

/** The smallest id that something made now can have. */
export const idNow = () => BigInt(Math.floor(now()) - 1420070400000) << 22n;

export const userOf = (id) =>
  state.world.users.find((user) => user.id === id) ??
  state.world.bots.map((bot) => bot.user).find((user) => user.id === id);

export const botOf = (id) => state.world.bots.find((bot) => bot.user.id === id || bot.application_id === id);

export const channelOf = (id) =>
  state.channels.find((channel) => channel.id === id) ??
  state.world.guilds.flatMap((guild) => guild.channels).find((channel) => channel.id === id);

export const guildOf = (channelId) =>
  state.world.guilds.find((guild) => guild.channels.some((channel) => channel.id === channelId)) ??
  state.world.guilds.find((guild) => guild.id === channelOf(channelId)?.guild_id);

/** The guild on show: that of the channel, or the first one the person belongs to. */
export const currentGuild = () => guildOf(state.channelId) ?? myGuilds()[0];

export const myGuilds = () =>
  state.world.guilds.filter((guild) => guild.members.some((member) => member.user_id === state.me));

export const memberOf = (guild, userId) => guild?.members.find((member) => member.user_id === userId);

/** What people call this person: the nickname in the server on show, else in any, else their own name. */
export function nameOf(userId, fallback) {
  const guilds = [currentGuild(), ...state.world.guilds];
  const nick = guilds.map((guild) => memberOf(guild, userId)?.nick).find(Boolean);
  const user = userOf(userId) ?? fallback;
  return nick ?? user?.global_name ?? user?.username ?? "Unknown person";
}

export const isForum = (channel) => channel?.type === 15 || channel?.type === 16;

export const isThread = (channel) => [10, 11, 12].includes(channel?.type);

/** "#book-lists", "@LibrarianBot" or a thread's name. */
export function channelTitle(channel) {
  if (!channel) return "Unknown channel";
  if (channel.type === 1) {
    const other = channel.recipients?.find((user) => user.id !== state.me) ?? channel.recipients?.[0];
    return `@${nameOf(other?.id, other)}`;
  }
  return isThread(channel) || [2, 13].includes(channel.type) ? channel.name : `#${channel.name}`;
}

/** The permissions that the person holds in the guild by their roles. */
export function permissionsIn(guild) {
  const all = (1n << 60n) - 1n;
  if (!guild || guild.owner_id === state.me) return all;
  const held = new Set([guild.id, ...(memberOf(guild, state.me)?.roles ?? [])]);
  const bits = guild.roles
    .filter((role) => held.has(role.id))
    .reduce((sum, role) => sum | BigInt(role.permissions ?? 0), 0n);
  return bits & 8n ? all : bits;
}
