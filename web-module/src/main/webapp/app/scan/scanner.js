// Reads the card of a pupil: by the camera, from a picture, or by a hand-held reader. In the phone app and on a page of the portal.
import { h, replace } from '../lib/dom.js';
import { icon } from '../lib/icons.js';
import { t } from '../lib/locale.js';
import { openCamera, watch } from './camera.js';
import { isCard } from './card.js';
import { prepareDecoder } from './decoder.js';
import { cardsInPicture } from './picture.js';
import { listenToReader } from './reader.js';

const HINT_STAYS = 2500; // ms
const REFUSED = ['NotAllowedError', 'SecurityError'];
const MISSING = ['NotFoundError', 'NotSupportedError', 'OverconstrainedError'];
const BUSY = ['NotReadableError', 'AbortError'];

// read(text) is called with each card that was read. → {element, start, stop}; stop leaves no camera on
export function scanner({ read }) {
  const said = h('p', { class: 'scan-said', role: 'status' });
  const stage = h('div', { class: 'scan-stage' });
  const below = h('div', { class: 'scan-tools' });
  const element = h('div', { class: 'scan' }, said, stage, below);
  let running = null; // what ends the present try
  let hintUntil = 0;

  const say = (key, ...values) => {
    const words = t(key, ...values);
    if (said.textContent !== words) said.textContent = words;
  };

  async function start(id) {
    const { signal } = begin();
    const video = h('video', { playsinline: true, 'aria-label': t('scan.view') });
    video.muted = true;
    say('scan.opening');
    draw([video, h('span', { class: 'scan-aim', 'aria-hidden': 'true' })], pictureButton());
    prepareDecoder().catch(() => undefined); // comes while its user is still asked for the camera
    try {
      const camera = await openCamera(video, id);
      if (signal.aborted) return camera.stop();
      signal.addEventListener('abort', camera.stop);
      say('scan.aim');
      replace(below, lightButton(camera), nextButton(camera), pictureButton());
      await watch(video, seen, signal);
    } catch (failed) {
      if (!signal.aborted) cannot(failed);
    }
  }

  function seen(codes) {
    const cards = [...new Set(codes.map(({ text }) => text).filter(isCard))];
    if (cards.length === 1) return take(cards[0]);
    if (codes.length) hint(cards.length ? 'scan.several' : 'scan.NO_CARD');
    else if (Date.now() > hintUntil) say('scan.aim');
    return undefined;
  }

  function hint(key) {
    hintUntil = Date.now() + HINT_STAYS;
    say(key);
  }

  function take(text) {
    stop();
    if (navigator.vibrate) navigator.vibrate(60);
    say('scan.read');
    draw([h('p', { class: 'scan-read' }, icon('check'))], againButton('scan.again'));
    read(text);
  }

  function heard(text) {
    if (isCard(text)) take(text);
    else hint('scan.NO_CARD');
  }

  async function looked(file) {
    const { signal } = begin();
    say('scan.looking');
    draw([], null);
    const { cards = [], why } = await cardsInPicture(file).catch(() => ({ why: 'noDecoder' }));
    if (signal.aborted) return;
    if (cards.length === 1) return take(cards[0].text);
    say(why ? `scan.${why}` : 'scan.which');
    draw(cards.map(choiceOf), [pictureButton(), againButton('scan.camera')]);
  }

  const choiceOf = ({ text, thumbnail }, index) =>
    h('button', { type: 'button', class: 'scan-choice', onclick: () => take(text) }, thumbnail, h('span', null, t('scan.card', index + 1)));

  function cannot({ name }) {
    const why = REFUSED.includes(name) ? 'refused' : MISSING.includes(name) ? 'noCamera' : BUSY.includes(name) ? 'busyCamera' : 'noDecoder';
    say(`scan.${why}`);
    draw(why === 'refused' ? [h('p', { class: 'scan-how' }, t('scan.howToAllow'))] : [], [againButton('retry'), pictureButton()]);
  }

  // Ends what is under way; what comes now may look at the signal whether it is still wanted.
  function begin() {
    if (running) running.abort();
    running = new AbortController();
    return running;
  }

  function stop() {
    if (running) running.abort();
    running = null;
  }

  function pause() {
    if (!running) return;
    stop();
    say('scan.paused');
    draw([], [againButton('scan.camera'), pictureButton()]);
  }

  const draw = (there, tools) => {
    replace(stage, there);
    replace(below, tools);
  };

  const againButton = (key) => h('button', { type: 'button', onclick: () => start() }, icon('camera'), t(key));

  const nextButton = ({ next }) => next && h('button', { type: 'button', onclick: () => start(next) }, icon('refresh'), t('scan.otherCamera'));

  function lightButton({ light }) {
    if (!light) return null;
    const button = h('button', { type: 'button', 'aria-pressed': 'false', onclick: flip }, icon('light'), t('scan.light'));
    async function flip() {
      const on = button.getAttribute('aria-pressed') !== 'true';
      await light(on).then(() => button.setAttribute('aria-pressed', String(on)), () => undefined);
    }
    return button;
  }

  function pictureButton() {
    const chosen = ({ target }) => target.files.length && looked(target.files[0]);
    return h('label', null, h('input', { type: 'file', accept: 'image/*', onchange: chosen }), icon('picture'), t('scan.picture'));
  }

  const deaf = listenToReader(heard);
  document.addEventListener('visibilitychange', hidden);
  function hidden() {
    if (document.hidden) pause();
  }

  function end() {
    deaf();
    document.removeEventListener('visibilitychange', hidden);
    pause();
  }

  wearStyle();
  start();
  return { element, end };
}

function wearStyle() {
  const href = new URL('scan.css', import.meta.url).href;
  if (!document.querySelector(`link[href="${href}"]`)) document.head.append(h('link', { rel: 'stylesheet', href }));
}
