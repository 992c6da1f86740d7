import { h, replace } from '../lib/dom.js';
import { icon } from '../lib/icons.js';
import { installHint } from '../lib/install.js';
import { loading, problemBox } from '../lib/loading.js';
import { t } from '../lib/locale.js';
import { takeNotice } from '../lib/notice.js';
import { profile } from '../lib/lately.js';

export function home({ onLeave }) {
  const title = h('h1', null, t('home.title'));
  const notice = takeNotice();
  const place = h('div', null, loading());
  const show = (me) => {
    replace(title, t('home.hello', me.givenName));
    replace(place, worksHere(me) && portal(), holds(me, 'PUPIL') && pupil(), (me.roles.length === 0 || holds(me, 'PARENT')) && noChildYet());
  };
  const load = () => profile(show).catch((problem) => {
    if (place.querySelector('section') === null) replace(place, problemBox(problem, load));
  });
  load();
  return h('div', { class: 'narrow' }, title, notice, place, installHint(onLeave));
}

const holds = ({ roles }, wanted) => roles.some(({ role }) => role === wanted);
const worksHere = ({ roles }) => roles.some(({ role }) => role !== 'PARENT' && role !== 'PUPIL');

function pupil() {
  return h(
    'section',
    { class: 'card', 'aria-labelledby': 'pupil' },
    h('h2', { id: 'pupil' }, icon('child'), t('home.pupil')),
    h('p', null, t('home.pupilWhy')),
    h('p', null, h('a', { class: 'second', href: '#/notices' }, t('notices.title'))),
  );
}

function noChildYet() {
  const steps = ['home.step1', 'home.step2', 'home.step3'];
  return h(
    'section',
    { class: 'card', 'aria-labelledby': 'no-child' },
    h('h2', { id: 'no-child' }, icon('child'), t('home.noChild')),
    h('p', null, t('home.noChildWhy')),
    h('ol', { class: 'steps' }, steps.map((step) => h('li', null, h('strong', null, t(step)), h('span', null, t(`${step}.more`))))),
    h('p', { class: 'hint' }, t('home.soon')),
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
