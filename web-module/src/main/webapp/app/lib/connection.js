// Whether the server was in reach lately, and how old the data on the screen is.
import { signal } from './signal.js';

export const online = signal(navigator.onLine !== false);
export const asOf = signal(null);

addEventListener('online', () => online.set(true));
addEventListener('offline', () => online.set(false));
