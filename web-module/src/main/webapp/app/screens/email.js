// Another e-mail address: the new one is proven by a code.
import { post } from '../lib/api.js';
import { h } from '../lib/dom.js';
import { field } from '../lib/field.js';
import { form } from '../lib/form.js';
import { t } from '../lib/locale.js';
import { go } from '../lib/navigation.js';
import { leaveNotice, note } from '../lib/notice.js';
import { beginPending, endPending, pending } from '../lib/pending.js';
import { clock } from '../lib/time.js';

export function changeEmail() {
  const entry = form({
    fields: [
      field({ name: 'email', label: t('email.new'), inputmode: 'email', autocomplete: 'email', autocapitalize: 'none', spellcheck: 'false', maxlength: 1000 }),
      field({ name: 'password', label: t('password.current'), type: 'password', autocomplete: 'current-password', maxlength: 128 }),
    ],
    blame: { CONTACT_INVALID: 'email', LOGIN_FAILED: 'password' },
    submit: t('email.submit'),
    send: (values, options) => post('/me/email-changes', values, options),
    done: ({ emailChangeId, channel, expiresAt }, { email }) => {
      beginPending('email', { id: emailChangeId, channel, expiresAt, contact: email });
      go('/email/code');
    },
  });
  return screen('#/account', t('account.title'), h('p', { class: 'lead' }, t('email.lead')), entry.element);
}

export function confirmEmail() {
  const held = pending('email');
  if (!held) return screen('#/email', t('email.title'), note(t('code.nothing'), 'info'));
  const entry = form({
    fields: [
      field({
        name: 'code',
        label: t('code.code'),
        hint: t('code.codeHint'),
        inputmode: 'numeric',
        autocomplete: 'one-time-code',
        maxlength: 12,
        class: 'code',
        check: (value) => (/^\d{6}$/.test(digits(value)) ? '' : t('code.sixDigits')),
      }),
    ],
    blame: { CODE_INVALID: 'code', CODE_EXPIRED: 'code' },
    submit: t('email.confirm'),
    send: ({ code }, options) => post(`/me/email-changes/${encodeURIComponent(held.id)}/confirmation`, { code: digits(code) }, options),
    done: () => {
      endPending('email');
      leaveNotice(t('email.done'));
      go('/account');
    },
  });
  const sent = t('code.sentMail', held.contact, clock(new Date(held.expiresAt)));
  return screen('#/email', t('code.startOver'), h('p', { class: 'lead' }, sent), entry.element);
}

const digits = (text) => text.replace(/[\s-]/g, '');

const screen = (up, upWords, ...content) =>
  h('div', { class: 'narrow' }, h('p', { class: 'up' }, h('a', { href: up }, upWords)), h('h1', null, t('email.title')), content);
