// Shows this page anew when the school's files have changed. Only the preview serves this script.
// The page's own policy lets it connect to nothing, so a worker listens; all tabs share one.
(function () {
  'use strict';
  var shown = document.currentScript.src.split('?')[1];
  var old = false;
  // whoever is on the way to another page is not called back, unless it was a file to be saved
  var leaving = false;
  var refresh = function () {
    if (old && !leaving) {
      old = false;
      location.reload();
    }
  };
  addEventListener('beforeunload', function () {
    leaving = true;
    setTimeout(function () {
      leaving = false;
      refresh();
    }, 5000);
  });
  var hear = function (message) {
    old = message.data !== shown;
    refresh();
  };
  if (window.SharedWorker) {
    var shared = new SharedWorker('/_kartiba/events.js');
    shared.port.onmessage = hear;
    shared.port.start();
  } else if (window.Worker) {
    new Worker('/_kartiba/events.js').onmessage = hear;
  }
}());
