// What stays around every screen: top bar, banners, navigation, and the choices below the screens for guests.
import { asOf, online } from './connection.js';
import { empty, h, replace } from './dom.js';
import { icon, mark } from './icons.js';
import { language, t } from './locale.js';
import { here } from './navigation.js';
import { languageChoice, themeChoice } from './preferences.js';
import { mustChangePassword, session } from './session.js';
import { moment } from './time.js';
import { unread } from './unread.js';
import { takeUpdate, waiting } from './update.js';

const ITEMS = [
  { path: '/', covers: ['/add', '/add/card', '/add/hand', '/add/slip', '/requests', '/child', '/child/looks'], icon: 'home', label: 'nav.home' },
  { path: '/notices', covers: ['/notices'], icon: 'bell', label: 'notices.title', dot: unread, dotLabel: 'notices.unread' },
  { path: '/account', covers: ['/account', '/password', '/email', '/email/code', '/sessions', '/closing'], icon: 'person', label: 'nav.account' },
];

export function frame(root) {
  const skip = h('a', { class: 'skip', href: '#main', onclick: toMain });
  const top = h('header', { class: 'top' });
  const banners = h('div', { class: 'banners', role: 'status' });
  const main = h('main', { id: 'main', tabindex: '-1' });
  const bottom = h('footer', { class: 'choices' });
  replace(root, skip, top, banners, main, bottom);

  function toMain(event) {
    event.preventDefault();
    main.focus();
  }

  const drawFrame = () => {
    replace(skip, t('nav.skip'));
    replace(top, h('a', { class: 'brand', href: '#/' }, mark(), 'OpenESIS'), signedIn() ? navigation() : session.get() === 'out' && door());
    if (signedIn()) empty(bottom);
    else replace(bottom, languageChoice(), themeChoice());
    document.body.className = signedIn() ? 'member' : 'guest';
  };
  const drawBanners = () => replace(banners, !online.get() && offlineBanner(), waiting.get() && updateBanner());
  const drawAll = () => {
    drawFrame();
    drawBanners();
  };

  [language, session, mustChangePassword].forEach((one) => one.on(drawAll));
  unread.on(drawFrame);
  [online, asOf, waiting].forEach((one) => one.on(drawBanners));
  addEventListener('hashchange', drawFrame);
  drawAll();
  return main;
}

const signedIn = () => session.get() === 'in' && !mustChangePassword.get();

// Guests find the other door at the top right.
function door() {
  const atSignIn = here().path === '/sign-in';
  return h('a', { class: 'door', href: atSignIn ? '#/register' : '#/sign-in' }, t(atSignIn ? 'register.title' : 'signIn.title'));
}

function navigation() {
  const { path } = here();
  const links = ITEMS.map((item) => {
    const dotted = item.dot && item.dot.get();
    return h('a', { href: `#${item.path}`, 'aria-current': current(item, path), 'aria-label': dotted && t(item.dotLabel) },
      icon(item.icon, dotted), h('span', null, t(item.label)));
  });
  return h('nav', { 'aria-label': t('nav.label') }, links);
}

function current(item, path) {
  if (item.path === path) return 'page';
  return item.covers.includes(path) ? 'true' : null;
}

function offlineBanner() {
  const words = asOf.get() ? t('offline.asOf', moment(asOf.get())) : t('offline.plain');
  return h('p', { class: 'banner warn' }, icon('offline'), h('span', null, words));
}

function updateBanner() {
  return h('p', { class: 'banner info' }, icon('refresh'), h('span', null, t('update.ready')),
    h('button', { type: 'button', class: 'plain', onclick: takeUpdate }, t('update.now')));
}
