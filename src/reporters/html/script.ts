/**
 * Chooses articles. It holds no word of the report, so that its hash is the same for all of them;
 * what it says is in the page. It only hides what is there.
 */
export const SCRIPT = String.raw`
(() => {
  const form = document.getElementById('filters');
  if (form === null) return;
  const text = document.getElementById('by-text');
  const shown = document.getElementById('shown');
  const choices = [...form.querySelectorAll('[data-by]')];
  const cards = [...document.querySelectorAll('[data-status]')];
  const groups = [...document.querySelectorAll('[data-group]')];
  const words = new Map();
  let timer = 0;

  const plain = (said) => said.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const wordsOf = (card) => {
    if (!words.has(card)) words.set(card, plain(card.textContent));
    return words.get(card);
  };

  const apply = () => {
    const sought = plain(text.value).split(/\s+/u).filter((word) => word !== '');
    let count = 0;
    for (const card of cards) {
      const isChosen =
        choices.every(({ value, dataset }) =>
          value === '' || card.dataset[dataset.by].split(' ').includes(value)) &&
        sought.every((word) => wordsOf(card).includes(word));
      if (card.hidden === isChosen) card.hidden = !isChosen;
      if (isChosen) count += 1;
    }
    for (const group of groups) group.hidden = group.querySelector('[data-status]:not([hidden])') === null;
    shown.textContent = shown.dataset.said.replace('{shown}', count).replace('{all}', cards.length);
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(apply, 200);
  };
  const reveal = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target === null || target.closest('[hidden]') === null) return;
    form.reset();
    apply();
    target.scrollIntoView();
  };

  form.hidden = false;
  form.addEventListener('input', soon);
  form.addEventListener('reset', () => {
    clearTimeout(timer);
    setTimeout(apply);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    apply();
  });
  for (const link of document.querySelectorAll('.tile a'))
    link.addEventListener('click', () => {
      form.reset();
      apply();
    });
  addEventListener('hashchange', reveal);
  apply();

  // Browsers that know no style for what is folded: on paper nothing is.
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('details:not([open])')];
    for (const one of opened) one.open = true;
  });
  addEventListener('afterprint', () => {
    for (const one of opened) one.open = false;
    opened = [];
  });
})();
`;
