// The second step of a registration and of a recovery: the code that was sent, and a password.
import { patiently, post, submissionKeys } from '../lib/api.js';
import { h, replace } from '../lib/dom.js';
import { field } from '../lib/field.js';
import { form } from '../lib/form.js';
import { draft } from '../lib/kept.js';
import { t } from '../lib/locale.js';
import { go } from '../lib/navigation.js';
import { leaveNotice, note } from '../lib/notice.js';
import { beginPending, endPending, pending } from '../lib/pending.js';
import { signIn } from '../lib/session.js';
import { clock } from '../lib/time.js';

const REGISTRATION = { kind: 'registration', path: '/registrations', start: '/register', draft: 'register', id: 'registrationId' };
const RECOVERY = { kind: 'recovery', path: '/auth/recoveries', start: '/recover', draft: 'recover', id: 'recoveryId' };

export const confirmRegistration = (context) => codeScreen(REGISTRATION, context);
export const confirmRecovery = (context) => codeScreen(RECOVERY, context);

function codeScreen(step, { query }) {
  const held = pending(step.kind);
  const id = query.get('id') || (held && held.id);
  if (!id) return nothingUnderWay(step);
  const contact = held && held.id === id ? held.contact : '';
  const entry = form({
    fields: [
      field({
        name: 'code',
        label: t('code.code'),
        hint: t('code.codeHint'),
        value: query.get('code'),
        inputmode: 'numeric',
        autocomplete: 'one-time-code',
        maxlength: 12,
        class: 'code',
        check: (value) => (/^\d{6}$/.test(digits(value)) ? '' : t('code.sixDigits')),
      }),
      field({
        name: 'password',
        label: t('code.password'),
        hint: t('password.hint'),
        type: 'password',
        autocomplete: 'new-password',
        maxlength: 128,
        check: (value) => (value.length < 8 ? t('password.short') : ''),
      }),
    ],
    blame: { CODE_INVALID: 'code', CODE_EXPIRED: 'code', PASSWORD_TOO_WEAK: 'password' },
    submit: t(`code.submit.${step.kind}`),
    send: async ({ code, password }, options) => {
      await post(`${step.path}/${encodeURIComponent(id)}/confirmation`, { code: digits(code), password }, { ...options, open: true });
      return enter(step, contact, password, options);
    },
    done: (entered) => entered || go(`/sign-in?login=${encodeURIComponent(contact)}`),
  });
  return h(
    'div',
    { class: 'narrow' },
    h('h1', null, t('code.title')),
    h('p', { class: 'lead' }, contact ? t(held.channel === 'SMS' ? 'code.sentSms' : 'code.sentMail', contact, clock(new Date(held.expiresAt))) : t('code.sent')),
    entry.element,
    otherwise(step, held),
  );
}

const digits = (text) => text.replace(/[\s-]/g, '');

// The account is ready; signing in right away spares typing the same password again.
async function enter(step, contact, password, options) {
  endPending(step.kind);
  draft.drop(step.draft);
  leaveNotice(t(`code.done.${step.kind}`));
  if (!contact) return false;
  try {
    await patiently(() => signIn(contact, password, { signal: options.signal }), options);
    return true;
  } catch (problem) {
    return false;
  }
}

function otherwise(step, held) {
  const result = h('div', { role: 'status' });
  const resend = async () => {
    replace(result, h('p', { class: 'hint' }, t('form.sending')));
    try {
      const answer = await held.again({ keys: submissionKeys() });
      beginPending(step.kind, { ...answer, id: answer[step.id], contact: held.contact }, held.again);
      replace(result, note(t('code.sentAgain'), 'good'));
    } catch (problem) {
      replace(result, note(problem.words, 'bad'));
    }
  };
  return h(
    'section',
    { class: 'aside', 'aria-labelledby': 'no-code' },
    h('h2', { id: 'no-code' }, t('code.notArrived')),
    h('p', null, t('code.lookIn')),
    h('div', { class: 'buttons' },
      held && held.again && h('button', { type: 'button', class: 'second', onclick: resend }, t('code.again')),
      h('a', { class: 'plain', href: `#${step.start}` }, t('code.startOver'))),
    result,
  );
}

function nothingUnderWay(step) {
  return h(
    'div',
    { class: 'narrow' },
    h('h1', null, t('code.title')),
    note(t('code.nothing'), 'info'),
    h('p', null, h('a', { class: 'primary', href: `#${step.start}` }, t(`code.start.${step.kind}`))),
  );
}
