// The two lines near the composer: what goes on (status) and what went wrong (alert).
import { byId, say } from "./dom.js";

export const announce = (sentence) => say(byId("status"), sentence);

export const complain = (sentence) => say(byId("problem"), sentence);
