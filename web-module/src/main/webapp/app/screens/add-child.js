// A parent asks for a child: by the child's card, or by what stands in the birth certificate.
import { post } from '../lib/api.js';
import { choiceField } from '../lib/choice-field.js';
import { h } from '../lib/dom.js';
import { field } from '../lib/field.js';
import { form } from '../lib/form.js';
import { icon } from '../lib/icons.js';
import { draft } from '../lib/kept.js';
import { t } from '../lib/locale.js';
import { go } from '../lib/navigation.js';
import { leaveNotice } from '../lib/notice.js';
import { cardField } from '../scan/card-field.js';

const RELATIONSHIPS = ['MOTHER', 'FATHER', 'GRANDPARENT', 'GUARDIAN', 'OTHER'];
const DRAFT = 'add-child';

export function doors() {
  return h(
    'div',
    { class: 'narrow' },
    h('p', { class: 'up' }, h('a', { href: '#/' }, t('nav.home'))),
    h('h1', null, t('add.title')),
    h('p', { class: 'lead' }, t('add.lead')),
    h('nav', { class: 'card rows', 'aria-label': t('add.title') },
      door('#/add/card', 'code', 'add.card'),
      door('#/add/hand', 'pen', 'add.hand')),
    h('p', { class: 'links' }, t('add.haveSlip'), ' ', h('a', { href: '#/add/slip' }, t('slip.title'))),
  );
}

const door = (href, sign, key) => h('a', { href }, icon(sign),
  h('span', null, h('strong', null, t(key)), h('span', { class: 'hint' }, t(`${key}.more`))), icon('next'));

export function byCard({ onLeave }) {
  return asking('add.card', form({
    fields: [cardField({ name: 'qr', label: t('add.card'), onLeave }), relationship()],
    blame: { QR_INVALID: 'qr', QR_REVOKED: 'qr' },
    submit: t('add.submit'),
    send: (values, options) => post('/me/link-requests', values, options),
    done: sent,
  }));
}

export function byHand() {
  return asking('add.hand', form({
    keep: DRAFT,
    fields: [
      relationship(),
      field({
        name: 'registerNumber',
        label: t('add.registerNumber'),
        hint: t('add.registerNumberHint'),
        secret: true,
        autocomplete: 'off',
        autocapitalize: 'characters',
        spellcheck: 'false',
        maxlength: 20,
      }),
      field({ name: 'parentName', label: t('add.parentName'), hint: t('add.parentNameHint'), autocomplete: 'off', autocapitalize: 'words', spellcheck: 'false', maxlength: 200 }),
      field({ name: 'givenName', label: t('add.givenName'), hint: t('add.givenNameHint'), autocomplete: 'off', autocapitalize: 'words', spellcheck: 'false', maxlength: 200 }),
    ],
    blame: { REGISTER_NUMBER_INVALID: 'registerNumber', NAME_NOT_CYRILLIC: 'parentName' },
    submit: t('add.submit'),
    send: (values, options) => post('/me/link-requests', values, options),
    done: sent,
  }));
}

const relationship = () => choiceField({
  name: 'relationship',
  label: t('add.relationship'),
  options: RELATIONSHIPS.map((value) => ({ value, label: t(`relationship.${value}`) })),
});

function sent({ pupil }) {
  draft.drop(DRAFT);
  leaveNotice(t('requests.sent', pupil.givenName));
  go('/requests');
}

const asking = (title, entry) => h(
  'div',
  { class: 'narrow' },
  h('p', { class: 'up' }, h('a', { href: '#/add' }, t('add.title'))),
  h('h1', null, t(title)),
  entry.element,
  h('p', { class: 'hint' }, t('add.next')),
);
