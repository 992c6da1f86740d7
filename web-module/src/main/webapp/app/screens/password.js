import { put } from '../lib/api.js';
import { h } from '../lib/dom.js';
import { field } from '../lib/field.js';
import { form } from '../lib/form.js';
import { t } from '../lib/locale.js';
import { go } from '../lib/navigation.js';
import { leaveNotice, note } from '../lib/notice.js';
import { mustChangePassword, renew, signOut } from '../lib/session.js';

export function password() {
  const forced = mustChangePassword.get();
  const entry = form({
    fields: [
      field({ name: 'currentPassword', label: t(forced ? 'password.oneTime' : 'password.current'), type: 'password', autocomplete: 'current-password', maxlength: 128 }),
      field({
        name: 'newPassword',
        label: t('password.new'),
        hint: t('password.hint'),
        type: 'password',
        autocomplete: 'new-password',
        maxlength: 128,
        check: (value) => (value.length < 8 ? t('password.short') : ''),
      }),
    ],
    blame: { PASSWORD_TOO_WEAK: 'newPassword', LOGIN_FAILED: 'currentPassword', CURRENT_PASSWORD_WRONG: 'currentPassword' },
    submit: t('password.submit'),
    send: (values, options) => put('/me/password', values, options),
    done: async () => {
      leaveNotice(t('password.done'));
      mustChangePassword.set(false);
      await renew().catch(() => undefined);
      go(forced ? '/' : '/account');
    },
  });
  return h(
    'div',
    { class: 'narrow' },
    !forced && h('p', { class: 'up' }, h('a', { href: '#/account' }, t('account.title'))),
    h('h1', null, t('password.title')),
    forced && note(t('password.forced'), 'info'),
    entry.element,
    forced && h('p', { class: 'links' }, h('button', { type: 'button', class: 'plain', onclick: signOut }, t('account.signOut'))),
  );
}
