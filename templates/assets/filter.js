// Narrows a list or table to what is chosen. The choice stands in the address after the #, so that
// it can be sent to somebody, and the language switch keeps it.
(function () {
  'use strict';
  var form = document.querySelector('[data-filter]');
  if (!form) {
    return;
  }
  var fields = Array.from(form.querySelectorAll('select'));
  var status = form.querySelector('[role=status]');
  var rows = Array.from(document.querySelectorAll('[data-row]'));

  // What says nothing about a field is for every choice of it.
  function fits(element, chosen) {
    return Object.keys(chosen).every(function (name) {
      var own = element.dataset[name];
      return own === undefined || own.split(' ').includes(chosen[name]);
    });
  }

  function narrowed() {
    var chosen = {};
    fields.forEach(function (field) {
      if (field.value) {
        chosen[field.name] = field.value;
      }
    });
    return chosen;
  }

  function show(chosen) {
    var byCell = Boolean(chosen.channel || chosen.access);
    var found = new Set();
    var columns = new Set();
    rows.forEach(function (row) {
      var cells = Array.from(row.querySelectorAll('[data-cell]'));
      var fitting = cells.filter(function (cell) { return fits(cell, chosen); });
      cells.forEach(function (cell) { cell.toggleAttribute('data-out', !fitting.includes(cell)); });
      row.hidden = !fits(row, chosen) || (byCell && !fitting.length);
      if (!row.hidden) {
        found.add(row.dataset.row);
        fitting.forEach(function (cell) { columns.add(cell.dataset.channel); });
      }
    });
    // A few columns would be a strip beside nothing: cards fill the page better.
    document.body.classList.toggle('few', byCell && columns.size < 5);
    document.querySelectorAll('[data-column]').forEach(function (cell) {
      cell.hidden = byCell && !columns.has(cell.dataset.column);
    });
    document.querySelectorAll('[data-section]').forEach(function (section) {
      section.hidden = !section.querySelector('[data-row]:not([hidden])');
    });
    document.dispatchEvent(new Event('narrowed'));
    return found.size;
  }

  function tell(chosen, count) {
    form.querySelector('[type=reset]').hidden = !Object.keys(chosen).length;
    var text = Object.keys(chosen).length
      ? (count ? form.dataset.found.replace('{0}', count) : form.dataset.none)
      : '';
    if (status.textContent !== text) {
      status.textContent = text;
    }
  }

  function apply() {
    var chosen = narrowed();
    tell(chosen, show(chosen));
  }

  // Back to what the address says, where it says a choice and not a place on the page.
  function restore() {
    var said = new URLSearchParams(location.hash.slice(1));
    fields.forEach(function (field) {
      field.value = said.get(field.name) || '';
      if (field.selectedIndex < 0) {
        field.value = '';
      }
    });
    apply();
  }

  function remember() {
    var said = new URLSearchParams(narrowed()).toString();
    var here = location.href.split('#')[0];
    history.replaceState(history.state, '', said ? here + '#' + said : here);
    dispatchEvent(new Event('hashchange'));
  }

  form.addEventListener('change', function () {
    apply();
    remember();
  });
  form.addEventListener('reset', function () {
    setTimeout(function () {
      apply();
      remember();
    });
  });
  form.addEventListener('submit', function (event) {
    event.preventDefault();
  });
  addEventListener('hashchange', function () {
    if (location.hash.includes('=')) {
      restore();
    }
  });
  form.hidden = false;
  if (location.hash.includes('=')) {
    restore();
  }
})();
