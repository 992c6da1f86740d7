import { post } from '../lib/api.js';
import { h } from '../lib/dom.js';
import { field } from '../lib/field.js';
import { form } from '../lib/form.js';
import { t } from '../lib/locale.js';
import { go } from '../lib/navigation.js';
import { beginPending } from '../lib/pending.js';

export function recover() {
  const entry = form({
    keep: 'recover',
    fields: [
      field({
        name: 'contact',
        label: t('recover.contact'),
        autocomplete: 'username',
        autocapitalize: 'none',
        spellcheck: 'false',
        inputmode: 'email',
        maxlength: 1000,
      }),
    ],
    blame: { CONTACT_INVALID: 'contact' },
    submit: t('recover.submit'),
    send: async ({ contact }, options) => {
      const again = (more) => post('/auth/recoveries', { contact }, { ...more, open: true });
      return { ...(await again(options)), contact, again };
    },
    done: ({ recoveryId, channel, expiresAt, contact, again }) => {
      beginPending('recovery', { id: recoveryId, channel, expiresAt, contact }, again);
      go('/recover/code');
    },
  });
  return h(
    'div',
    { class: 'narrow' },
    h('h1', null, t('recover.title')),
    h('p', { class: 'lead' }, t('recover.lead')),
    entry.element,
    h('p', { class: 'hint' }, t('recover.noContact')),
    h('p', { class: 'links' }, h('a', { href: '#/sign-in' }, t('recover.back'))),
  );
}
