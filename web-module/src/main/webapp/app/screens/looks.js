// Who looked at the record of a child, newest first.
import { get } from '../lib/api.js';
import { h, replace } from '../lib/dom.js';
import { icon } from '../lib/icons.js';
import { loading, problemBox } from '../lib/loading.js';
import { known, t } from '../lib/locale.js';
import { moment } from '../lib/time.js';

export function looks({ query }) {
  const id = query.get('id') || '';
  const list = h('ul', { class: 'card rows notices' });
  const place = h('div', null, loading());
  const below = h('div');

  async function load(cursor) {
    replace(cursor ? below : place, loading());
    try {
      const after = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
      const { items, nextCursor } = await get(`/children/${encodeURIComponent(id)}/access-log?limit=20${after}`);
      const added = items.map(entry);
      list.append(...added);
      if (!cursor) replace(place, items.length ? list : h('p', { class: 'card' }, t('looks.none')));
      replace(below, nextCursor && h('button', { type: 'button', class: 'second wide', onclick: () => load(nextCursor) }, t('looks.older')));
      if (cursor) added[0].focus();
    } catch (problem) {
      replace(cursor ? below : place, problemBox(problem, () => load(cursor)));
    }
  }

  load();
  return h(
    'div',
    { class: 'narrow' },
    h('p', { class: 'up' }, h('a', { href: `#/child?id=${encodeURIComponent(id)}` }, t('child.title'))),
    h('h1', null, t('looks.title')),
    h('p', { class: 'lead' }, t('looks.lead')),
    place,
    below,
  );
}

const entry = ({ at, who, own, role, organization, what, changed }) => h('li', { tabindex: '-1' }, icon(changed ? 'pen' : 'eye'), h('div', null,
  h('h2', null, act(what, changed)),
  h('p', null, who || t(own ? 'looks.me' : role === 'PARENT' ? 'looks.guardian' : 'looks.system')),
  h('p', { class: 'hint' }, [role && !own && t(`role.${role}`), organization].filter(Boolean).join(' · ')),
  h('p', { class: 'hint' }, moment(at))));

const act = (what, changed) => t(known(`trace.${what}`) ? `trace.${what}` : changed ? 'trace.CHANGE' : 'trace.LOOK');
