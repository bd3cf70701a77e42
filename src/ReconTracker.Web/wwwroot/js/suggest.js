// Suggests records while a reader types in a search box. Without it the box is a plain form.
for (const box of document.querySelectorAll('input[data-suggest]')) {
  const { suggest, list: name, count, none } = box.dataset;
  const make = (tag, set) => Object.assign(document.createElement(tag), set);
  const list = make('div', { id: `${box.id}-list`, className: 'suggested', role: 'listbox', ariaLabel: name, hidden: true });
  const said = make('span', { className: 'vh', role: 'status' });
  let options = [], at = -1, asked = null, waiting = 0;

  box.after(list, said);
  box.role = 'combobox';
  box.ariaAutoComplete = 'list';
  box.setAttribute('aria-controls', list.id);

  const show = open => {
    list.hidden = !open;
    box.ariaExpanded = String(open);
    if (!open) mark(-1);
  };

  const mark = to => {
    at = to;
    options.forEach((option, i) => option.setAttribute('aria-selected', i === at));
    if (at < 0) return box.removeAttribute('aria-activedescendant');
    box.setAttribute('aria-activedescendant', options[at].id);
    options[at].scrollIntoView({ block: 'nearest' });
  };

  const print = groups => {
    options = [];
    list.replaceChildren(...groups.map(({ kind, label, hits }) => {
      const group = make('div', { role: 'group' });
      const head = make('div', { id: `${list.id}-${kind}`, className: 'kind', textContent: label, role: 'presentation' });
      group.setAttribute('aria-labelledby', head.id);
      group.append(head, ...hits.map(({ text, language, spelling, href }) => {
        const option = make('div', { id: `${list.id}-${options.length}`, role: 'option', className: 'option' });
        option.dataset.href = href;
        option.append(make('bdi', { lang: language, textContent: text }));
        if (spelling) option.append(' ', make('bdi', { className: 'aside', lang: '', textContent: spelling }));
        options.push(option);
        return option;
      }));
      return group;
    }));
    said.textContent = options.length ? count.replace('{0}', options.length) : none;
    show(options.length > 0);
    mark(-1);
  };

  const ask = async () => {
    asked?.abort();
    const words = box.value.trim();
    if (words.length < 2) return show(false);
    asked = new AbortController();
    const { signal } = asked;
    try {
      const answer = await fetch(`${suggest}?q=${encodeURIComponent(words)}`, { signal });
      if (answer.ok) print((await answer.json()).groups);
    } catch {
      if (!signal.aborted) show(false);
    }
  };

  const close = () => {
    clearTimeout(waiting);
    asked?.abort();
    show(false);
  };

  show(false);
  box.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 150);
  });
  box.addEventListener('blur', close);
  box.addEventListener('keydown', event => {
    const { key } = event;
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if ((key === 'ArrowDown' || key === 'ArrowUp') && options.length) {
      const down = key === 'ArrowDown', last = options.length - 1;
      if (list.hidden) show(true);
      mark(event.altKey ? -1 : down ? (at < last ? at + 1 : -1) : at < 0 ? last : at - 1);
    } else if (key === 'Enter' && at >= 0) {
      location.assign(options[at].dataset.href);
    } else if (key === 'Escape' && !list.hidden) {
      close();
    } else return;
    event.preventDefault();
  });
  list.addEventListener('mousedown', event => event.preventDefault());
  list.addEventListener('click', event => {
    const option = event.target.closest('[role=option]');
    if (option) location.assign(option.dataset.href);
  });
}
