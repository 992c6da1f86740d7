// One child: who it is, where it learns, with whom; the own link to it, and its card.
import { get, remove } from '../lib/api.js';
import { asked } from '../lib/asked.js';
import { family, nameOf, ownChild } from '../lib/children.js';
import { h, replace } from '../lib/dom.js';
import { icon } from '../lib/icons.js';
import { loading, problemBox } from '../lib/loading.js';
import { known, t } from '../lib/locale.js';
import { go } from '../lib/navigation.js';
import { leaveNotice, note } from '../lib/notice.js';
import { moment } from '../lib/time.js';

const PDF = { file: 'application/pdf', timeout: 30000 };
const DOWNLOAD_LASTS = 60000;

export function child({ query }) {
  const id = query.get('id') || '';
  const others = h('div');
  const title = h('h1', null, t('child.title'));
  const result = h('div', { role: 'status' });
  const place = h('div', null, loading());

  const load = async () => {
    try {
      const { child: one, schoolPeople } = await get(ownChild(id));
      replace(title, nameOf(one));
      replace(place, one.underReview && note(t('child.underReview'), 'warn'), facts(one), people(schoolPeople), ways(), end(one));
    } catch (problem) {
      replace(place, problemBox(problem, load));
    }
  };

  const ways = () => h('nav', { class: 'card rows', 'aria-label': t('child.more') },
    h('a', { href: `#/child/looks?id=${encodeURIComponent(id)}` }, icon('eye'), h('span', null, t('looks.title')), icon('next')),
    h('button', { type: 'button', onclick: printCard }, icon('card'), h('span', null, t('child.card'), h('span', { class: 'hint' }, t('child.cardWhy'))), icon('install')));

  async function printCard() {
    replace(result, h('p', { class: 'hint' }, t('child.cardComes')));
    try {
      save(await get(`${ownChild(id)}/qr-card`, PDF));
      replace(result, note(t('child.cardSaved'), 'good'));
    } catch (problem) {
      replace(result, note(problem.words, 'bad'));
    }
  }

  const end = (one) => asked('plain', t('child.end'), t('child.endSure', nameOf(one)), async () => {
    try {
      await remove(ownChild(id));
      leaveNotice(t('child.ended', nameOf(one)));
      go('/');
    } catch (problem) {
      replace(result, note(problem.words, 'bad'));
    }
  });

  load();
  family(({ children }) => replace(others, children.length > 1 && switcher(children, id))).catch(() => undefined);
  return h('div', { class: 'narrow' }, h('p', { class: 'up' }, h('a', { href: '#/' }, t('nav.home'))), others, title, result, place);
}

const switcher = (children, id) => h('nav', { class: 'switcher', 'aria-label': t('child.switch') }, children.map((one) =>
  h('a', { href: `#/child?id=${encodeURIComponent(one.id)}`, 'aria-current': one.id === id && 'page' }, one.givenName)));

const facts = ({ school, group, classTeacher, relationship, since }) => h('section', { class: 'card', 'aria-label': t('child.who') },
  h('dl', { class: 'facts' },
    fact('child.school', school),
    fact('child.group', group || t('child.noGroup')),
    fact('child.classTeacher', classTeacher || t('child.noClassTeacher')),
    fact('child.relationship', relationship && t(`relationship.${relationship}`)),
    fact('child.since', since && moment(since))));

const fact = (key, value) => value && [h('dt', null, t(key)), h('dd', null, value)];

const people = (schoolPeople) => schoolPeople.length > 0 && h('section', { class: 'card', 'aria-labelledby': 'people' },
  h('h2', { id: 'people' }, icon('school'), t('child.people')),
  h('ul', { class: 'plain-list' }, schoolPeople.map(({ role, name }) =>
    h('li', null, name, h('span', { class: 'hint' }, known(`role.${role}`) ? t(`role.${role}`) : role)))));

function save(file) {
  const address = URL.createObjectURL(file);
  h('a', { href: address, download: 'qr-card.pdf' }).click();
  setTimeout(() => URL.revokeObjectURL(address), DOWNLOAD_LASTS);
}
