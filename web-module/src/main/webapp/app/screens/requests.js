// What the account asked for, newest first, and what became of it.
import { get, remove } from '../lib/api.js';
import { asked } from '../lib/asked.js';
import { h, replace } from '../lib/dom.js';
import { icon } from '../lib/icons.js';
import { loading, problemBox } from '../lib/loading.js';
import { t } from '../lib/locale.js';
import { note, takeNotice } from '../lib/notice.js';
import { moment } from '../lib/time.js';

const LOOKS = {
  PENDING: { style: 'warn', icon: 'clock' },
  APPROVED: { style: 'good', icon: 'check' },
  DENIED: { style: 'bad', icon: 'alert' },
  WITHDRAWN: { style: '', icon: 'back' },
  EXPIRED: { style: '', icon: 'clock' },
};
const DECIDED = ['APPROVED', 'DENIED'];
const TRY_AGAIN = ['DENIED', 'EXPIRED'];

export function requests() {
  const result = h('div', { role: 'status' }, takeNotice());
  const place = h('div', null, loading());

  async function load() {
    try {
      const { items } = await get('/me/link-requests');
      replace(place, items.length ? h('ul', { class: 'card rows requests' }, items.map(entry)) : h('p', { class: 'card' }, t('requests.none')));
    } catch (problem) {
      replace(place, problemBox(problem, load));
    }
  }

  async function withdraw({ id, pupil }) {
    try {
      await remove(`/me/link-requests/${encodeURIComponent(id)}`);
      replace(result, note(t('requests.withdrawn', pupil.givenName), 'good'));
    } catch (problem) {
      replace(result, note(problem.words, 'bad'));
    }
    await load();
  }

  const entry = (request) => {
    const { status, pupil, school, group, createdAt, decidedAt, reason } = request;
    return h('li', null, icon('child'), h('div', null,
      h('h2', null, pupil.givenName),
      h('p', null, h('span', { class: `tag ${LOOKS[status].style}` }, icon(LOOKS[status].icon), t(`requests.${status}`))),
      school && h('p', { class: 'hint' }, [group, school].filter(Boolean).join(' · ')),
      h('p', { class: 'hint' }, t('requests.sentAt', moment(createdAt)), DECIDED.includes(status) && ` · ${t('requests.decidedAt', moment(decidedAt))}`),
      reason && h('p', { class: 'reason' }, t('requests.reason', reason)),
      h('p', null, t(`requests.${status}.more`)),
      pupil.id && h('p', null, h('a', { href: `#/child?id=${encodeURIComponent(pupil.id)}` }, pupil.givenName)),
      TRY_AGAIN.includes(status) && h('p', null, h('a', { href: '#/add' }, t('requests.again'))),
      status === 'PENDING' && asked('plain', t('requests.withdraw'), t('requests.withdrawSure', pupil.givenName), () => withdraw(request))));
  };

  load();
  return h(
    'div',
    { class: 'narrow' },
    h('p', { class: 'up' }, h('a', { href: '#/' }, t('nav.home'))),
    h('h1', null, t('requests.title')),
    result,
    place,
    h('a', { class: 'second wide', href: '#/add' }, icon('plus'), t('add.title')),
  );
}
