// Autocomplete in a command's option: asks the bot as the person types, and takes what is chosen.
import { h } from "./dom.js";
import { api } from "./api.js";
import { listbox } from "./listbox.js";
import { state } from "./state.js";

const pause = 250;

/** Makes `input` a combobox over the bot's suggestions. */
export function suggesting(input, option, context) {
  let chosen = null;
  let timer = null;
  let asked = 0;

  const take = (choice) => {
    chosen = choice;
    input.value = choice.name;
  };
  const box = listbox(input, { label: `Suggestions for ${option.name}`, render: (choice) => h("bdi", null, choice.name), take });

  async function ask() {
    const mine = ++asked;
    let choices = [];
    let empty = "Nothing fits. You can still send what you typed.";
    try {
      const answer = await api.suggestions(state.me, {
        channel: state.channelId, name: context.command, option: option.name, value: input.value,
        options: await context.values(option.name),
      });
      choices = answer.choices ?? [];
    } catch (error) {
      empty = error.message;
    }
    if (mine === asked && document.activeElement === input) box.show(choices, input.value ? empty : null, -1);
  }

  const askSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(ask, pause);
  };
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-expanded", "false");
  input.addEventListener("input", () => {
    chosen = null;
    askSoon();
  });
  input.addEventListener("focus", askSoon);
  input.addEventListener("blur", () => clearTimeout(timer));

  const value = () => {
    const text = input.value;
    if (text === "") return undefined;
    if (chosen?.name === text) return chosen.value;
    const number = option.type === 3 ? NaN : Number(text);
    return Number.isNaN(number) ? text : number;
  };
  return { node: h("div", { class: "combo" }, box.nodes, input), value };
}
