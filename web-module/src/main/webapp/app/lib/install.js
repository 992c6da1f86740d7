// Offers to put the app on the home screen, once the browser says it can.
import { h, replace } from './dom.js';
import { icon } from './icons.js';
import { recall, remember } from './kept.js';
import { t } from './locale.js';
import { signal } from './signal.js';

const QUIET_DAYS = 30;
const offer = signal(null);

addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  offer.set(event);
});
addEventListener('appinstalled', () => offer.set(null));

export function installHint(onLeave) {
  const place = h('div', { class: 'offer' });
  const draw = () => {
    replace(place, offer.get() && !dismissed() && hint());
  };
  onLeave(offer.on(draw));
  draw();
  return place;
}

function hint() {
  return h(
    'section',
    { class: 'card', 'aria-label': t('install.title') },
    h('h2', null, icon('install'), t('install.title')),
    h('p', null, t('install.why')),
    h('div', { class: 'buttons' },
      h('button', { type: 'button', class: 'primary', onclick: install }, t('install.yes')),
      h('button', { type: 'button', class: 'plain', onclick: dismiss }, t('install.no'))),
  );
}

function install() {
  const event = offer.get();
  offer.set(null);
  event.prompt();
}

function dismiss() {
  remember('install-no', new Date().toISOString());
  offer.set(null);
}

function dismissed() {
  const at = Date.parse(recall('install-no') || '');
  return !Number.isNaN(at) && Date.now() - at < QUIET_DAYS * 86400000;
}
