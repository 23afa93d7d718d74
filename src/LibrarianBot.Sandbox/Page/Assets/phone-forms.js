// Discord's app on a phone shows a form that it has shown before with what stood in it then, whatever the bot sends now
// (discord-api-docs #7554), and keeps what was typed. A bot that fills a form in beforehand needs an id for each filling.

const phone = matchMedia("(max-width: 760px)");
const forms = new Map();

/** What stands in a form's texts when it opens, and where to note what is typed; at a desk, always what the bot sent. */
export function remembered(me, customId) {
  const key = `${me} ${customId}`;
  const kept = (phone.matches && forms.get(key)) || { first: new Map(), typed: new Map() };
  if (phone.matches) forms.set(key, kept);
  return {
    valueOf(part) {
      const sent = part.value ?? "";
      if (!kept.first.has(part.custom_id)) kept.first.set(part.custom_id, sent);
      return kept.typed.get(part.custom_id) ?? kept.first.get(part.custom_id);
    },
    note: (id, text) => kept.typed.set(id, text),
    sent: () => kept.typed.clear(),
  };
}
