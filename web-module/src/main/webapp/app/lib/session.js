// Who is signed in. The access token lives in memory, the refresh token in the vault.
import { exchange } from './http.js';
import { recall, remember } from './kept.js';
import { Problem } from './problem.js';
import { signal } from './signal.js';
import { uuid } from './uuid.js';
import * as vault from './vault.js';

// The server takes the token it just replaced for 20 s more, in case its answer was lost on the way.
const GRACE = 18000;
const ENDS = [400, 401, 403];

export const session = signal('unknown'); // unknown | out | in
export const mustChangePassword = signal(false);
export const subject = signal(undefined); // whose session it is, or was last
export const ended = { code: '' };

let access = { token: '', until: 0 };
let flight = null;
const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('esis.session') : null;
if (tabs) tabs.onmessage = ({ data }) => (data === 'out' ? leave('') : arrive());

export async function startSession() {
  const held = await vault.read('tokens');
  if (held) mustChangePassword.set(held.mustChangePassword === true);
  session.set(held ? 'in' : 'out');
}

export async function signIn(login, password, options) {
  await keep(await exchange('POST', '/auth/tokens', { ...options, body: { login, password, deviceId: deviceId() } }));
  ended.code = '';
  if (tabs) tabs.postMessage('in');
  session.set('in');
}

export async function signOut() {
  try {
    await exchange('DELETE', '/auth/tokens/current', { token: await accessToken(), timeout: 6000 });
    await lose('SIGNED_OUT');
  } catch (problem) {
    await lose(problem.lost || problem.status >= 500 ? 'SIGNED_OUT_OFFLINE' : 'SIGNED_OUT');
  }
}

export async function lose(code) {
  await vault.remove('tokens', 'me', 'notices', 'children');
  if (tabs) tabs.postMessage('out');
  leave(code);
}

export async function accessToken() {
  if (access.token && Date.now() < access.until) return access.token;
  return renew();
}

// One refresh at a time, in this tab and, where the browser has locks, in all of them.
export function renew() {
  if (!flight) {
    flight = (navigator.locks ? navigator.locks.request('esis.refresh', rotate) : rotate()).finally(() => {
      flight = null;
    });
  }
  return flight;
}

export const sessionEnded = () => new Problem({ status: 401, code: 'SESSION_ENDED' });

async function rotate() {
  const giveUp = Date.now() + GRACE;
  let held = await vault.read('tokens');
  for (let wait = 500; held; wait *= 2) {
    const { refreshToken, deviceId } = held;
    try {
      return await keep(await exchange('POST', '/auth/tokens/refresh', { body: { refreshToken, deviceId }, timeout: 6000 }));
    } catch (problem) {
      if (ENDS.includes(problem.status)) {
        held = await vault.read('tokens');
        if (held && held.refreshToken !== refreshToken) continue; // another tab was faster
        await lose(problem.code === 'REFRESH_TOKEN_REUSED' ? problem.code : 'SESSION_ENDED');
        throw sessionEnded();
      }
      if (!problem.lost || navigator.onLine === false || Date.now() + wait > giveUp) throw problem;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  leave('SESSION_ENDED');
  throw sessionEnded();
}

async function keep(answer) {
  const { accessToken: token, expiresIn, refreshToken } = answer;
  await vault.write('tokens', { refreshToken, deviceId: deviceId(), mustChangePassword: answer.mustChangePassword });
  access = { token, until: Date.now() + Math.max(expiresIn - 30, 5) * 1000 };
  subject.set(subjectOf(token));
  mustChangePassword.set(answer.mustChangePassword === true);
  return token;
}

function subjectOf(token) {
  try {
    return JSON.parse(atob(token.split('.')[1].replace(/-/g, '+').replace(/_/g, '/'))).sub;
  } catch (notReadable) {
    return undefined;
  }
}

function leave(code) {
  access = { token: '', until: 0 };
  ended.code = code;
  mustChangePassword.set(false);
  session.set('out');
}

function arrive() {
  access = { token: '', until: 0 };
  session.set('in');
}

let madeHere;

function deviceId() {
  madeHere = recall('device') || madeHere || uuid();
  remember('device', madeHere);
  return madeHere;
}
