// GET /me: shown at once as it was last known, then as it is now.
import { get } from './api.js';
import { asOf } from './connection.js';
import { adoptLanguage } from './locale.js';
import * as vault from './vault.js';

export async function profile(show) {
  const known = await vault.read('profile');
  if (known) {
    asOf.set(known.at);
    show(known.me);
  }
  const me = await get('/me');
  const at = new Date().toISOString();
  await vault.write('profile', { me, at });
  asOf.set(at);
  if (me.locale) await adoptLanguage(me.locale);
  show(me);
}
