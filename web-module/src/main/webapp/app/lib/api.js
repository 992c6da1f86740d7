// What screens call: adds the token, renews it once, waits politely while the server is busy.
import { exchange } from './http.js';
import { Problem } from './problem.js';
import { accessToken, lose, mustChangePassword, renew, sessionEnded } from './session.js';
import { uuid } from './uuid.js';

const TRIES = 12;
const LONGEST_WAIT = 60;

export const get = (path, options) => call('GET', path, options);
export const post = (path, body, options) => call('POST', path, { ...options, body });
export const put = (path, body, options) => call('PUT', path, { ...options, body });
export const remove = (path, options) => call('DELETE', path, options);

// open: needs no session · keys: the submission this call belongs to · onWait(seconds): wait while the server is busy
export async function call(method, path, { open = false, keys, ...options } = {}) {
  const key = keys && method === 'POST' ? keys([path, options.body]) : undefined;
  const act = open ? exchange : authorised;
  return patiently(() => act(method, path, { ...options, key }), options);
}

// 503 means "not done, come again": tries again after the time the server names, spread out so that a crowd disperses.
export async function patiently(act, { onWait, signal } = {}) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await act();
    } catch (problem) {
      const wait = Math.max(problem.retryAfter, 1) * (1 + Math.random());
      if (problem.status !== 503 || attempt === TRIES || wait > LONGEST_WAIT || !onWait) throw problem;
      onWait(Math.ceil(wait));
      await pause(wait * 1000, signal);
    }
  }
}

// The keys of a submission: the same key as long as the same is sent again, so that nothing happens twice.
export function submissionKeys() {
  let last = { key: '', text: '' };
  return (sent) => {
    const text = JSON.stringify(sent);
    if (text !== last.text) last = { key: uuid(), text };
    return last.key;
  };
}

async function authorised(method, path, options) {
  try {
    return await exchange(method, path, { ...options, token: await accessToken() });
  } catch (problem) {
    if (problem.code === 'PASSWORD_CHANGE_REQUIRED') mustChangePassword.set(true);
    if (!stale(problem) || problem.code === 'SESSION_ENDED') throw problem;
  }
  try {
    return await exchange(method, path, { ...options, token: await renew() });
  } catch (problem) {
    if (!stale(problem) || problem.code === 'SESSION_ENDED') throw problem;
    await lose('SESSION_ENDED');
    throw sessionEnded();
  }
}

const stale = (problem) => problem.status === 401 && problem.code !== 'LOGIN_FAILED';

function pause(milliseconds, signal) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    if (!signal) return;
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new Problem({ code: 'CANCELLED' }));
    });
  });
}
