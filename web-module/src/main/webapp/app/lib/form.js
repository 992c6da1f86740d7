// A form that loses nothing: errors beside the field and on top, one submission at a time, the same key for the same values.
import { submissionKeys } from './api.js';
import { empty, h, replace } from './dom.js';
import { errorSummary } from './errors.js';
import { draft } from './kept.js';
import { t } from './locale.js';

// fields: made by field() · submit: label · send(values, options) → answer · done(answer, values)
// blame: {CODE: fieldName} for refusals that name no field · keep: name of the draft, if one is kept · extra: nodes above the button
// danger: what it does cannot be undone
export function form({ fields, submit, send, done, blame = {}, keep, extra = [], danger }) {
  const summary = errorSummary();
  const keys = submissionKeys();
  const status = h('div', { class: 'waiting', role: 'status' });
  const button = h('button', { type: 'submit', class: danger ? 'danger' : 'primary' }, submit);
  const byName = Object.fromEntries(fields.map((one) => [one.name, one]));
  const element = h(
    'form',
    { class: 'card form', novalidate: true, onsubmit: submitted, oninput: keep && saveDraft },
    summary.box,
    fields.map((one) => one.row),
    extra,
    status,
    button,
  );
  if (keep) restoreDraft();

  async function submitted(event) {
    event.preventDefault();
    if (button.getAttribute('aria-disabled') === 'true') return;
    if (!complete()) return;
    const values = Object.fromEntries(fields.map((one) => [one.name, one.value]));
    const cancel = new AbortController();
    busy(true);
    try {
      const answer = await send(values, { keys, signal: cancel.signal, onWait: (seconds) => tellWait(seconds, cancel) });
      busy(false);
      await done(answer, values);
    } catch (problem) {
      busy(false);
      fail(problem);
    }
  }

  function complete() {
    const wrong = fields.map((one) => ({ one, words: one.complaint() }));
    wrong.forEach(({ one, words }) => one.blame(words));
    const items = wrong.filter(({ words }) => words).map(({ one, words }) => ({ words, field: one.input }));
    if (items.length) summary.show(items);
    else summary.clear();
    return items.length === 0;
  }

  function fail(problem) {
    if (problem.code === 'CANCELLED') return;
    if (problem.code === 'SESSION_ENDED') return summary.clear(); // comes back as it is after signing in
    if (problem.status === undefined) throw problem;
    const items = itemsOf(problem);
    items.forEach(({ one, words }) => one && one.blame(words));
    summary.show(items.map(({ one, words }) => ({ words, field: one && one.input })));
    if (problem.status === 429 && problem.retryAfter) {
      button.setAttribute('aria-disabled', 'true');
      summary.wait(problem.retryAfter, () => button.removeAttribute('aria-disabled'));
    }
  }

  function itemsOf(problem) {
    const named = problem.violations.map((violation) => ({ one: byName[violation.field], words: violation.message || problem.words }));
    if (named.length) return named;
    const words = problem.lost ? `${problem.words} ${t('form.kept')}` : problem.words;
    return [{ one: byName[blame[problem.code]], words }];
  }

  function busy(on) {
    element.setAttribute('aria-busy', String(on));
    if (on) button.setAttribute('aria-disabled', 'true');
    else button.removeAttribute('aria-disabled');
    replace(button, on ? t('form.sending') : submit);
    empty(status);
  }

  function tellWait(seconds, cancel) {
    const give = h('button', { type: 'button', class: 'plain', onclick: () => cancel.abort() }, t('form.cancel'));
    replace(status, h('p', null, t('form.busy', seconds)), give);
  }

  function saveDraft() {
    const open = fields.filter((one) => !one.secret && one.input.type !== 'checkbox');
    draft.write(keep, Object.fromEntries(open.map((one) => [one.name, one.typed])));
  }

  function restoreDraft() {
    for (const [name, value] of Object.entries(draft.read(keep))) {
      if (byName[name] && !byName[name].typed) byName[name].typed = value;
    }
  }

  return { element, fail, fields: byName };
}
