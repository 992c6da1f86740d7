// Dates as people say them, by the clock of the school and not of the phone, as in the portal. Browsers know no Mongolian
// month names, so Mongolian is written here.
import { language, t } from './locale.js';

const ZONE = 'Asia/Ulaanbaatar';

const two = (number) => String(number).padStart(2, '0');

export const clock = (date) => {
  const { hour, minute } = there(date);
  return `${two(hour)}:${two(minute)}`;
};

export const countdown = (seconds) => `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;

export function moment(value, now = new Date()) {
  const date = new Date(value);
  if (Number.isNaN(date.getTime())) return '';
  const days = Math.round((midnight(now) - midnight(date)) / 86400000);
  if (days === 0) return t('time.today', clock(date));
  if (days === 1) return t('time.yesterday', clock(date));
  return `${day(date, now)}, ${clock(date)}`;
}

function day(date, now) {
  const { year, month, day: ofMonth } = there(date);
  const otherYear = year !== there(now).year;
  if (language.get() === 'mn') return `${otherYear ? `${year} оны ` : ''}${month} сарын ${ofMonth}`;
  const shape = { day: 'numeric', month: 'long', timeZone: ZONE };
  if (otherYear) shape.year = 'numeric';
  return new Intl.DateTimeFormat(language.get() === 'en' ? 'en-GB' : language.get(), shape).format(date);
}

function midnight(date) {
  const { year, month, day: ofMonth } = there(date);
  return Date.UTC(year, month - 1, ofMonth);
}

// What calendar and clock show at the school.
function there(date) {
  const shape = { timeZone: ZONE, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' };
  return Object.fromEntries(new Intl.DateTimeFormat('en', shape).formatToParts(date).map(({ type, value }) => [type, Number(value)]));
}
