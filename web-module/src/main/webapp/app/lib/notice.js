// A word for the next screen: what just happened.
import { h } from './dom.js';
import { icon } from './icons.js';

let left = null;

export function leaveNotice(words, kind = 'good') {
  left = { words, kind };
}

export function takeNotice() {
  const notice = left;
  left = null;
  return notice && note(notice.words, notice.kind);
}

export function note(words, kind, ...more) {
  const signs = { good: 'check', warn: 'alert', bad: 'alert', info: 'info' };
  return h('div', { class: `note ${kind}`, role: 'status' }, icon(signs[kind]), h('div', null, h('p', null, words), more));
}
