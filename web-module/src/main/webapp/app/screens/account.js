import { h, replace } from '../lib/dom.js';
import { icon } from '../lib/icons.js';
import { known, t } from '../lib/locale.js';
import { loading, problemBox } from '../lib/loading.js';
import { takeNotice } from '../lib/notice.js';
import { languageChoice, themeChoice } from '../lib/preferences.js';
import { profile } from '../lib/lately.js';
import { signOut } from '../lib/session.js';

export function account() {
  return h(
    'div',
    { class: 'narrow' },
    h('h1', null, t('account.title')),
    takeNotice(),
    who(),
    h('nav', { class: 'card rows', 'aria-label': t('account.security') },
      row('#/password', 'key', t('password.title')),
      row('#/email', 'mail', t('email.title')),
      row('#/sessions', 'phone', t('sessions.title'))),
    h('section', { class: 'card', 'aria-label': t('account.settings') }, languageChoice(), themeChoice()),
    h('button', { type: 'button', class: 'second wide', onclick: leave }, icon('leave'), t('account.signOut')),
    h('p', { class: 'links' }, h('a', { href: '#/closing' }, t('closing.title'))),
  );
}

function who() {
  const place = h('section', { class: 'card', 'aria-label': t('account.who') }, loading());
  const load = () => profile((me) => replace(place, names(me), roles(me))).catch((problem) => {
    if (place.querySelector('h2') === null) replace(place, problemBox(problem, load));
  });
  load();
  return place;
}

const names = ({ parentName, givenName }) => h('h2', { class: 'name' }, [parentName, givenName].filter(Boolean).join(' '));

function roles(me) {
  const list = me.roles || [];
  if (!list.length) return h('p', { class: 'hint' }, t('account.noRoles'));
  return h('ul', { class: 'plain-list' }, list.map(({ role, organizationName }) =>
    h('li', null, h('span', { class: 'tag' }, known(`role.${role}`) ? t(`role.${role}`) : role), organizationName && h('span', { class: 'hint' }, organizationName))));
}

const row = (href, sign, words) => h('a', { href }, icon(sign), h('span', null, words), icon('next'));

function leave(event) {
  event.currentTarget.setAttribute('aria-disabled', 'true');
  signOut();
}
