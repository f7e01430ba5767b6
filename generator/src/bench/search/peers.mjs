// How other searches do on the same pages, typed the same queries.
//
//   npm install pagefind minisearch playwright-core        (in any folder)
//   node peers.mjs <that folder> <site> <file of queries> …
//
// A query is answered when a page of one of its topics, or another page that answers it, is among the finds. Both tools stand as they come: Pagefind with
// the words of each page's `main`, MiniSearch with title and text of the same. Each is tried with all pages of the language,
// and with the pages of topics alone, which spares it the choice that our own search has to make.
import { createRequire } from 'node:module';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';

const [modules, site, ...files] = process.argv.slice(2).map(argument => resolve(argument));
const require = createRequire(join(modules, 'package.json'));
const MiniSearch = require('minisearch');
const { chromium } = require('playwright-core');

const queries = files
  .flatMap(file => readFileSync(file, 'utf8').split('\n'))
  .filter(line => line.trim() && !line.startsWith('#'))
  .map(line => line.split('|').map(part => part.trim()))
  .map(([language, kind, text, topics]) => ({ language, kind, text, topics: topics.split(',').map(topic => topic.replace(/#.*/, '')) }));

const pages = readdirSync(site, { recursive: true })
  .filter(name => extname(name) === '.html' && !/^(en\/)?(404|search)\.html$/.test(name))
  .sort();
const languageOf = page => (page.startsWith('en/') ? 'en' : 'lv');
const topicOf = page => (/^(?:en\/)?topics\/(.+)\.html$/.exec(page) || [])[1];
const answerOf = page => topicOf(page) || page.replace(/^en\//, '');
const isTopic = page => topicOf(page) !== undefined && topicOf(page) !== 'index';

function words(page) {
  const html = readFileSync(join(site, page), 'utf8');
  const main = /<main[\s\S]*<\/main>/.exec(html)[0];
  const plain = text =>
    text
      .replace(/<[^>]+>/g, ' ')
      .replace(/&amp;/g, '&')
      .replace(/&(#39|quot|lt|gt);/g, ' ')
      .replace(/\s+/g, ' ');
  return { id: page, title: plain(/<title>(.*?)<\/title>/.exec(html)[1]), text: plain(main) };
}

async function count(name, find) {
  for (const language of ['lv', 'en']) {
    const kinds = new Map();
    for (const query of queries.filter(any => any.language === language)) {
      const found = (await find(language, query.text)).slice(0, 3).map(answerOf);
      const among = n => (found.slice(0, n).some(topic => query.topics.includes(topic)) ? 1 : 0);
      const sums = kinds.get(query.kind) || [0, 0, 0];
      kinds.set(query.kind, [sums[0] + 1, sums[1] + among(1), sums[2] + among(3)]);
    }
    const all = [...kinds.values()].reduce((a, b) => a.map((sum, i) => sum + b[i]), [0, 0, 0]);
    const share = n => `${Math.round((100 * n) / all[0])} %`;
    console.log(`${name} | ${language} | ${share(all[1])} | ${share(all[2])} |`,
      [...kinds].map(([kind, sums]) => `${kind} ${sums.join('/')}`).join(', '));
  }
}

async function miniSearch(name, accepted) {
  const indexes = {};
  for (const language of ['lv', 'en']) {
    indexes[language] = new MiniSearch({ fields: ['title', 'text'] });
    indexes[language].addAll(pages.filter(page => languageOf(page) === language && accepted(page)).map(words));
  }
  await count(name, (language, text) => indexes[language].search(text).map(hit => hit.id));
}

async function pagefind(name, accepted) {
  const copy = mkdtempSync(join(tmpdir(), 'pagefind-'));
  cpSync(site, copy, { recursive: true });
  pages.filter(page => !accepted(page)).forEach(page => rmSync(join(copy, page)));
  execFileSync(join(modules, 'node_modules', '.bin', 'pagefind'), ['--site', copy], { stdio: 'ignore' });
  const types = { '.html': 'text/html', '.js': 'text/javascript' };
  const server = createServer((request, response) => {
    const path = request.url.split('?')[0];
    const blank = /^\/blank-(\w+)$/.exec(path);
    const type = blank ? 'text/html' : types[extname(path)] || 'application/octet-stream';
    try {
      const body = blank ? `<html lang="${blank[1]}">` : readFileSync(join(copy, decodeURIComponent(path)));
      response.writeHead(200, { 'content-type': type }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0, '127.0.0.1');
  await new Promise(done => server.on('listening', done));
  const base = `http://127.0.0.1:${server.address().port}`;
  const tab = await browser.newPage();
  let opened = '';
  await count(name, async (language, text) => {
    if (opened !== language) {
      await tab.goto(`${base}/blank-${language}`);
      opened = language;
    }
    const addresses = await tab.evaluate(async words => {
      const { search } = await import('/pagefind/pagefind.js');
      const { results } = await search(words);
      return Promise.all(results.slice(0, 3).map(async result => (await result.data()).url));
    }, text);
    return addresses.map(address => address.slice(1));
  });
  await tab.close();
  server.close();
  rmSync(copy, { recursive: true });
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox'] });
await miniSearch('MiniSearch, all pages', () => true);
await miniSearch('MiniSearch, topics only', isTopic);
await pagefind('Pagefind, all pages', () => true);
await pagefind('Pagefind, topics only', isTopic);
await browser.close();
