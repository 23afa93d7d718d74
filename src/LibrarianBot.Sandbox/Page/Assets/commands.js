// The commands that the person may use here, with subcommands written out: "booklist request".
import { botOf, channelOf, currentGuild, nameOf, permissionsIn, state } from "./state.js";
import { runCommand } from "./interactions.js";

const chat = 1;
const onUser = 2;
const onMessage = 3;
const nests = (option) => option.type === 1 || option.type === 2;

function usableHere(command) {
  const channel = channelOf(state.channelId);
  const inDm = !channel || channel.type === 1;
  if (inDm) return !command.guild_id && (command.contexts?.includes(1) ?? true);
  const guild = currentGuild();
  if (command.guild_id && command.guild_id !== guild?.id) return false;
  if (command.contexts && !command.contexts.includes(0)) return false;
  const needed = command.default_member_permissions;
  if (needed === null || needed === undefined) return true;
  const held = permissionsIn(guild);
  return needed === "0" ? (held & 8n) !== 0n : (held & BigInt(needed)) === BigInt(needed);
}

function spread(command, part, name) {
  const children = (part.options ?? []).filter(nests);
  if (children.length > 0) return children.flatMap((child) => spread(command, child, `${name} ${child.name}`));
  return [{ name, description: part.description, options: part.options ?? [], application: command.application_id }];
}

const ofType = (type) => state.world.commands.filter((command) => (command.type ?? chat) === type && usableHere(command));

export const chatCommands = () =>
  ofType(chat)
    .flatMap((command) => spread(command, command, command.name))
    .sort((one, other) => one.name.localeCompare(other.name));

/** Those that fit what is typed after the slash, the closest first. */
export function matching(typed) {
  const wish = typed.trim().toLowerCase().replace(/\s+/g, " ");
  const rank = (command) => {
    if (command.name.startsWith(wish)) return 0;
    const words = command.name.split(" ");
    if (wish.split(" ").every((part) => words.some((word) => word.startsWith(part)))) return 1;
    if (command.name.includes(wish)) return 2;
    return command.description.toLowerCase().includes(wish) ? 3 : 4;
  };
  return chatCommands()
    .map((command) => [rank(command), command])
    .filter(([place]) => place < 4)
    .sort(([one], [other]) => one - other)
    .map(([, command]) => command);
}

const menuEntries = (type, target) =>
  ofType(type).map((command) => ({
    label: command.name,
    run: () => runCommand({ channel: state.channelId, name: command.name, options: {}, target }),
  }));

/** Menu entries of the commands on a person. */
export const userCommands = (userId) => withHeading(menuEntries(onUser, userId), `Apps: on ${nameOf(userId)}`);

/** Menu entries of the commands on a message. */
export const messageCommands = (messageId) => withHeading(menuEntries(onMessage, messageId), "Apps: on this message");

const withHeading = (entries, heading) => (entries.length > 0 ? [{ heading }, ...entries] : []);

/** Where to write to a bot: the DM there is, or the address that opens one. */
export function botChannel(userId) {
  const dm = state.channels.find((channel) => channel.type === 1 && channel.recipients?.some((user) => user.id === userId));
  return dm?.id ?? `dm:${userId}`;
}

export const botOfCommand = (command) => nameOf(botOf(command.application)?.user.id ?? "", { username: "the bot" });
