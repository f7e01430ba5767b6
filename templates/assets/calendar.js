// Leads to today by the reader's own calendar; the calendar is whole without it.
(function () {
  'use strict';
  var now = new Date();
  var today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map(function (part) { return String(part).padStart(2, '0'); }).join('-');

  // In the list: the next date that is shown.
  var next = document.querySelector('[data-next]');
  function showNext() {
    var event = Array.from(document.querySelectorAll('[data-last]'))
      .find(function (item) { return !item.hidden && item.dataset.last >= today; });
    next.hidden = !event;
    if (event) {
      var link = next.querySelector('a');
      link.hash = event.id;
      link.textContent = event.querySelector('.day').textContent + ' – '
        + event.querySelector('h3').textContent;
    }
  }
  if (next) {
    showNext();
    document.addEventListener('narrowed', showNext);
  }

  // In the months: today's day, and the way there.
  var day = document.querySelector('[data-day="' + today + '"]');
  var way = document.querySelector('[data-today]');
  if (day && way) {
    day.setAttribute('aria-current', 'date');
    way.hidden = false;
    way.querySelector('a').hash = day.closest('section').querySelector('h2').id;
  }
})();
