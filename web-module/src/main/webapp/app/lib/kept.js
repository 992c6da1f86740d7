// Small things this browser remembers that are no secret: language, theme, a registration in progress.
// Everything works without storage, it is only forgotten then.
const PREFIX = 'esis.';

export function recall(name) {
  try {
    const text = localStorage.getItem(PREFIX + name);
    return text === null ? null : parse(text);
  } catch (storageRefused) {
    return null;
  }
}

export function remember(name, value) {
  try {
    localStorage.setItem(PREFIX + name, typeof value === 'string' ? value : JSON.stringify(value));
  } catch (storageRefused) {
    // Forgotten at the next start.
  }
}

export function forget(name) {
  try {
    localStorage.removeItem(PREFIX + name);
  } catch (storageRefused) {
    // Nothing was kept.
  }
}

// What was typed into a form, for this tab only: phones drop a tab while its owner reads the mail.
export const draft = {
  read(name) {
    try {
      return JSON.parse(sessionStorage.getItem(PREFIX + 'draft.' + name)) || {};
    } catch (storageRefused) {
      return {};
    }
  },
  write(name, values) {
    try {
      sessionStorage.setItem(PREFIX + 'draft.' + name, JSON.stringify(values));
    } catch (storageRefused) {
      // The page itself still holds the values.
    }
  },
  drop(name) {
    try {
      sessionStorage.removeItem(PREFIX + 'draft.' + name);
    } catch (storageRefused) {
      // Nothing was kept.
    }
  },
};

function parse(text) {
  return text.startsWith('{') ? JSON.parse(text) : text;
}
