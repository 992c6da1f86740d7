import { h } from '../lib/dom.js';
import { t } from '../lib/locale.js';

export function missing() {
  return h(
    'div',
    { class: 'narrow' },
    h('h1', null, t('missing.title')),
    h('p', { class: 'lead' }, t('missing.why')),
    h('p', null, h('a', { class: 'primary', href: '#/' }, t('missing.home'))),
  );
}
