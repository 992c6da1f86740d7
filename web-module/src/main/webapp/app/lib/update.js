// Registers the service worker and says when a newer version waits.
import { signal } from './signal.js';

const HOUR = 3600000;

export const waiting = signal(null);

let taken = false;
let checked = Date.now();

export async function startUpdates() {
  if (!('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.register('sw.js', { updateViaCache: 'none' });
  navigator.serviceWorker.addEventListener('controllerchange', () => taken && location.reload());
  registration.addEventListener('updatefound', () => watch(registration));
  document.addEventListener('visibilitychange', () => look(registration));
  watch(registration);
}

export function takeUpdate() {
  taken = true;
  waiting.get().postMessage('take-over');
}

function watch(registration) {
  const found = () => {
    if (registration.waiting && navigator.serviceWorker.controller) waiting.set(registration.waiting);
  };
  if (registration.installing) registration.installing.addEventListener('statechange', found);
  found();
}

function look(registration) {
  if (document.visibilityState !== 'visible' || Date.now() - checked < HOUR) return;
  checked = Date.now();
  registration.update().catch(() => undefined);
}
