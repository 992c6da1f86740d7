// A slip of paper from the school: its secret, entered here, joins the account that the school made.
import { post } from '../lib/api.js';
import { h } from '../lib/dom.js';
import { field } from '../lib/field.js';
import { form } from '../lib/form.js';
import { t } from '../lib/locale.js';
import { go } from '../lib/navigation.js';
import { leaveNotice } from '../lib/notice.js';

export function slip() {
  const entry = form({
    fields: [
      field({ name: 'secret', label: t('slip.secret'), hint: t('slip.secretHint'), secret: true, autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false', maxlength: 100 }),
    ],
    blame: { SLIP_INVALID: 'secret', SLIP_USED: 'secret' },
    submit: t('slip.submit'),
    send: (values, options) => post('/me/slips', values, options),
    done: () => {
      leaveNotice(t('slip.done'));
      go('/');
    },
  });
  return h(
    'div',
    { class: 'narrow' },
    h('p', { class: 'up' }, h('a', { href: '#/add' }, t('add.title'))),
    h('h1', null, t('slip.title')),
    h('p', { class: 'lead' }, t('slip.lead')),
    entry.element,
    h('p', { class: 'hint' }, t('slip.lost')),
  );
}
