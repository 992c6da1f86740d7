// What the QR code of a card says: whose cards and of which version, then random digits and capital letters. Only its shape is known here.
const CARD = /^ESIS1[0-9A-Z]{25}$/;

export const isCard = (text) => CARD.test(text);
