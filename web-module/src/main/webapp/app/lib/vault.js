// What must outlive a restart and stay secret: IndexedDB, each record sealed with a key that cannot be exported.
// Without WebCrypto or IndexedDB (plain http, private windows) it lasts as long as the page.
const DATABASE = 'esis';
const STORE = 'vault';
const memory = new Map();
let opened;

export async function read(name) {
  const safe = await open();
  if (!safe) return memory.get(name);
  const sealed = await run(safe.database, 'readonly', (store) => store.get(name));
  if (!sealed) return undefined;
  try {
    const plain = await crypto.subtle.decrypt(how(name, sealed.iv), safe.key, sealed.data);
    return JSON.parse(new TextDecoder().decode(plain));
  } catch (damaged) {
    return undefined;
  }
}

export async function write(name, value) {
  const safe = await open();
  if (!safe) return void memory.set(name, value);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt(how(name, iv), safe.key, new TextEncoder().encode(JSON.stringify(value)));
  await run(safe.database, 'readwrite', (store) => store.put({ iv, data }, name));
}

export async function remove(...names) {
  const safe = await open();
  names.forEach((name) => memory.delete(name));
  if (safe) await run(safe.database, 'readwrite', (store) => names.map((name) => store.delete(name)).pop());
}

const how = (name, iv) => ({ name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(name) });

function open() {
  if (!opened) opened = prepare().catch(() => null);
  return opened;
}

async function prepare() {
  if (!window.crypto || !crypto.subtle || !window.indexedDB) return null;
  const database = await settled(indexedDB.open(DATABASE, 1), (request) => {
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  });
  return { database, key: await sealingKey(database) };
}

// Two tabs may make a key at the same time; the one that is stored first counts for both.
async function sealingKey(database) {
  const held = await run(database, 'readonly', (store) => store.get('#key'));
  if (held) return held;
  const fresh = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  await run(database, 'readwrite', (store) => store.add(fresh, '#key')).catch(() => undefined);
  return run(database, 'readonly', (store) => store.get('#key'));
}

function run(database, mode, act) {
  return new Promise((resolve, reject) => {
    const work = database.transaction(STORE, mode, { durability: 'strict' });
    const request = act(work.objectStore(STORE));
    work.oncomplete = () => resolve(request.result);
    work.onabort = work.onerror = () => reject(work.error || request.error);
  });
}

function settled(request, prepareRequest) {
  return new Promise((resolve, reject) => {
    prepareRequest(request);
    request.onsuccess = () => resolve(request.result);
    request.onerror = request.onblocked = () => reject(request.error);
  });
}
