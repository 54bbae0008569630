'use strict';
const articles = [...document.querySelectorAll('article')];
const filter = document.getElementById('filter');
const search = document.getElementById('search');
const wide = matchMedia('(min-width: 70rem)');
const why = document.getElementById('why');

// Numbers the articles; "#12" in the page's address leads to the twelfth.
articles.forEach((article, i) => {
  article.id = i + 1;
  article.setAttribute('aria-label', `article ${i + 1}`);
  const number = article.querySelector('.number');
  number.textContent = i + 1;
  number.href = `#${i + 1}`;
});

// What only a script can do is there with it, unless there is nothing to do.
for (const id of ['tools', 'keys']) document.getElementById(id).hidden = articles.length === 0;

// What is searched in: an article's id and text. Made at the first search.
const texts = new Map();
function textOf(article) {
  if (!texts.has(article)) {
    const parts = [...article.querySelectorAll('.id, .record')].map((part) => part.textContent);
    texts.set(article, parts.join('\n').toLowerCase());
  }
  return texts.get(article);
}

// The filter: an article has its traits as classes.
function show() {
  const wanted = search.value.toLowerCase();
  const fits = (article) => (!filter.value || article.classList.contains(filter.value)) &&
    (!wanted || textOf(article).includes(wanted));
  for (const article of articles) article.hidden = !fits(article);
  const shown = articles.filter((article) => !article.hidden).length;
  const all = articles.length === 1 ? '1 article' : `${articles.length} articles`;
  document.getElementById('count').textContent = shown === articles.length ? all : `${shown} of ${all}`;
}
for (const option of filter.options) {
  if (option.value) option.text += ` (${document.querySelectorAll(`article.${option.value}`).length})`;
}
filter.addEventListener('change', show);
search.addEventListener('input', show);
show();

// On a phone keys and legend would push the articles away.
for (const id of ['keys', 'legend']) document.getElementById(id).open = wide.matches;

// From article to article. The one that is read has the focus, or stands at the top of the window;
// where the page begins none is read yet.
function go(by) {
  const shown = articles.filter((article) => !article.hidden);
  const place = (article) => article.getBoundingClientRect();
  let at = shown.indexOf(document.activeElement.closest('article'));
  if (at < 0 || place(shown[at]).bottom < 0 || place(shown[at]).top > innerHeight)
    at = scrollY === 0 ? -1 : shown.findLastIndex((article) => place(article).top < 80);
  const next = shown[Math.max(at + by, 0)];
  if (!next) return;
  next.focus({ preventScroll: true });
  next.scrollIntoView();
}
const steps = { j: 1, ArrowRight: 1, k: -1, ArrowLeft: -1 };
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') close();
  if (event.ctrlKey || event.altKey || event.metaKey || event.target.matches('select, input')) return;
  if (!Object.hasOwn(steps, event.key)) return;
  event.preventDefault();
  go(steps[event.key]);
});

// The explanation of the line that has the focus, is clicked, or under which the pointer rests.
const rest = 400;  // milliseconds
let resting = 0;
let closed = false;  // by hand: the pointer alone does not open it again
const [title, verdict, weighed, inside] = why.querySelectorAll('h2, p, ul');
function list(texts, place) {
  place.replaceChildren(...texts.map((text) => {
    const item = document.createElement('li');
    item.textContent = text;
    return item;
  }));
}
function explain(line) {
  const { role, rival, signals } = line.dataset;
  const parts = [...line.querySelectorAll('mark')]
    .filter((mark) => mark.textContent.trim() !== line.textContent.trim());
  title.textContent = line.getAttribute('aria-label');
  verdict.textContent = role ? `weighed as ${role}, ${rival}` : 'as the record has it';
  list(signals ? signals.split(', ') : [], weighed);
  list(parts.map((mark) => `${mark.className}: ${mark.textContent}`), inside);
  const { top, bottom } = line.getBoundingClientRect();
  why.classList.toggle('above', top + bottom > innerHeight);
  why.hidden = false;
}
// Only what was asked for is read out, and may scroll.
function explainAsked(event) {
  const line = event.target.closest('.line');
  if (!line) return;
  clearTimeout(resting);
  closed = false;
  why.setAttribute('aria-live', 'polite');
  explain(line);
  if (!wide.matches) line.scrollIntoView({ block: 'nearest' });
}
function explainRested(event) {
  clearTimeout(resting);
  const line = event.target.closest('.line');
  if (!line || closed) return;
  resting = setTimeout(() => {
    why.setAttribute('aria-live', 'off');
    explain(line);
  }, rest);
}
function close() {
  clearTimeout(resting);
  closed = true;
  why.hidden = true;
}
document.addEventListener('focusin', explainAsked);
document.addEventListener('click', explainAsked);
document.addEventListener('mousemove', explainRested);
why.querySelector('button').addEventListener('click', close);
