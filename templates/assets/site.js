// Two comforts; every page works without them.
(function () {
  'use strict';

  // The language switch keeps the place on the page, such as a clause.
  function keepPlace() {
    document.querySelectorAll('.languages a').forEach(function (link) {
      link.hash = location.hash;
    });
  }
  addEventListener('hashchange', keepPlace);
  keepPlace();

  // The home page shows the next dates, by the reader's own calendar.
  var section = document.querySelector('[data-dates]');
  if (section) {
    var now = new Date();
    var today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map(function (part) { return String(part).padStart(2, '0'); }).join('-');
    Array.from(section.querySelectorAll('[data-last]'))
      .filter(function (item) { return item.dataset.last >= today; })
      .slice(0, 5)
      .forEach(function (item) {
        item.hidden = false;
        section.hidden = false;
      });
  }
})();
