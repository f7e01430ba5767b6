// Marks in the contents which chapter is being read. On a phone the contents then stay at hand at the top of the screen.
(function () {
  'use strict';

  var nav = document.querySelector('.toc');
  var details = nav.querySelector('details');
  var shown = nav.querySelector('.reading');
  var places = Array.from(nav.querySelectorAll('a')).map(function (link) {
    return { link: link, heading: document.getElementById(link.hash.slice(1)) };
  }).filter(function (place) { return place.heading; });
  var marked;

  function top(place) {
    return place.heading.getBoundingClientRect().top;
  }

  // The last chapter that begins in the upper quarter of the screen or above. At the end of the page
  // nothing can be scrolled up there any more: what was asked for, or the last.
  function read() {
    var root = document.documentElement;
    if (scrollY > 0 && scrollY + innerHeight > root.scrollHeight - 2) {
      return places.filter(function (place) {
        return place.link.hash === location.hash && top(place) >= 0 && top(place) < innerHeight;
      })[0] || places[places.length - 1];
    }
    return places.filter(function (place) { return top(place) <= innerHeight / 4; }).pop();
  }

  function mark() {
    var place = read();
    if (place === marked) {
      return;
    }
    if (marked) {
      marked.link.removeAttribute('aria-current');
    }
    marked = place;
    shown.textContent = place ? place.link.textContent : '';
    shown.lang = (place ? place.link : nav).closest('[lang]').lang;
    if (place) {
      place.link.setAttribute('aria-current', 'location');
      nav.scrollTop = place.link.offsetTop - nav.clientHeight / 2;
    }
  }

  function close() {
    details.open = false;
  }

  // An open list would cover the chapter chosen, and whatever has the focus after it.
  nav.addEventListener('click', function (event) {
    if (event.target.closest('a')) {
      close();
    }
  });
  nav.addEventListener('focusout', function (event) {
    if (event.relatedTarget && !nav.contains(event.relatedTarget)) {
      close();
    }
  });
  nav.addEventListener('keydown', function (event) {
    if (event.key === 'Escape' && details.open) {
      close();
      nav.querySelector('summary').focus();
    }
  });
  nav.classList.add('follows');
  ['scroll', 'resize', 'hashchange'].forEach(function (name) {
    addEventListener(name, mark, { passive: true });
  });
  mark();
})();
