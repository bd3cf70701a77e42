// The editing room: hands stay on the keyboard, nothing is typed into the void, and nothing pasted is cut without a word.
(() => {
  const lost = document.getElementById('components-reconnect-modal');
  const fields = '.record-form :is(input, select, textarea, [data-add], .item > summary):not(:disabled)';

  // while the connection is away the page takes no text; when it is back, what stands in the fields is told again
  new MutationObserver(() => {
    const away = /components-reconnect-(show|failed|rejected)/.test(lost.className);
    const was = lost.dataset.away === 'true';
    lost.dataset.away = String(away);
    document.getElementById('main')?.toggleAttribute('inert', away);
    if (was && !away) {
      for (const field of document.querySelectorAll('.record-form [data-typed]')) field.dispatchEvent(new Event('input', { bubbles: true }));
      for (const part of document.querySelectorAll('.record-form details[open]')) part.dispatchEvent(new Event('toggle'));
    }
  }).observe(lost, { attributes: true, attributeFilter: ['class'] });

  document.addEventListener('input', event => {
    if (event.isTrusted && event.target.matches(':is(input, textarea):not([role="combobox"], [type="checkbox"])')) event.target.dataset.typed = '';
  }, true);

  // where something was added, one goes on there: in the first field of it that is empty
  let waiting = null;
  const goOn = () => {
    const part = waiting && [...waiting.querySelectorAll(':scope > :is(.item, .claim[open])')].at(-1);
    if (!part || part.dataset.met) return;
    for (const known of waiting.children) known.dataset.met = 'true';
    waiting = null;
    const inputs = [...part.querySelectorAll('input, select, textarea')];
    (inputs.find(input => !input.value) ?? inputs[0])?.focus();
  };
  document.addEventListener('click', event => {
    const button = event.target.closest('[data-add], [data-cite]');
    if (!button) return;
    waiting = button.closest('.part-list, .cites');
    for (const known of waiting?.children ?? []) known.dataset.met = 'true';
  }, true);

  // an address may name a place in a form that is still being fetched: when it is there it is opened, and one goes on in it
  let arrived = null;
  let aim = null;
  const arrive = () => {
    const place = location.hash && arrived !== location.href && document.getElementById(location.hash.slice(1));
    if (!place || !place.closest('.record-form')) return;
    arrived = location.href;
    for (let part = place.closest('details'); part; part = part.parentElement.closest('details')) part.open = true;
    const inputs = [...place.querySelectorAll('input, select, textarea, button')].filter(input => input.checkVisibility());
    const fields = inputs.filter(input => !input.matches('button'));
    aim = fields.find(input => !input.value) ?? fields[0] ?? inputs[0] ?? place;
    aim.focus({ preventScroll: true });
    place.scrollIntoView({ block: 'center' });
  };
  // a link within the page: the router goes there without telling
  document.addEventListener('click', event => {
    const link = event.target.closest('a[href*="#"]');
    setTimeout(() => {
      if (link?.hash && link.hash === location.hash) {
        arrived = null;
        arrive();
      }
    });
  });
  // the router leads to the heading of a new page, sometimes after the form is there already
  document.addEventListener('focusin', event => {
    if (event.target.matches('h1')) aim?.focus({ preventScroll: true });
    else if (event.target !== aim) aim = null;
  });

  // the evidence of a field stands after it, or after the part that it belongs to
  const evidence = field => {
    for (let part = field.closest('.field, .value-list'); part; part = part.parentElement.closest('.part-field, .item')) {
      const beside = part.matches('.item') ? part.querySelector(':scope > .cites') : part.nextElementSibling;
      if (beside?.matches('.cites')) return beside.querySelector(':scope > .add-evidence');
    }
  };

  document.addEventListener('keydown', event => {
    if (!event.altKey || event.ctrlKey || event.metaKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const form = document.querySelector('.record-form');
    if (!form) return;
    if (step) {
      const all = [...document.querySelectorAll(fields)].filter(field => field.checkVisibility());
      const here = document.activeElement;
      const at = all.indexOf(here);
      const next = at >= 0 ? all[at + step] : step > 0
        ? all.find(field => here === document.body || here.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING)
        : all.findLast(field => here.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_PRECEDING);
      event.preventDefault();
      // what has just been opened is not passed over while its fields are on their way
      if (!here.matches('.item[open]:not(:has(> .part-fields)) > summary')) next?.focus();
    } else if (event.key === 'Enter') {
      const cite = evidence(event.target);
      if (cite) {
        event.preventDefault();
        cite.click();
      }
    }
  });

  // Of what is marked in an article the Tab key stops at one, and at one number of a paragraph: arrows go from one to the next.
  const marked = '.article :is(.passage, .spoken)';
  const groups = [marked, '.article .para-number'];
  const stops = new Map(); // where one is in each group, or was last
  const members = group => [...document.querySelectorAll(group)];
  const stop = () => {
    for (const group of groups) {
      const all = members(group);
      const here = all.includes(stops.get(group)) ? stops.get(group) : all[0];
      for (const one of all) one.tabIndex = one === here ? 0 : -1;
    }
  };
  document.addEventListener('focusin', event => {
    const group = groups.find(group => event.target.matches(group));
    if (!group) return;
    stops.set(group, event.target);
    stop();
  });

  // A takes what is offered first for a mark, R refuses it or takes that back, C corrects it, Escape closes its box;
  // letters mean this only while a mark or the box has the focus
  const acts = { a: '[data-take]', r: '[data-reject]', c: '[data-correct]' };
  const box = () => document.getElementById('suggestion');
  const letterOf = event => (/^[a-z]$/i.test(event.key) ? event.key : event.code.replace('Key', '')).toLowerCase();
  let wanted = null; // what is to be pressed when the box of its mark is there
  let wasOpen = false;
  const press = () => {
    const isOpen = box() !== null;
    if (wanted && isOpen && wanted.mark.getAttribute('aria-pressed') === 'true') {
      const button = box().querySelector(wanted.button);
      if (wanted.isPressed) button?.click(); else button?.focus();
      wanted = null;
    }
    if (wasOpen && !isOpen && document.activeElement === document.body) stops.get(marked)?.focus();
    wasOpen = isOpen;
  };
  document.addEventListener('click', event => {
    const mark = event.target.closest(marked);
    if (mark && wanted?.mark !== mark) wanted = null;
    if (mark && event.detail === 0 && !wanted) {
      wanted = { mark, button: 'button', isPressed: false }; // opened by keyboard: one goes on in the box
      press();
    }
    if (!event.target.closest('[data-correct]')) return;
    document.querySelector('.mark-form').open = true;
    document.getElementById('mark-words').focus();
  });
  document.addEventListener('keydown', event => {
    const mark = event.target.closest(marked);
    const group = groups.find(group => event.target.matches(group));
    if (event.altKey || event.ctrlKey || event.metaKey || !(group || event.target.closest('#suggestion'))) return;
    const ahead = getComputedStyle(event.target).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const step = { ArrowDown: 1, ArrowUp: -1, ArrowLeft: -1, ArrowRight: -1, [ahead]: 1 }[event.key];
    if (group && (step || event.key === 'Home' || event.key === 'End')) {
      const all = members(group);
      const next = step ? all[all.indexOf(event.target) + step] : all.at(event.key === 'Home' ? 0 : -1);
      event.preventDefault();
      next?.focus();
      return;
    }
    if (event.key === 'Escape') {
      box()?.querySelector('[data-close]').click();
      return;
    }
    const button = acts[letterOf(event)];
    if (!button || event.target.matches('select, input') || !(mark || event.target.closest('#suggestion'))) return;
    event.preventDefault();
    if (event.repeat) return; // a key that is held down is one act
    if (mark && mark.getAttribute('aria-pressed') !== 'true') {
      wanted = { mark, button, isPressed: true };
      mark.click();
    } else {
      box()?.querySelector(button)?.click();
    }
  });

  new MutationObserver(() => {
    goOn();
    arrive();
    stop();
    press();
  }).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['aria-pressed'] });

  // words selected in an article are put where a passage is marked by hand
  document.addEventListener('selectionchange', () => {
    const selection = getSelection();
    const words = selection.toString().trim();
    const text = words && selection.anchorNode?.parentElement?.closest('.para-text');
    if (!text || !text.contains(selection.focusNode)) return;
    clearTimeout(text.telling);
    text.telling = setTimeout(() => {
      for (const [id, value] of [['mark-paragraph', text.dataset.paragraph], ['mark-words', words]]) {
        const field = document.getElementById(id);
        if (!field || field.value === value) continue;
        field.value = value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        field.closest('details').open = true;
      }
    }, 250);
  });

  // What does not fit into a field is said, and neither pasted nor sent: a line of ten million letters would end the connection.
  const said = document.getElementById('too-long');
  const tell = (field, sentence) => {
    said.hidden = !sentence;
    said.textContent = sentence?.replace('{0}', field.maxLength) ?? '';
  };
  document.addEventListener('paste', event => {
    const field = event.target;
    if (!(field.maxLength > 0)) return;
    const left = field.maxLength - field.value.length + (field.selectionEnd - field.selectionStart);
    const isTooLong = event.clipboardData.getData('text').length > left;
    tell(field, isTooLong ? said.dataset.text : null);
    if (isTooLong) event.preventDefault();
  }, true);
  // what comes another way than by keys: from a program, a tool of the browser
  for (const name of ['input', 'change']) {
    document.addEventListener(name, event => {
      const field = event.target;
      if (event.isComposing || !(field.maxLength > 0) || field.value.length <= field.maxLength) return;
      const isHalf = /[\uD800-\uDBFF]/.test(field.value[field.maxLength - 1]); // the first half of a letter
      field.value = field.value.slice(0, field.maxLength - (isHalf ? 1 : 0));
      tell(field, said.dataset.cut);
    }, true);
  }
})();
