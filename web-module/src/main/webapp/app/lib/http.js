// One question to the public API and its answer: JSON, or a file as a blob. Never without a time limit.
import { online } from './connection.js';
import { language } from './locale.js';
import { Problem } from './problem.js';

const BASE = '/api/v1';
const PATIENCE = 15000;

export async function exchange(method, path, { body, token, key, file, timeout = PATIENCE, signal } = {}) {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), timeout);
  const stop = () => limit.abort();
  if (signal) signal.addEventListener('abort', stop);
  try {
    const answer = await fetch(BASE + path, {
      method,
      headers: headers({ body, token, key, file }),
      body: body === undefined ? undefined : JSON.stringify(body),
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: limit.signal,
    });
    const content = await (file && answer.ok ? answer.blob() : json(answer));
    online.set(true);
    if (!answer.ok) throw Problem.of(answer.status, content, answer.headers);
    return content;
  } catch (error) {
    throw error instanceof Problem ? error : unanswered(limit.signal.aborted, signal);
  } finally {
    clearTimeout(timer);
    if (signal) signal.removeEventListener('abort', stop);
  }
}

function headers({ body, token, key, file }) {
  const all = { Accept: `${file || 'application/json'}, application/problem+json`, 'Accept-Language': language.get() };
  if (body !== undefined) all['Content-Type'] = 'application/json';
  if (token) all.Authorization = `Bearer ${token}`;
  if (key) all['Idempotency-Key'] = key;
  return all;
}

async function json(answer) {
  const type = answer.headers.get('Content-Type') || '';
  const text = await answer.text();
  if (!text || !/[/+]json\b/.test(type)) return null;
  try {
    return JSON.parse(text);
  } catch (notJson) {
    return null;
  }
}

function unanswered(aborted, signal) {
  if (signal && signal.aborted) return new Problem({ code: 'CANCELLED' });
  if (aborted) return new Problem({ code: 'TIMEOUT' });
  online.set(false);
  return new Problem({ code: 'OFFLINE' });
}
