// One of a few, all of them in sight: a field of a form like those of field.js.
import { empty, h, replace } from './dom.js';
import { icon } from './icons.js';
import { t } from './locale.js';

// options: [{value, label}]
export function choiceField({ name, label, options }) {
  const error = h('p', { class: 'field-error', id: `${name}-error`, hidden: true });
  const radios = options.map(({ value }) => h('input', { type: 'radio', name, value, id: `${name}-${value}` }));
  const row = h(
    'fieldset',
    { class: 'choice', role: 'radiogroup', 'aria-required': 'true' },
    h('legend', null, label),
    h('div', { class: 'options' }, options.map((option, index) => h('label', null, radios[index], h('span', null, option.label)))),
    error,
  );

  return {
    name,
    row,
    input: radios[0],
    get value() {
      const chosen = radios.find((radio) => radio.checked);
      return chosen ? chosen.value : '';
    },
    get typed() {
      return this.value;
    },
    set typed(value) {
      radios.forEach((radio) => { radio.checked = radio.value === value; });
    },
    complaint() {
      return this.value ? '' : t('error.choose', label);
    },
    blame(words) {
      error.hidden = !words;
      if (words) replace(error, icon('alert'), words);
      else empty(error);
      row.setAttribute('aria-invalid', String(Boolean(words)));
      if (words) row.setAttribute('aria-describedby', error.id);
      else row.removeAttribute('aria-describedby');
    },
  };
}
