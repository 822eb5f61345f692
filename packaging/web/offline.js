'use strict';
// Keeps the page's files, so that a class that has opened it once can go on without a network. All files of a version are
// kept together and replaced together: a new version takes over when no tab shows the old one any more.
// scripts/web replaces VERSION and FILES.
const version = 'VERSION';
const files = FILES;

self.addEventListener('install', event => {
  event.waitUntil(caches.open(version).then(
    cache => cache.addAll(files.map(name => new Request(name, {cache: 'reload'})))));
});
self.addEventListener('activate', event => {
  event.waitUntil(caches.keys().then(names => Promise.all(
    names.filter(name => name.startsWith('adiposcope-') && name !== version).map(name => caches.delete(name)))));
});
self.addEventListener('fetch', event => {
  if (event.request.method !== 'GET') return;
  event.respondWith(caches.open(version)
    .then(cache => cache.match(event.request, {ignoreSearch: true}))
    .then(kept => kept || fetch(event.request)));
});
