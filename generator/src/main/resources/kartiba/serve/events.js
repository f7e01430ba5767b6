// Hears from the preview which edition is the newest, and tells all open pages.
(function () {
  'use strict';
  var ports = [];
  var newest = '';
  var source = new EventSource('/_kartiba/events');
  source.onmessage = function (event) {
    newest = event.data;
    ports.forEach(function (port) { port.postMessage(newest); });
  };
  if ('onconnect' in self) {
    self.onconnect = function (event) {
      var port = event.ports[0];
      ports.push(port);
      if (newest) {
        port.postMessage(newest);
      }
    };
  } else {
    ports.push(self);
  }
}());
