// A labelled input with its hint and its error.
import { empty, h, replace } from './dom.js';
import { icon } from './icons.js';
import { t } from './locale.js';

let count = 0;

export function field({ name, label, hint, type = 'text', optional, check, secret, value, ...attributes }) {
  const id = `f${(count += 1)}-${name}`;
  const described = hint ? [`${id}-hint`] : [];
  const input = h('input', { id, name, type, 'aria-required': optional ? null : 'true', ...attributes });
  if (value) input.value = value;
  const error = h('p', { class: 'field-error', id: `${id}-error`, hidden: true });
  describe(input, described);

  const row = h(
    'div',
    { class: type === 'checkbox' ? 'field tick' : 'field' },
    h('label', { for: id }, label),
    hint && h('p', { class: 'hint', id: `${id}-hint` }, hint),
    type === 'password' ? h('div', { class: 'secret' }, input, eye(input)) : input,
    error,
  );

  return {
    name,
    row,
    input,
    secret: secret || type === 'password',
    get value() {
      if (type === 'checkbox') return input.checked;
      return type === 'password' ? input.value : input.value.trim();
    },
    get typed() {
      return input.value;
    },
    set typed(text) {
      input.value = text;
    },
    complaint() {
      if (this.value) return (check && check(this.value)) || '';
      if (optional) return '';
      return type === 'checkbox' ? t('error.tick') : t('error.missing', label);
    },
    blame(words) {
      error.hidden = !words;
      if (words) replace(error, icon('alert'), words);
      else empty(error);
      input.setAttribute('aria-invalid', words ? 'true' : 'false');
      describe(input, words ? [...described, error.id] : described);
    },
  };
}

function describe(input, ids) {
  if (ids.length) input.setAttribute('aria-describedby', ids.join(' '));
  else input.removeAttribute('aria-describedby');
}

// Shows what was typed: long passwords on small keyboards go wrong unseen.
function eye(input) {
  const button = h('button', { type: 'button', class: 'eye', 'aria-pressed': 'false', 'aria-controls': input.id, onclick: flip }, t('field.show'));
  function flip() {
    const visible = input.type === 'password';
    input.type = visible ? 'text' : 'password';
    button.setAttribute('aria-pressed', String(visible));
    input.focus();
  }
  return button;
}
