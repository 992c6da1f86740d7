// What a screen shows while its data is on the way, and when it did not come.
import { h } from './dom.js';
import { t } from './locale.js';
import { note } from './notice.js';

export const loading = () => h('p', { class: 'loading', 'aria-busy': 'true' }, t('loading'));

export function problemBox(problem, retry) {
  const again = h('button', { type: 'button', class: 'second', onclick: retry }, t('retry'));
  return note(problem.words, problem.lost ? 'warn' : 'bad', h('p', null, again));
}
