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

  var now = new Date();
  var today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map(function (part) { return String(part).padStart(2, '0'); }).join('-');

  // The home page shows the next dates, by the reader's own calendar.
  var section = document.querySelector('[data-dates]');
  if (section) {
    Array.from(section.querySelectorAll('[data-last]'))
      .filter(function (item) { return item.dataset.last >= today; })
      .slice(0, 5)
      .forEach(function (item) {
        item.hidden = false;
        section.hidden = false;
      });
  }

  // Elsewhere each event is shown once, with its next day; where none is to come, all days stay.
  document.querySelectorAll('[data-upcoming]').forEach(function (list) {
    var seen = {};
    var past = Array.from(list.children).filter(function (item) {
      return item.dataset.last < today || seen[item.dataset.event]
        || !(seen[item.dataset.event] = true);
    });
    past.forEach(function (item) { item.hidden = past.length < list.children.length; });
  });
})();
