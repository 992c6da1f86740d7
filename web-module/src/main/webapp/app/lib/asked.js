// A button for what cannot be undone: it asks once more in its own place.
import { h, replace } from './dom.js';
import { t } from './locale.js';

export function asked(style, label, question, act) {
  const place = h('div', { class: 'asked' });
  const first = h('button', { type: 'button', class: style, onclick: ask }, label);
  function ask() {
    const yes = h('button', { type: 'button', class: 'danger', onclick: () => act(replace(place, first)) }, label);
    const no = h('button', { type: 'button', class: 'plain', onclick: back }, t('form.cancel'));
    replace(place, h('p', null, question), h('div', { class: 'buttons' }, yes, no));
    yes.focus();
  }
  function back() {
    replace(place, first);
    first.focus();
  }
  return replace(place, first);
}
