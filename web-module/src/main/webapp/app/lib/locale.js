// The language of the app: what its user chose, else what the device asks for as far as we speak it, else Mongolian.
import { recall, remember } from './kept.js';
import { signal } from './signal.js';

export const LANGUAGES = { mn: 'Монгол', kk: 'Қазақша', ru: 'Русский', en: 'English' };
export const language = signal('mn');

let texts = {};

export const chosenLanguage = () => recall('language');

export async function startLanguage() {
  const wanted = [chosenLanguage(), ...navigator.languages.map((one) => one.split('-')[0])];
  await speak(wanted.find((code) => code in LANGUAGES) || 'mn');
}

export async function chooseLanguage(code) {
  remember('language', code);
  await speak(code);
}

// Takes the account's language, unless this phone's user already chose one here.
export async function adoptLanguage(code) {
  if (!chosenLanguage() && code in LANGUAGES) await speak(code);
}

export function t(key, ...values) {
  const text = texts[key];
  if (text === undefined) return key;
  return text.replace(/\{(\d)\}/g, (whole, index) => (values[index] === undefined ? whole : values[index]));
}

export const known = (key) => key in texts;

export async function speak(code) {
  texts = (await import(`../texts/${code}.js`)).default;
  document.documentElement.lang = code;
  language.set(code);
}
