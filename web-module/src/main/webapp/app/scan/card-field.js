// The scanner as a field of a form: its value is the card that was read.
import { empty, h, replace } from '../lib/dom.js';
import { icon } from '../lib/icons.js';
import { t } from '../lib/locale.js';
import { scanner } from './scanner.js';

export function cardField({ name, label, onLeave }) {
  const error = h('p', { class: 'field-error', hidden: true });
  let card = '';
  const scan = scanner({
    read: (text) => {
      card = text;
      blame('');
    },
  });
  onLeave(scan.end);
  const row = h('div', { class: 'field', id: `f-${name}`, role: 'group', 'aria-label': label, tabindex: '-1' }, error, scan.element);

  function blame(words) {
    error.hidden = !words;
    if (words) replace(error, icon('alert'), words);
    else empty(error);
  }

  return { name, row, input: row, secret: true, blame, get value() { return card; }, complaint: () => (card ? '' : t('scan.missing')) };
}
