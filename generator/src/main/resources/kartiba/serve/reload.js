// Shows this page anew when the school's files have changed. Only the preview serves this script.
// The page's own policy lets it connect to nothing, so a worker listens; all tabs share one.
(function () {
  'use strict';
  var shown = document.currentScript.src.split('?')[1];
  var hear = function (message) {
    if (message.data !== shown) {
      location.reload();
    }
  };
  if (window.SharedWorker) {
    var shared = new SharedWorker('/_kartiba/events.js');
    shared.port.onmessage = hear;
    shared.port.start();
  } else if (window.Worker) {
    new Worker('/_kartiba/events.js').onmessage = hear;
  }
}());
