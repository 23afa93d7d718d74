// What a person sets going: commands, presses, forms. One place decides what the bot's answer means.
import { api } from "./api.js";
import { announce, complain } from "./notices.js";
import { openModal } from "./modal.js";
import { upsert } from "./on-show.js";
import { state, tell } from "./state.js";

const failed = "This interaction failed.";

/**
 * Shows what came back to `me`. Returns a sentence when it went wrong, else null.
 * Whoever is acted as by then must not see what was meant for somebody else.
 */
export function receive(me, answer) {
  if (me !== state.me) return null;
  if (answer.response) {
    upsert(answer.response);
    // What was pressed may stand far above its answer.
    tell("reveal", answer.response.id);
  }
  if (answer.failed) return /[.!?]$/.test(answer.failed) ? answer.failed : `${answer.failed}.`;
  if (answer.modal) openModal(answer.modal);
  return null;
}

/** Runs a command; a failure is said near the composer. Returns whether it went well. */
export async function runCommand(body) {
  const me = state.me;
  complain(null);
  announce("Sending…");
  let problem;
  try {
    problem = receive(me, await api.command(me, body));
  } catch (error) {
    problem = error.message;
  }
  announce(null);
  complain(problem);
  return !problem;
}

/** Presses a button or makes a choice in a message; a failure is said under the message. */
export async function press(messageId, customId, values) {
  const key = `${messageId} ${customId}`;
  if (state.busy.has(key)) return;
  const me = state.me;
  state.busy.add(key);
  state.failures.delete(messageId);
  tell("message", messageId);
  let problem;
  try {
    problem = receive(me, await api.press(me, { message: messageId, custom_id: customId, values }));
    if (problem) problem = `${failed} ${problem}`;
  } catch (error) {
    problem = `${failed} ${error.message}`;
  }
  state.busy.delete(key);
  if (problem && me === state.me) state.failures.set(messageId, problem);
  tell("message", messageId);
}
