// Keeps pages for readers without a network. Asks the network first, so that nobody reads an old page who could
// read the new one; only files named by their content are taken from the store at once.
'use strict';
const own = 'kartiba ' + registration.scope + ' ';
const store = own + '@version@';
const files = ['./', @files@];

// from a host that leads from a.html to a: browsers take no page from a worker that was led elsewhere
const plain = (page) => (page.redirected ? new Response(page.body, {headers: page.headers}) : page);

async function fill(cache, file) {
  const page = await fetch(file);
  if (!page.ok) { throw new Error(file); }
  await cache.put(file, plain(page));
}

addEventListener('install', (event) => {
  event.waitUntil(
    caches.open(store)
      .then((cache) => Promise.all(files.map((file) => fill(cache, file))))
      .then(() => skipWaiting()));
});

addEventListener('activate', (event) => {
  const old = (name) => name.startsWith(own) && name !== store;
  event.waitUntil(
    caches.keys()
      .then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name))))
      .then(() => clients.claim()));
});

async function answer(request, lasting) {
  const cache = await caches.open(store);
  // what stands behind ? makes no other file, so each is kept once and a new one takes its place
  const place = request.url.replace(/[?#].*/, '').replace(/\/[^/.]+$/, '$&.html');
  const kept = await cache.match(place);
  if (kept && lasting) { return kept; }
  try {
    const fresh = await fetch(request);
    if (fresh.ok) { await cache.put(place, plain(fresh.clone())); }
    return fresh;
  } catch (gone) {
    const home = request.mode === 'navigate' ? await cache.match('./') : undefined;
    return kept || home || Response.error();
  }
}

addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  const ours = event.request.method === 'GET' && url.origin === location.origin;
  const page = event.request.mode === 'navigate' && /\/[^/.]+$/.test(url.pathname);
  if (ours && (page || /(\/|\.(html|css|js|svg|png|jpe?g|webp|ics))$/.test(url.pathname))) {
    event.respondWith(answer(event.request, /\.[0-9a-f]{10}\.\w+$/.test(url.pathname)));
  }
});
