// Whether something unread waits: the newest notice tells, since whoever looks at the list has read all of it.
import { get, put } from './api.js';
import { mustChangePassword, session } from './session.js';
import { signal } from './signal.js';

export const unread = signal(false);

export async function lookForNotices() {
  if (session.get() !== 'in' || mustChangePassword.get()) return unread.set(false);
  const { items } = await get('/me/notifications?limit=1');
  unread.set(items.some(({ read }) => !read));
}

export async function readUntil(newest) {
  if (newest && !newest.read) await put('/me/notifications/read', { until: newest.at });
  unread.set(false);
}

export function startUnread() {
  const look = () => lookForNotices().catch(() => undefined);
  [session, mustChangePassword].forEach((one) => one.on(look));
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && look());
  look();
}
