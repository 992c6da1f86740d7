// Keeps the shell on the phone, one cache per build. Answers of the API are never kept here.
const BUILD = '@app.build@';
const PREFIX = 'esis-app-';
const CACHE = PREFIX + BUILD;
// Large, and the same in many builds: kept from its first use on, until its version changes.
const DECODER = 'vendor/zxing-wasm-3.1.4/';
const DECODER_PREFIX = 'esis-decoder-';
const DECODER_CACHE = DECODER_PREFIX + DECODER;
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
  'lib/asked.js',
  'lib/children.js',
  'lib/choice-field.js',
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
  'scan/camera.js',
  'scan/card-field.js',
  'scan/card.js',
  'scan/decoder.js',
  'scan/draw.js',
  'scan/picture.js',
  'scan/portal.js',
  'scan/reader.js',
  'scan/scan.css',
  'scan/scanner.js',
  'screens/account.js',
  'screens/add-child.js',
  'screens/child.js',
  'screens/closing.js',
  'screens/code.js',
  'screens/email.js',
  'screens/home.js',
  'screens/looks.js',
  'screens/not-found.js',
  'screens/notices.js',
  'screens/password.js',
  'screens/recover.js',
  'screens/register.js',
  'screens/requests.js',
  'screens/sessions.js',
  'screens/sign-in.js',
  'screens/slip.js',
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
  event.respondWith(url.pathname.startsWith(scope.pathname + DECODER) ? decoder(request) : fromShell(request));
});

async function keepShell() {
  const cache = await caches.open(CACHE);
  await cache.addAll(SHELL.map((path) => new Request(path, { cache: 'no-cache' })));
}

async function dropOlder() {
  const names = await caches.keys();
  const older = (name) => (name.startsWith(PREFIX) && name !== CACHE) || (name.startsWith(DECODER_PREFIX) && name !== DECODER_CACHE);
  await Promise.all(names.filter(older).map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function fromShell(request) {
  const cache = await caches.open(CACHE);
  const wanted = request.mode === 'navigate' ? './' : request;
  return (await cache.match(wanted, { ignoreSearch: true })) || fetch(request);
}

async function decoder(request) {
  const cache = await caches.open(DECODER_CACHE);
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
}
