// How long a text may be. Nothing is cut: what is too long says so, and can't be sent until it's shorter.

const format = new Intl.NumberFormat("en-AU");

/** Null when it fits, else a sentence. */
export const tooLong = (text, most) =>
  text.length <= most ? null
    : `Shorten this by ${format.format(text.length - most)}: it has ${format.format(text.length)} characters, and ${format.format(most)} is the most.`;

/** Holds a field to its length; `show` gets the sentence (or null) at every change. */
export function limit(input, most, show) {
  const check = () => {
    const problem = tooLong(input.value, most);
    input.setCustomValidity(problem ?? "");
    show(problem);
  };
  input.addEventListener("input", check);
  check();
}
