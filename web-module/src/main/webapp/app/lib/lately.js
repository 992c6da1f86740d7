// Data of the account: shown at once as it was last known, then as it is now.
import { get } from './api.js';
import { asOf } from './connection.js';
import { adoptLanguage } from './locale.js';
import * as vault from './vault.js';

export async function lately(name, ask, show) {
  const known = await vault.read(name);
  if (known) {
    asOf.set(known.at);
    show(known.value);
  }
  const value = await ask();
  const at = new Date().toISOString();
  await vault.write(name, { value, at });
  asOf.set(at);
  show(value);
}

export const profile = (show) => lately('me', askMe, show);

async function askMe() {
  const me = await get('/me');
  if (me.locale) await adoptLanguage(me.locale);
  return me;
}
