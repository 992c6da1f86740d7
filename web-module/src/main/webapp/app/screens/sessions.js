import { get, remove } from '../lib/api.js';
import { asked } from '../lib/asked.js';
import { h, replace } from '../lib/dom.js';
import { icon } from '../lib/icons.js';
import { loading, problemBox } from '../lib/loading.js';
import { t } from '../lib/locale.js';
import { note } from '../lib/notice.js';
import { signOut } from '../lib/session.js';
import { moment } from '../lib/time.js';

export function sessions() {
  const result = h('div', { role: 'status' });
  const place = h('div', null, loading());
  const load = async () => {
    try {
      const { items } = await get('/me/sessions');
      replace(place, list(items));
    } catch (problem) {
      replace(place, problemBox(problem, load));
    }
  };
  const end = async (path, words) => {
    try {
      await remove(path);
      replace(result, note(words, 'good'));
      await load();
    } catch (problem) {
      replace(result, note(problem.words, 'bad'));
    }
  };

  function list(items) {
    const others = items.filter((item) => !item.current);
    const own = items.filter((item) => item.current);
    return [
      h('ul', { class: 'card rows sessions' }, own.concat(others).map(entry)),
      others.length === 0
        ? h('p', { class: 'hint' }, t('sessions.onlyThis'))
        : asked('second wide', t('sessions.endOthers'), t('sessions.endOthersSure', others.length), () => end('/me/sessions?others=true', t('sessions.othersEnded'))),
    ];
  }

  function entry(item) {
    const name = item.device || t(`sessions.kind.${item.kind}`);
    const act = item.current ? signOut : () => end(`/me/sessions/${encodeURIComponent(item.id)}`, t('sessions.ended', name));
    return h(
      'li',
      null,
      icon(item.kind === 'PORTAL' ? 'screen' : 'phone'),
      h('div', null,
        h('p', null, h('strong', null, name), ' ', item.current && h('span', { class: 'tag good' }, icon('check'), t('sessions.this'))),
        h('p', { class: 'hint' }, t(`sessions.kind.${item.kind}`)),
        h('p', { class: 'hint' }, t('sessions.since', moment(item.createdAt))),
        h('p', { class: 'hint' }, t('sessions.lastSeen', moment(item.lastSeenAt)))),
      asked('plain', item.current ? t('account.signOut') : t('sessions.end'), t('sessions.endSure', name), act),
    );
  }

  load();
  return h(
    'div',
    { class: 'narrow' },
    h('p', { class: 'up' }, h('a', { href: '#/account' }, t('account.title'))),
    h('h1', null, t('sessions.title')),
    h('p', { class: 'lead' }, t('sessions.lead')),
    result,
    place,
  );
}
