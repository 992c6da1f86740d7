// Dates as people say them. Browsers know no Mongolian month names, so Mongolian is written here.
import { language, t } from './locale.js';

const two = (number) => String(number).padStart(2, '0');

export const clock = (date) => `${two(date.getHours())}:${two(date.getMinutes())}`;

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
  const otherYear = date.getFullYear() !== now.getFullYear();
  if (language.get() === 'mn') {
    return `${otherYear ? `${date.getFullYear()} оны ` : ''}${date.getMonth() + 1} сарын ${date.getDate()}`;
  }
  const shape = { day: 'numeric', month: 'long' };
  if (otherYear) shape.year = 'numeric';
  return new Intl.DateTimeFormat(language.get() === 'en' ? 'en-GB' : language.get(), shape).format(date);
}

function midnight(date) {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
