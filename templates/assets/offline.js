// Lets the site be read without a network, where the school wants it. Not on pages opened from a folder.
(function () {
  'use strict';
  var own = document.currentScript;
  if (location.protocol === 'file:' || !('serviceWorker' in navigator)) { return; }
  var link = document.createElement('link');
  link.rel = 'manifest';
  link.href = own.dataset.manifest;
  document.head.append(link);
  navigator.serviceWorker.register(own.dataset.worker).catch(function () {});
})();
