// The scanner on a page of the portal: its place names the hidden field that takes the card.
import { speak } from '../lib/locale.js';
import { scanner } from './scanner.js';

export async function mount(place) {
  await speak(document.documentElement.lang);
  const field = document.getElementById(place.dataset.scanner);
  place.append(scanner({ read: (text) => { field.value = text; } }).element);
}
