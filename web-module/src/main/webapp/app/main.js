import { asOf, online } from './lib/connection.js';
import { frame } from './lib/frame.js';
import { startLanguage } from './lib/locale.js';
import { sendLanguage } from './lib/preferences.js';
import { redraw, startRouter } from './lib/router.js';
import { startSession } from './lib/session.js';
import { startUnread } from './lib/unread.js';
import { startUpdates } from './lib/update.js';
import { notFound, routes } from './routes.js';

async function start() {
  await Promise.all([startLanguage(), startSession()]);
  const main = frame(document.getElementById('app'));
  startRouter({ routes, notFound, main });
  online.on((reachable) => reachable && backOnline());
  startUnread();
  startUpdates().catch(() => undefined);
  sendLanguage().catch(() => undefined);
}

// Screens that show data kept from earlier ask again; a form somebody fills in stays as it is.
function backOnline() {
  if (asOf.get()) redraw();
  sendLanguage().catch(() => undefined);
}

start();
