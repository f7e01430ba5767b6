// Finds topics and everything else by words as people type them: inflected, without diacritics, with
// a slip or two. Loads the index of the page's language when somebody begins to type.
(function () {
  'use strict';
  var form = document.querySelector('form.search');
  if (!form) { return; }
  var input = form.querySelector('input');
  var box = document.getElementById('search_results');
  var status = box.querySelector('[role=status]');
  var list = box.querySelector('ul');
  var kinds = JSON.parse(form.dataset.kinds);
  var root = form.dataset.root;
  var onSearchPage = 'page' in form.dataset;
  var index, waiting = [];

  // ---- words, as the generator takes them apart

  function fold(text) { return text.toLowerCase().normalize('NFD').replace(/\p{Mn}/gu, ''); }
  function words(text) { return fold(text).match(/[\p{L}\p{Nd}]+/gu) || []; }
  function cut(word, rules) {
    for (var i = 0; i < rules.length; i++) {
      if (word.endsWith(rules[i]) && word.length - rules[i].length >= 3) {
        return word.slice(0, -rules[i].length);
      }
    }
    return word;
  }
  function stem(word) { return cut(word, index.endings); }
  function base(word) { return cut(stem(word), index.suffixes); }

  // ---- the index

  function rules(text) { return text ? text.split(' ') : []; }
  function receive(data) {
    var terms = data.terms.split(' ');
    index = {
      endings: rules(data.endings),
      suffixes: rules(data.suffixes),
      stop: new Set(rules(data.stop)),
      documents: data.documents,
      terms: terms,
      place: new Map(terms.map(function (term, i) { return [term, i]; })),
      postings: data.postings.split(' ').map(function (line) {
        var at = 0;
        return line.split(',').map(function (item) {
          at += parseInt(item.slice(0, -1), 36);
          return [at, parseInt(item.slice(-1), 36)];
        });
      })
    };
    waiting.splice(0).forEach(function (go) { go(); });
  }
  function ready(go) {
    if (index) { go(); return; }
    waiting.push(go);
    if (waiting.length === 1) {
      var script = document.createElement('script');
      script.src = root + form.dataset.index;
      script.integrity = form.dataset.integrity || '';
      document.head.append(script);
    }
  }

  // ---- how alike two words are

  // Damerau–Levenshtein distance, given up beyond the limit
  function distance(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit) { return limit + 1; }
    var before, last = [], row;
    for (var j = 0; j <= b.length; j++) { last[j] = j; }
    for (var i = 1; i <= a.length; i++) {
      row = [i];
      var least = i;
      for (j = 1; j <= b.length; j++) {
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > limit) { return limit + 1; }
      before = last;
      last = row;
    }
    return last[b.length];
  }

  // the terms a typed word may mean, each with how surely, from 0 to 1
  function candidates(word) {
    var found = new Map();
    function put(place, sure) {
      if (place !== undefined && !(found.get(place) >= sure)) { found.set(place, sure); }
    }
    var own = stem(word), root = base(word);
    put(index.place.get(word), 1);
    put(index.place.get(own), 1);
    put(index.place.get(root), .6);
    var certain = found.size > 0 && (index.place.has(own) || index.place.has(word));
    var slips = own.length > 7 ? 2 : own.length > 3 ? 1 : 0;
    index.terms.forEach(function (term, i) {
      if (own.length > 2 && term.length > own.length && term.startsWith(own)) {
        put(i, certain ? .35 : .55 + .35 * own.length / term.length);
      } else if (term.length > 4 && own.startsWith(term)) {
        put(i, .5 * term.length / own.length);
      }
      if (!certain && slips) {
        var d = distance(own, term, slips);
        if (d <= slips) { put(i, d === 1 ? .7 : .45); }
      }
    });
    return found;
  }

  var WEIGHT = { topic: 1, channel: .7, event: .62, contact: .62, page: .6, regulation: .6, clause: .5 };

  function search(query) {
    var typed = words(query);
    var telling = typed.filter(function (word) { return !index.stop.has(word); });
    if (telling.length) { typed = telling; }
    var all = index.documents.length, scores = new Map(), whole = 0;
    typed.forEach(function (word) {
      var best = new Map(), rarest = Math.log(1 + all);
      candidates(word).forEach(function (sure, place) {
        var postings = index.postings[place];
        var rare = Math.log(1 + all / postings.length);
        postings.forEach(function (posting) {
          var score = sure * rare * posting[1];
          if (!(best.get(posting[0]) >= score)) { best.set(posting[0], score); }
        });
      });
      whole += 1;
      best.forEach(function (score, document) {
        var sum = scores.get(document) || [0, 0];
        scores.set(document, [sum[0] + score / rarest, sum[1] + 1]);
      });
    });
    return Array.from(scores)
      .map(function (entry) {
        var document = index.documents[entry[0]];
        var share = entry[1][1] / whole;
        return { document: document, at: entry[0], score: entry[1][0] * Math.sqrt(share) * WEIGHT[document[0]] };
      })
      .sort(function (a, b) { return b.score - a.score || a.at - b.at; })
      .filter(function (hit, i, hits) { return hit.score > .12 * hits[0].score; })
      .slice(0, 12)
      .map(function (hit) { return hit.document; });
  }

  // ---- what a person sees

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) { made.className = className; }
    if (text) { made.textContent = text; }
    return made;
  }
  function link(href, text, className) {
    var made = element('a', className, text);
    made.href = root + href;
    return made;
  }
  function card(found) {
    var item = element('li', 'hit');
    var title = element('p', 'name');
    title.append(link(found[1], found[2]), ' ', element('span', 'kind', kinds[found[0]]));
    item.append(title);
    if (found[3]) { item.append(element('p', 'more', found[3])); }
    if (found[4]) { item.append(link(found[5], found[4], 'cite')); }
    return item;
  }
  function show() {
    var query = input.value.trim();
    if (query.length < 2) {
      box.hidden = true;
      return;
    }
    ready(function () {
      var hits = search(query);
      list.replaceChildren.apply(list, hits.map(card));
      var count = hits.length ? form.dataset.found.replace('{0}', hits.length) : form.dataset.none;
      if (status.textContent !== count) { status.textContent = count; }
      box.hidden = false;
    });
  }

  var timer;
  input.addEventListener('input', function () {
    clearTimeout(timer);
    timer = setTimeout(show, 60);
  });
  input.addEventListener('focus', function () { ready(function () {}); });
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    var query = '?q=' + encodeURIComponent(input.value.trim());
    if (onSearchPage) {
      history.replaceState(null, '', query);
      show();
    } else {
      location.href = form.getAttribute('action') + query;
    }
  });
  form.addEventListener('keydown', function (event) {
    if (event.key === 'Escape' && !onSearchPage) {
      box.hidden = true;
      input.focus();
    } else if (event.key === 'ArrowDown' && event.target === input) {
      var first = list.querySelector('a');
      if (first && !box.hidden) {
        event.preventDefault();
        first.focus();
      }
    }
  });

  window.kartiba = {
    index: receive,
    stem: function (word) { return [stem(word), base(word)]; },
    words: words,
    search: search,
    ready: ready
  };
  if (onSearchPage) {
    input.value = new URLSearchParams(location.search).get('q') || '';
    show();
    input.focus();
  }
})();
