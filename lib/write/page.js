'use strict';
const articles = [...document.querySelectorAll('article')];
const filter = document.getElementById('filter');
const why = document.getElementById('why');

// Numbers the articles; "#12" in the page's address leads to the twelfth.
articles.forEach((article, i) => {
  article.id = i + 1;
  article.setAttribute('aria-label', `article ${i + 1}`);
  const number = article.querySelector('.number');
  number.textContent = i + 1;
  number.href = `#${i + 1}`;
});

// The filter: an article has its traits as classes.
function show() {
  for (const article of articles)
    article.hidden = filter.value && !article.classList.contains(filter.value);
  const shown = articles.filter((article) => !article.hidden).length;
  const all = articles.length === 1 ? '1 article' : `${articles.length} articles`;
  document.getElementById('count').textContent = shown === articles.length ? all : `${shown} of ${all}`;
}
for (const option of filter.options) {
  if (option.value) option.text += ` (${document.querySelectorAll(`article.${option.value}`).length})`;
}
filter.addEventListener('change', show);
show();

// On a phone the legend would push the articles away.
document.getElementById('legend').open = matchMedia('(min-width: 70rem)').matches;

// From article to article. The one that is read has the focus, or stands at the top of the window;
// where the page begins none is read yet.
function go(by) {
  const shown = articles.filter((article) => !article.hidden);
  const place = (article) => article.getBoundingClientRect();
  let at = shown.indexOf(document.activeElement.closest('article'));
  if (at < 0 || place(shown[at]).bottom < 0 || place(shown[at]).top > innerHeight)
    at = scrollY === 0 ? -1 : shown.findLastIndex((article) => place(article).top < 48);
  const next = shown[Math.max(at + by, 0)];
  if (!next) return;
  next.focus({ preventScroll: true });
  next.scrollIntoView();
}
const steps = { j: 1, ArrowRight: 1, k: -1, ArrowLeft: -1 };
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.target.matches('select')) return;
  if (event.key === 'Escape') why.hidden = true;
  if (!Object.hasOwn(steps, event.key)) return;
  event.preventDefault();
  go(steps[event.key]);
});

// The explanation of the line under the pointer or with the focus.
const [title, verdict, weighed, inside] = why.querySelectorAll('h2, p, ul');
function list(texts, place) {
  place.replaceChildren(...texts.map((text) => {
    const item = document.createElement('li');
    item.textContent = text;
    return item;
  }));
}
function explain(event) {
  const line = event.target.closest('.line');
  if (!line) return;
  const { role, rival, signals } = line.dataset;
  const parts = [...line.querySelectorAll('mark')]
    .filter((mark) => mark.textContent.trim() !== line.textContent.trim());
  title.textContent = line.getAttribute('aria-label');
  verdict.textContent = role ? `${role}, ${rival}` : 'as the record has it';
  list(signals ? signals.split(', ') : [], weighed);
  list(parts.map((mark) => `${mark.className}: ${mark.textContent}`), inside);
  why.hidden = false;
}
document.addEventListener('focusin', explain);
document.addEventListener('mouseover', explain);
why.querySelector('button').addEventListener('click', () => { why.hidden = true; });
