import { get, post } from '../lib/api.js';
import { h, replace } from '../lib/dom.js';
import { field } from '../lib/field.js';
import { form } from '../lib/form.js';
import { language, t } from '../lib/locale.js';
import { go } from '../lib/navigation.js';
import { beginPending } from '../lib/pending.js';

export function register() {
  const notice = privacyNotice();
  const accept = field({ name: 'privacyNoticeVersion', label: t('register.accept'), type: 'checkbox' });
  const entry = form({
    keep: 'register',
    fields: [
      field({
        name: 'contact',
        label: t('register.contact'),
        hint: t('register.contactHint'),
        autocomplete: 'email',
        autocapitalize: 'none',
        spellcheck: 'false',
        inputmode: 'email',
        maxlength: 1000,
      }),
      field({ name: 'parentName', label: t('register.parentName'), hint: t('register.nameHint'), autocomplete: 'family-name', maxlength: 200 }),
      field({ name: 'givenName', label: t('register.givenName'), autocomplete: 'given-name', maxlength: 200 }),
      field({
        name: 'registerNumber',
        label: t('register.registerNumber'),
        hint: t('register.registerNumberHint'),
        secret: true,
        autocomplete: 'off',
        autocapitalize: 'characters',
        spellcheck: 'false',
        maxlength: 20,
      }),
      { ...accept, row: h('div', null, notice.element, accept.row), value: true, complaint: () => accept.complaint() },
    ],
    blame: { CONTACT_INVALID: 'contact', REGISTER_NUMBER_INVALID: 'registerNumber', NAME_NOT_CYRILLIC: 'parentName' },
    submit: t('register.submit'),
    send: async (values, options) => {
      const { contact, parentName, givenName, registerNumber } = values;
      const privacyNoticeVersion = await notice.version();
      const body = { contact, locale: language.get(), parentName, givenName, registerNumber, privacyNoticeVersion };
      const again = (more) => post('/registrations', body, { ...more, open: true });
      return { ...(await again(options)), contact, again };
    },
    done: ({ registrationId, channel, expiresAt, contact, again }) => {
      beginPending('registration', { id: registrationId, channel, expiresAt, contact }, again);
      go('/register/code');
    },
  });
  return h(
    'div',
    { class: 'narrow' },
    h('h1', null, t('register.title')),
    h('p', { class: 'lead' }, t('register.lead')),
    entry.element,
    h('p', { class: 'links' }, t('register.haveAccount'), ' ', h('a', { href: '#/sign-in' }, t('signIn.title'))),
  );
}

function privacyNotice() {
  const text = h('div', { class: 'notice-text' });
  let loading = null;
  const load = () => {
    if (!loading) loading = get('/privacy-notice', { open: true }).then(show, failed);
    return loading;
  };

  function show(answer) {
    replace(text, answer.text.split(/\n\s*\n/).map((paragraph) => h('p', null, paragraph)));
    return answer.version;
  }

  function failed(problem) {
    loading = null;
    replace(text, h('p', null, problem.words), h('button', { type: 'button', class: 'plain', onclick: () => load().catch(() => undefined) }, t('retry')));
    throw problem;
  }

  load().catch(() => undefined);
  return { element: h('details', null, h('summary', null, t('register.notice')), text), version: load };
}
