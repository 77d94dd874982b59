/* global CACHE, KERNEL -- written before this text by make-service-worker.ts */
// Network first for pages (always current when online), cache first for files whose name carries their hash.
// Everything of ours that was asked once answers offline; nothing is ever fetched from another origin.

const HASHED = /^\/_a\//;

addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(KERNEL))
      .then(() => skipWaiting()),
  );
});

addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name))))
      .then(() => clients.claim()),
  );
});

addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  event.respondWith(HASHED.test(pathname) ? cacheFirst(request) : networkFirst(request));
});

async function cacheFirst(request) {
  return (await caches.match(request, { ignoreSearch: true })) ?? keep(request, await fetch(request));
}

async function networkFirst(request) {
  try {
    return await keep(request, await fetch(request));
  } catch (error) {
    const kept = await caches.match(request, { ignoreSearch: true });
    if (kept) return kept;
    if (request.mode !== 'navigate') throw error;
    return notHere();
  }
}

/** The network did not answer: whether the page exists is not known, only that it is not on this device. */
async function notHere() {
  const page = await caches.match('/hors-connexion/');
  return page ? new Response(page.body, { status: 503, headers: page.headers }) : Response.error();
}

async function keep(request, response) {
  if (response.ok && response.type === 'basic') {
    const cache = await caches.open(CACHE);
    await cache.put(request.url.split(/[?#]/)[0], response.clone());
  }
  return response;
}
