// What was told to the account, newest first. What was shown counts as read.
import { get } from '../lib/api.js';
import { h, replace } from '../lib/dom.js';
import { icon } from '../lib/icons.js';
import { lately } from '../lib/lately.js';
import { loading, problemBox } from '../lib/loading.js';
import { t } from '../lib/locale.js';
import { moment } from '../lib/time.js';
import { readUntil } from '../lib/unread.js';

const NEWEST = '/me/notifications?limit=20';

export function notices() {
  const list = h('ul', { class: 'card rows notices' });
  const place = h('div', null, loading());
  const below = h('div');

  const load = () => lately('notices', newest, show).catch((problem) => {
    if (!place.contains(list)) replace(place, problemBox(problem, load));
  });

  async function newest() {
    const page = await get(NEWEST);
    await readUntil(page.items[0]);
    return page;
  }

  function show({ items, nextCursor }) {
    replace(list, items.map(entry));
    replace(place, items.length ? list : h('p', { class: 'card' }, t('notices.none')));
    replace(below, older(nextCursor));
  }

  function older(cursor) {
    return cursor && h('button', { type: 'button', class: 'second wide', onclick: () => more(cursor) }, t('notices.older'));
  }

  async function more(cursor) {
    replace(below, loading());
    try {
      const { items, nextCursor } = await get(`${NEWEST}&cursor=${encodeURIComponent(cursor)}`);
      const added = items.map(entry);
      list.append(...added);
      replace(below, older(nextCursor));
      added[0].focus();
    } catch (problem) {
      replace(below, problemBox(problem, () => more(cursor)));
    }
  }

  load();
  return h('div', { class: 'narrow' }, h('h1', null, t('notices.title')), place, below);
}

const entry = ({ at, title, text, read }) => h('li', { tabindex: '-1' }, icon('bell'), h('div', null,
  h('h2', null, title),
  h('p', { class: 'hint' }, !read && h('span', { class: 'tag' }, t('notices.new')), ' ', moment(at)),
  text.split('\n\n').map((part) => h('p', null, part))));
