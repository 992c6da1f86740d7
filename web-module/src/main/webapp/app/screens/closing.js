// The end of the account. What cannot be undone asks for the password.
import { post } from '../lib/api.js';
import { h } from '../lib/dom.js';
import { field } from '../lib/field.js';
import { form } from '../lib/form.js';
import { t } from '../lib/locale.js';
import { note } from '../lib/notice.js';
import { lose } from '../lib/session.js';

export function closing() {
  const entry = form({
    fields: [field({ name: 'password', label: t('password.current'), type: 'password', autocomplete: 'current-password', maxlength: 128 })],
    blame: { LOGIN_FAILED: 'password' },
    submit: t('closing.submit'),
    danger: true,
    send: (values, options) => post('/me/closing', values, options),
    done: () => lose('SIGNED_OUT_CLOSED'),
  });
  return h(
    'div',
    { class: 'narrow' },
    h('p', { class: 'up' }, h('a', { href: '#/account' }, t('account.title'))),
    h('h1', null, t('closing.title')),
    note(t('closing.lead'), 'warn'),
    entry.element,
  );
}
