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
  var instead = JSON.parse(form.dataset.instead);
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
  // the same for what sounds the same: shkola, skoola and skola
  function sound(word) {
    index.spellings.forEach(function (pair) { word = word.split(pair[0]).join(pair[1]); });
    return word.replace(/(.)\1+/g, '$1');
  }
  function known(word) { return index.place.has(word) || index.place.has(stem(word)); }

  // ---- the index

  function rules(text) { return text.split(' ').filter(Boolean); }
  function receive(data) {
    var terms = rules(data.terms);
    index = {
      endings: rules(data.endings),
      suffixes: rules(data.suffixes),
      prefixes: rules(data.prefixes),
      spellings: data.spellings.split(',').map(rules).filter(function (pair) { return pair.length > 1; }),
      stop: new Set(rules(data.stop)),
      documents: data.documents,
      terms: terms,
      place: new Map(terms.map(function (term, i) { return [term, i]; })),
      leads: [],
      expressions: [],
      sounds: new Map(),
      postings: data.postings.split(' ').map(function (line) {
        var at = 0;
        return line.split(',').map(function (item) {
          at += parseInt(item.slice(0, -1), 36);
          return [at, parseInt(item.slice(-1), 36)];
        });
      })
    };
    data.means.split(';').filter(Boolean).forEach(meaning);
    terms.forEach(function (term, i) {
      var heard = sound(term);
      index.sounds.set(heard, (index.sounds.get(heard) || []).concat(i));
    });
    waiting.splice(0).forEach(function (go) { go(); });
  }
  // what is typed before the sign leads to what is written after it; it becomes a term in no document
  function meaning(line) {
    var sides = line.split('>'), written = sides[1].split(' ').map(place);
    rules(sides[0]).forEach(function (typed) {
      if (typed.includes('+')) {
        index.expressions.push([typed.split('+'), written]);
      } else {
        lead(place(typed), written);
      }
    });
    written.forEach(function (one) { lead(one, written); });
  }
  function lead(from, to) { index.leads[from] = (index.leads[from] || []).concat(to); }
  function place(term) {
    if (!index.place.has(term)) { index.place.set(term, index.terms.push(term) - 1); }
    return index.place.get(term);
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
    var found = new Map(), own = stem(word), root = base(word), certain = known(word);
    var heard = index.sounds.get(sound(own));
    function put(at, sure) {
      if (at !== undefined && !(found.get(at) >= sure)) { found.set(at, sure); }
    }
    function formed(of, sure) {
      put(index.place.get(of), sure);
      put(index.place.get(stem(of)), sure);
      put(index.place.get(base(of)), .6 * sure);
    }
    formed(word, 1);
    if (!certain) {
      (heard || []).forEach(function (at) { formed(index.terms[at], .9); });
      index.prefixes.forEach(function (prefix) {
        if (word.startsWith(prefix) && word.length > prefix.length + 2) { formed(word.slice(prefix.length), .7); }
      });
    }
    var slips = certain || heard ? 0 : own.length > 7 ? 2 : word.length > 3 ? 1 : 0;
    // of a word half typed the last letters are no ending, and a short one is likely to be one
    certain = certain && word.length > 3;
    var typed = index.terms.some(function (term) { return term.startsWith(word); }) ? word : own;
    index.terms.forEach(function (term, i) {
      if (typed.length > 2 && term.length > typed.length && term.startsWith(typed)) {
        put(i, certain ? .35 : .55 + .35 * typed.length / term.length);
      } else if (term.length > 4 && own.startsWith(term)) {
        put(i, .5 * term.length / own.length);
      } else if (!certain && root.length > 4 && term.startsWith(root)) {
        put(i, .5);
      }
      if (slips) {
        var d = distance(own, term, slips);
        if (d <= slips && (own.length > 3 || own[0] === term[0])) { put(i, (d > 1 ? .45 : own.length < 4 ? .45 : own.length < 6 ? .6 : .75) * (own[0] === term[0] ? 1 : .8)); }
      }
    });
    Array.from(found).forEach(function (pair) {
      if (pair[1] >= .4) {
        (index.leads[pair[0]] || []).forEach(function (to) { put(to, .6 * pair[1]); });
      }
    });
    return found;
  }

  // words run together, taken apart where both parts are known and no slip explains the whole
  function apart(word) {
    var own = stem(word);
    if (word.length < 7 || known(word) || index.sounds.has(sound(own))) { return [word]; }
    if (index.terms.some(function (term) { return distance(own, term, 1) < 2; })) { return [word]; }
    return parts(word, known) || (candidates(word).size ? [word] : parts(word, nearly) || [word]);
  }
  // with a slip; one part of two may hold one
  function nearly(part) {
    return part.length > 4 && index.terms.some(function (term) { return distance(stem(part), term, 1) < 2; });
  }
  function parts(word, are) {
    for (var shorter = word.length >> 1; shorter > 2; shorter--) {
      var at = [shorter, word.length - shorter].find(function (i) {
        var one = word.slice(0, i), other = word.slice(i);
        return known(one) && are(other) || known(other) && are(one);
      });
      if (at) { return [word.slice(0, at), word.slice(at)]; }
    }
  }

  var WEIGHT = { topic: 1, channel: .65, event: .62, contact: .62, page: .6, regulation: .6, clause: .5 };

  function telling(word) { return !index.stop.has(word) && !index.stop.has(stem(word)); }
  // a title counts more, the more of it is typed, and once more if all that is typed stands in it
  function entitled(title, asked) {
    var stems = words(title).filter(telling).map(stem);
    var hit = stems.filter(function (word) { return asked.said.has(word); }).length;
    return 1 + (hit ? hit / stems.length / 4 : 0) + (asked.words > 1 && hit >= asked.words ? .2 : 0);
  }

  // the terms each thing typed may mean: words, words written apart, and expressions
  function meant(query) {
    var typed = words(query).flatMap(apart), said = new Set(typed.map(stem));
    var heavy = typed.filter(telling);
    var all = heavy.map(function (word) {
      var terms = candidates(word);
      terms.forEach(function (sure, at) { if (sure > .7) { said.add(index.terms[at]); } });
      return { terms: terms, part: /^\d+$/.test(word) ? .3 : 1 };
    });
    for (var i = 1; i < typed.length; i++) {
      var joined = stem(typed[i - 1] + typed[i]);
      if (index.place.has(joined)) { all.push({ terms: candidates(joined), part: 1 }); }
    }
    index.expressions.forEach(function (expression) {
      if (expression[0].every(function (word) { return said.has(word); })) {
        all.push({ terms: new Map(expression[1].map(function (at) { return [at, .8]; })), part: 1 });
      }
    });
    if (!all.length) { all = typed.map(function (word) { return { terms: candidates(word), part: 1 }; }); }
    return { all: all, said: said, words: heavy.length };
  }

  // how much a word tells documents apart, by the terms it may mean
  function rarity(terms) {
    var sum = 0, weights = 0;
    terms.forEach(function (sure, at) {
      if (index.postings[at]) {
        sum += sure * Math.log(1 + index.documents.length / index.postings[at].length);
        weights += sure;
      }
    });
    return weights ? sum / weights : 0;
  }

  function search(query) {
    var rarest = Math.log(1 + index.documents.length), scores = new Map(), whole = 0;
    var asked = meant(query);
    asked.all.forEach(function (word) {
      var best = new Map(), rare = rarity(word.terms) / rarest * word.part;
      word.terms.forEach(function (sure, at) {
        (index.postings[at] || []).forEach(function (posting) {
          // what says a thing in several ways counts somewhat more
          var one = sure * posting[1], other = best.get(posting[0]) || 0;
          best.set(posting[0], Math.max(one, other) + .2 * Math.min(one, other));
        });
      });
      whole += word.part;
      best.forEach(function (score, document) {
        var sum = scores.get(document) || [0, 0];
        scores.set(document, [sum[0] + score * rare, sum[1] + word.part]);
      });
    });
    var number = query.match(/\d+(\.\d+)+/);
    index.documents.forEach(function (document, i) {
      if (number && document[0] === 'clause' && (' ' + document[2] + '.').includes(' ' + number[0] + '.')) {
        scores.set(i, [999 - document[2].length, whole]);
      }
    });
    return Array.from(scores)
      .map(function (entry) {
        var document = index.documents[entry[0]];
        var share = entry[1][1] / whole;
        var score = entry[1][0] * Math.sqrt(share) * (document[0] === 'topic' || document[0] !== 'clause' && asked.words > 1 ? entitled(document[2], asked) : 1);
        return { document: document, at: entry[0], score: score * WEIGHT[document[0]] };
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
  // where to look if nothing is found
  function lane(to) {
    var item = element('li', 'hit'), name = element('p', 'name');
    name.append(link(to[0], to[1]));
    item.append(name);
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
      list.replaceChildren.apply(list, hits.length ? hits.map(card) : instead.map(lane));
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
