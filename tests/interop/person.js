// A person who uses the bot, through the sandbox's user side.
import assert from 'node:assert/strict';

export const base = process.env.SANDBOX_URL?.replace(/\/$/, '');
assert.ok(base, 'SANDBOX_URL names the sandbox, for example http://127.0.0.1:5080');

export async function user(method, path, body) {
  const response = await fetch(`${base}/sandbox/${path}`, {
    method,
    headers: body ? { 'content-type': 'application/json' } : {},
    body: body ? JSON.stringify(body) : undefined,
  });
  const text = await response.text();
  assert.ok(response.ok, `${method} ${path}: ${response.status} ${text}`);
  return text ? JSON.parse(text) : undefined;
}

export const as = (name, what, body) => user('POST', `users/${name}/${what}`, body);
