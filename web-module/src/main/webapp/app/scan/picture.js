// Cards in a picture that was taken before. It never leaves the device.
import { isCard } from './card.js';
import { findCodes } from './decoder.js';
import { draw } from './draw.js';

const LARGEST = 15e6; // bytes; decoding more than that ends the tab of a small phone
const SIZES = [1280, 640, 2400]; // of the longer side, one after the other until there is a code
const THUMBNAIL = 160;

// → the cards in it, each {text, thumbnail: canvas}; says TOO_LARGE, NOT_A_PICTURE, NO_CODE or NO_CARD instead
export async function cardsInPicture(file) {
  if (file.size > LARGEST) return { why: 'TOO_LARGE' };
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) return { why: 'NOT_A_PICTURE' };
  try {
    return await cardsOn(picture);
  } finally {
    picture.close();
  }
}

async function cardsOn(picture) {
  const canvas = document.createElement('canvas');
  let codes = [];
  for (const size of SIZES) {
    codes = await findCodes(draw(canvas, picture, picture.width, picture.height, size));
    if (codes.some(({ text }) => isCard(text))) break;
  }
  if (!codes.length) return { why: 'NO_CODE' };
  const cards = new Map(codes.filter(({ text }) => isCard(text)).map((code) => [code.text, code]));
  if (!cards.size) return { why: 'NO_CARD' };
  return { cards: [...cards.values()].map(({ text, corners }) => ({ text, thumbnail: around(canvas, corners) })) };
}

// The code and what stands beside it on the card, so that its owner is recognised.
function around(canvas, corners) {
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  const side = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)) * 3;
  const left = (Math.min(...xs) + Math.max(...xs) - side) / 2;
  const top = (Math.min(...ys) + Math.max(...ys) - side) / 2;
  const thumbnail = document.createElement('canvas');
  thumbnail.width = THUMBNAIL;
  thumbnail.height = THUMBNAIL;
  thumbnail.getContext('2d').drawImage(canvas, left, top, side, side, 0, 0, THUMBNAIL, THUMBNAIL);
  return thumbnail;
}
