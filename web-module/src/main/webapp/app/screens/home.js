import { family, nameOf } from '../lib/children.js';
import { h, replace } from '../lib/dom.js';
import { icon } from '../lib/icons.js';
import { installHint } from '../lib/install.js';
import { profile } from '../lib/lately.js';
import { loading, problemBox } from '../lib/loading.js';
import { t } from '../lib/locale.js';
import { takeNotice } from '../lib/notice.js';

export function home({ onLeave }) {
  const title = h('h1', null, t('home.title'));
  const notice = takeNotice();
  const place = h('div', null, loading());
  const children = h('div');
  const show = (me) => {
    replace(title, t('home.hello', me.givenName));
    replace(place, worksHere(me) && portal(), isPupil(me) ? pupil() : children);
  };
  const load = async () => {
    try {
      await profile(show);
      if (place.contains(children)) await family((all) => replace(children, ofFamily(all)));
    } catch (problem) {
      if (children.childNodes.length === 0) replace(place, problemBox(problem, load));
    }
  };
  load();
  return h('div', { class: 'narrow' }, title, notice, place, installHint(onLeave));
}

const isPupil = ({ roles }) => roles.some(({ role }) => role === 'PUPIL');
const worksHere = ({ roles }) => roles.some(({ role }) => role !== 'PARENT' && role !== 'PUPIL');

function ofFamily({ children, requests }) {
  if (!children.length && !requests.length) return noChildYet();
  return [children.map(card), requests.length > 0 && waiting(requests), add('second wide')];
}

const card = (child) => h('a', { class: 'card child', href: `#/child?id=${encodeURIComponent(child.id)}` },
  h('span', { class: 'initial', 'aria-hidden': 'true' }, child.givenName.charAt(0)),
  h('span', null,
    h('strong', null, nameOf(child)),
    h('span', { class: 'hint' }, [child.group, child.school].filter(Boolean).join(' · '))),
  icon('next'));

const waiting = (requests) => h('nav', { class: 'card rows', 'aria-label': t('requests.title') },
  h('a', { href: '#/requests' }, icon('clock'),
    h('span', null, t('home.waiting', requests.map(({ pupil }) => pupil.givenName).join(', '))), icon('next')));

const add = (style) => h('a', { class: style, href: '#/add' }, icon('plus'), t('add.title'));

function noChildYet() {
  const steps = ['home.step1', 'home.step2', 'home.step3'];
  return h(
    'section',
    { class: 'card', 'aria-labelledby': 'no-child' },
    h('h2', { id: 'no-child' }, icon('child'), t('home.noChild')),
    h('p', null, t('home.noChildWhy')),
    h('ol', { class: 'steps' }, steps.map((step) => h('li', null, h('strong', null, t(step)), h('span', null, t(`${step}.more`))))),
    h('p', null, add('primary wide')),
    h('p', { class: 'links' }, h('a', { href: '#/requests' }, t('requests.title'))),
  );
}

function pupil() {
  return h(
    'section',
    { class: 'card', 'aria-labelledby': 'pupil' },
    h('h2', { id: 'pupil' }, icon('child'), t('home.pupil')),
    h('p', null, t('home.pupilWhy')),
    h('p', null, h('a', { class: 'second', href: '#/notices' }, t('notices.title'))),
  );
}

function portal() {
  return h(
    'section',
    { class: 'card', 'aria-labelledby': 'at-work' },
    h('h2', { id: 'at-work' }, icon('screen'), t('home.work')),
    h('p', null, t('home.workWhy')),
    h('p', null, h('a', { class: 'second', href: '/' }, t('home.portal'))),
  );
}
