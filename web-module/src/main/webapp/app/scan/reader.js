// A hand-held reader types a card as a keyboard would, fast, mostly with Enter at the end. Keys are known by their place and
// not by their letter, so that a Mongolian layout gives the same card.
import { isCard } from './card.js';

const SLOWEST = 120; // ms between two keys; nobody types a card by hand at that pace
const SHORTEST = 6;
const PLACES = /^(?:Key|Digit|Numpad)([0-9A-Z])$/;
const ENDS = ['Enter', 'NumpadEnter', 'Tab'];

// heard(text) for each card and for whatever else such a device reads; → how to stop listening
export function listenToReader(heard) {
  let text = '';
  let last = 0;
  let done = false; // a whole card was read, only its end is still to come

  function key(event) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const quick = event.timeStamp - last < SLOWEST;
    last = event.timeStamp;
    if (!quick) text = '';
    const sign = event.code.match(PLACES);
    if (sign) add(sign[1], event);
    else if (ENDS.includes(event.code)) end(quick, event);
    else if (!event.code.startsWith('Shift')) text = '';
  }

  function add(sign, event) {
    text += sign;
    done = isCard(text);
    if (text.length > 2) event.preventDefault();
    if (done) tell();
  }

  function end(quick, event) {
    if (quick && (done || text.length >= SHORTEST)) event.preventDefault();
    if (quick && text.length >= SHORTEST) tell();
    done = false;
  }

  function tell() {
    const whole = text;
    text = '';
    heard(whole);
  }

  document.addEventListener('keydown', key, true);
  return () => document.removeEventListener('keydown', key, true);
}
