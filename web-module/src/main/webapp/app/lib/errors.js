// The box on top of a form that says what is wrong, with a link to each field.
import { empty, h, replace } from './dom.js';
import { icon } from './icons.js';
import { t } from './locale.js';
import { countdown } from './time.js';

export function errorSummary() {
  const box = h('div', { class: 'summary', role: 'alert', tabindex: '-1', hidden: true });
  let timer = 0;

  function clear() {
    clearInterval(timer);
    box.hidden = true;
    empty(box);
  }

  // items: [{words, field}] where field is the input the words belong to, if any
  function show(items) {
    clear();
    const list = items.map(({ words, field }) => h('li', null, field ? linkTo(field, words) : words));
    const toCorrect = items.some(({ field }) => field);
    const heading = t(!toCorrect ? 'error.stopped' : items.length > 1 ? 'error.several' : 'error.one');
    replace(box, h('p', { class: 'summary-title' }, icon('alert'), heading), h('ul', { class: items.length === 1 ? 'single' : null }, list));
    box.hidden = false;
    box.focus();
    box.scrollIntoView({ block: 'nearest' });
  }

  // Counts down until another try is allowed. The seconds are not read aloud, the end is.
  function wait(seconds, over) {
    const until = Date.now() + seconds * 1000;
    const rest = h('span', { class: 'count' });
    const line = h('p', { 'aria-hidden': 'true' }, t('error.againIn'), ' ', rest);
    const tick = () => {
      const left = Math.ceil((until - Date.now()) / 1000);
      rest.textContent = countdown(Math.max(left, 0));
      if (left > 0) return;
      clearInterval(timer);
      replace(box, h('p', null, t('error.againNow')));
      over();
    };
    box.appendChild(line);
    timer = setInterval(tick, 1000);
    tick();
  }

  return { box, clear, show, wait };
}

function linkTo(field, words) {
  const follow = (event) => {
    event.preventDefault();
    field.focus();
    field.scrollIntoView({ block: 'center' });
  };
  return h('a', { href: `#${field.id}`, onclick: follow }, words);
}
