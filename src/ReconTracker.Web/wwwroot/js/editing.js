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
  new MutationObserver(goOn).observe(document.body, { childList: true, subtree: true });
  document.addEventListener('click', event => {
    const button = event.target.closest('[data-add], [data-cite]');
    if (!button) return;
    waiting = button.closest('.part-list, .cites');
    for (const known of waiting?.children ?? []) known.dataset.met = 'true';
  }, true);

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
      next?.focus();
    } else if (event.key === 'Enter') {
      const cite = evidence(event.target);
      if (cite) {
        event.preventDefault();
        cite.click();
      }
    }
  });

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
      }
    }, 250);
  });

  document.addEventListener('paste', event => {
    const field = event.target;
    if (!(field.maxLength > 0)) return;
    const left = field.maxLength - field.value.length + (field.selectionEnd - field.selectionStart);
    const said = document.getElementById('too-long');
    const isTooLong = event.clipboardData.getData('text').length > left;
    said.hidden = !isTooLong;
    if (!isTooLong) return;
    event.preventDefault();
    said.textContent = said.dataset.text.replace('{0}', field.maxLength);
  }, true);
})();
