import { patiently } from '../lib/api.js';
import { h } from '../lib/dom.js';
import { field } from '../lib/field.js';
import { form } from '../lib/form.js';
import { installHint } from '../lib/install.js';
import { t } from '../lib/locale.js';
import { note, takeNotice } from '../lib/notice.js';
import { pending } from '../lib/pending.js';
import { ended, signIn } from '../lib/session.js';

export function signInScreen({ query, onLeave }) {
  const entry = form({
    keep: 'sign-in',
    fields: [
      field({
        name: 'login',
        label: t('signIn.login'),
        hint: t('signIn.loginHint'),
        value: query.get('login'),
        autocomplete: 'username',
        autocapitalize: 'none',
        spellcheck: 'false',
        inputmode: 'email',
        maxlength: 254,
      }),
      field({ name: 'password', label: t('signIn.password'), type: 'password', autocomplete: 'current-password', maxlength: 128 }),
    ],
    submit: t('signIn.submit'),
    send: ({ login, password }, options) => patiently(() => signIn(login, password, { signal: options.signal }), options),
    done: () => undefined,
  });
  return h(
    'div',
    { class: 'narrow' },
    h('h1', null, t('signIn.title')),
    takeNotice() || whySignedOut(),
    codeUnderWay(),
    entry.element,
    h('p', { class: 'links' }, h('a', { href: '#/recover' }, t('signIn.forgot'))),
    h('p', { class: 'links' }, t('signIn.noAccount'), ' ', h('a', { href: '#/register' }, t('register.title'))),
    installHint(onLeave),
  );
}

function whySignedOut() {
  const { code } = ended;
  if (!code) return null;
  return note(t(`ended.${code}`), ['SIGNED_OUT', 'SIGNED_OUT_CLOSED'].includes(code) ? 'good' : 'warn');
}

function codeUnderWay() {
  const registration = pending('registration');
  if (!registration) return null;
  return note(t('signIn.codeSent', registration.contact), 'info', h('p', null, h('a', { href: '#/register/code' }, t('signIn.enterCode'))));
}
