// Keeps the shell on the phone, one cache per build. Answers of the API are never kept here.
const BUILD = '@app.build@';
const PREFIX = 'esis-app-';
const CACHE = PREFIX + BUILD;
const SHELL = [
  './',
  'app.css',
  'tokens.css',
  'dark.css',
  'theme.js',
  'main.js',
  'routes.js',
  'manifest.webmanifest',
  'icons/icon.svg',
  'icons/icon-192.png',
  'lib/api.js',
  'lib/connection.js',
  'lib/dom.js',
  'lib/errors.js',
  'lib/field.js',
  'lib/form.js',
  'lib/frame.js',
  'lib/http.js',
  'lib/icons.js',
  'lib/install.js',
  'lib/kept.js',
  'lib/lately.js',
  'lib/loading.js',
  'lib/locale.js',
  'lib/navigation.js',
  'lib/notice.js',
  'lib/pending.js',
  'lib/preferences.js',
  'lib/problem.js',
  'lib/router.js',
  'lib/session.js',
  'lib/signal.js',
  'lib/time.js',
  'lib/unread.js',
  'lib/update.js',
  'lib/uuid.js',
  'lib/vault.js',
  'screens/account.js',
  'screens/closing.js',
  'screens/code.js',
  'screens/email.js',
  'screens/home.js',
  'screens/not-found.js',
  'screens/notices.js',
  'screens/password.js',
  'screens/recover.js',
  'screens/register.js',
  'screens/sessions.js',
  'screens/sign-in.js',
  'texts/mn.js',
  'texts/kk.js',
  'texts/ru.js',
  'texts/en.js',
];

self.addEventListener('install', (event) => event.waitUntil(keepShell()));
self.addEventListener('activate', (event) => event.waitUntil(dropOlder()));

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const scope = new URL(self.registration.scope);
  if (request.method !== 'GET' || url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) return;
  event.respondWith(fromShell(request));
});

async function keepShell() {
  const cache = await caches.open(CACHE);
  await cache.addAll(SHELL.map((path) => new Request(path, { cache: 'no-cache' })));
}

async function dropOlder() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function fromShell(request) {
  const cache = await caches.open(CACHE);
  const wanted = request.mode === 'navigate' ? './' : request;
  return (await cache.match(wanted, { ignoreSearch: true })) || fetch(request);
}
