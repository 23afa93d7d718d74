// The sandbox's JSON API for the user's side. Every refusal arrives as an Error with a plain sentence.

async function call(method, path, body) {
  let response;
  try {
    response = await fetch(`/sandbox/${path}`, {
      method,
      headers: body === undefined ? undefined : { "content-type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch {
    throw new Error("The sandbox can't be reached. Check that it is still running, then try again.");
  }
  const text = await response.text();
  let answer = null;
  try {
    answer = text ? JSON.parse(text) : null;
  } catch {
    answer = null;
  }
  if (!response.ok) {
    throw new Error(answer?.error ?? `The sandbox answered with status ${response.status}. Try again.`);
  }
  return answer;
}

const user = (id) => `users/${encodeURIComponent(id)}`;

export const api = {
  state: () => call("GET", "state"),
  channels: (me) => call("GET", `${user(me)}/channels`),
  messages: (me, channel) => call("GET", `${user(me)}/channels/${encodeURIComponent(channel)}/messages`),
  command: (me, body) => call("POST", `${user(me)}/commands`, body),
  suggestions: (me, body) => call("POST", `${user(me)}/suggestions`, body),
  press: (me, body) => call("POST", `${user(me)}/presses`, body),
  form: (me, body) => call("POST", `${user(me)}/forms`, body),
  send: (me, body) => call("POST", `${user(me)}/messages`, body),
  interest: (me, body) => call("POST", `${user(me)}/interest`, body),
  deleteMessage: (id) => call("DELETE", `messages/${encodeURIComponent(id)}`),
  clock: (body) => call("POST", "clock", body),
  faults: (body) => call("POST", "faults", body),
};

/** A chosen file in the shape the API takes. */
export async function upload(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = "";
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return { filename: file.name, content_type: file.type || undefined, base64: btoa(binary) };
}
