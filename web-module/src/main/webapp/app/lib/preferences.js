// Language, each in its own script, and look.
import { put } from './api.js';
import { h } from './dom.js';
import { forget, recall, remember } from './kept.js';
import { LANGUAGES, chooseLanguage, language, t } from './locale.js';
import { session } from './session.js';

const DARK = { auto: '(prefers-color-scheme: dark)', light: 'not all', dark: 'all' };

export function languageChoice() {
  const options = Object.entries(LANGUAGES).map(([code, name]) => ({ value: code, label: name, lang: code }));
  return choice(t('preferences.language'), 'language', options, language.get(), chosen);
}

export function themeChoice() {
  const options = ['auto', 'light', 'dark'].map((value) => ({ value, label: t(`theme.${value}`) }));
  return choice(t('preferences.theme'), 'theme', options, recall('theme') || 'auto', wear);
}

// Sends a language chosen without a connection, so that mails speak it too.
export async function sendLanguage() {
  const unsent = recall('language-unsent');
  if (!unsent || session.get() !== 'in') return;
  await put('/me/language', { language: unsent });
  forget('language-unsent');
}

async function chosen(code) {
  if (session.get() === 'in') remember('language-unsent', code);
  await chooseLanguage(code);
  const again = document.querySelector(`input[name=language][value=${code}]`);
  if (again) again.focus({ preventScroll: true });
  await sendLanguage().catch(() => undefined);
}

function wear(theme) {
  if (theme === 'auto') forget('theme');
  else remember('theme', theme);
  document.querySelector('link[href="dark.css"]').media = DARK[theme];
}

function choice(legend, name, options, present, choose) {
  return h(
    'fieldset',
    { class: 'choice' },
    h('legend', null, legend),
    h('div', { class: 'options' }, options.map(({ value, label, lang }) =>
      h('label', { lang },
        h('input', { type: 'radio', name, value, checked: value === present, onchange: () => choose(value) }),
        h('span', null, label)))),
  );
}
