// The school no longer wants the site to be kept by browsers: this takes the place of the worker and ends it.
'use strict';
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => {
  const own = 'kartiba ' + registration.scope + ' ';
  event.waitUntil(
    caches.keys()
      .then((names) => Promise.all(names.filter((name) => name.startsWith(own)).map((name) => caches.delete(name))))
      .then(() => registration.unregister()));
});
