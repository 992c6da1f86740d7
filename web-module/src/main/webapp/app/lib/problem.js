// Whatever went wrong with a call, with words for its user.
import { known, t } from './locale.js';

export class Problem extends Error {
  constructor({ status = 0, code = '', title = '', detail = '', instance = '', violations, retryAfter = 0 }) {
    super(code || `status ${status}`);
    Object.assign(this, { status, code, title, detail, instance, retryAfter });
    this.violations = Array.isArray(violations) ? violations : [];
  }

  // No answer came, so nobody knows whether the server did what was asked.
  get lost() {
    return this.status === 0;
  }

  get words() {
    const own = [this.code, this.status].map((one) => `problem.${one}`).find(known);
    if (own && (this.lost || !this.detail)) return t(own);
    const words = this.detail || this.title || t('problem.unknown');
    return this.status >= 500 && this.instance ? `${words} ${t('problem.reference', this.instance)}` : words;
  }

  static of(status, body, headers) {
    const said = body && typeof body === 'object' ? body : {};
    return new Problem({ ...said, status, retryAfter: seconds(headers.get('Retry-After')) });
  }
}

function seconds(header) {
  if (!header) return 0;
  if (/^\d+$/.test(header)) return Number(header);
  const until = Date.parse(header);
  return Number.isNaN(until) ? 0 : Math.max(0, Math.ceil((until - Date.now()) / 1000));
}
