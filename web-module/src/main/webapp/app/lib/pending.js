// A registration or recovery whose code is on its way. It outlives the app, the code is read elsewhere.
import { forget, recall, remember } from './kept.js';

const asked = {}; // what was sent, to send it again; never stored

export function beginPending(kind, { id, channel, expiresAt, contact }, again) {
  asked[kind] = again;
  remember(`pending-${kind}`, { id, channel, expiresAt, contact });
}

export function pending(kind) {
  const held = recall(`pending-${kind}`);
  if (!held || Date.parse(held.expiresAt) < Date.now()) return null;
  return { ...held, again: asked[kind] };
}

export function endPending(kind) {
  delete asked[kind];
  forget(`pending-${kind}`);
}
