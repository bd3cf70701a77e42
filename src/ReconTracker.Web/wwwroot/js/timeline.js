// The timeline's drawings by keyboard and mouse. Without this file every mark is a link of its own, and a form chooses the years.
'use strict';
(() => {
  const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backward = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';

  // one stop of the Tab key a drawing; arrows go on from there
  for (const drawing of document.querySelectorAll('svg[data-roving]')) {
    const all = [...drawing.querySelectorAll('a')];
    const visible = link => link.getClientRects().length > 0;
    const lanesOf = link => (link.dataset.lanes || '').split(' ').filter(Boolean).map(Number);
    const marks = all.some(link => link.dataset.lanes) ? all.filter(link => link.dataset.lanes) : all;
    const figure = drawing.closest('figure');
    const spoken = figure.querySelector('[data-lane-name]');
    let lane = null;
    let at = null;

    const stopAt = link => {
      all.forEach(other => other.setAttribute('tabindex', other === link ? 0 : -1));
      at = link;
    };
    const go = link => {
      if (link) {
        stopAt(link);
        link.focus();
        link.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      }
    };
    const enter = next => {
      lane = next;
      figure.querySelectorAll('[data-lane]').forEach(row => row.classList.toggle('here', Number(row.dataset.lane) === lane));
      const head = figure.querySelector(`li[data-lane="${lane}"]`);
      if (spoken && head) {
        spoken.textContent = head.textContent.replace(/\s+/g, ' ').trim();
      }
    };
    const inLane = () => marks.filter(link => visible(link) && (lane === null || lanesOf(link).includes(lane)));
    const nearest = links => {
      const place = link => { const box = link.getBoundingClientRect(); return box.left + box.width / 2; };
      const here = place(at);
      return links.reduce((best, link) => best && Math.abs(place(best) - here) <= Math.abs(place(link) - here) ? best : link, null);
    };

    stopAt(all.find(link => link.getAttribute('aria-current') && visible(link)) || marks.find(visible));
    drawing.addEventListener('focusin', event => {
      const link = event.target.closest('a');
      if (link && marks.includes(link)) {
        stopAt(link);
        if (lanesOf(link).length > 0 && !lanesOf(link).includes(lane)) {
          enter(lanesOf(link)[0]);
        }
      }
    });
    drawing.addEventListener('keydown', event => {
      if (event.ctrlKey || event.metaKey || event.altKey || !at) {
        return;
      }
      const row = inLane();
      const place = row.indexOf(at);
      const lanes = [...new Set(marks.flatMap(lanesOf))].sort((a, b) => a - b);
      const toLane = next => {
        if (next !== undefined) {
          enter(next);
          go(lanesOf(at).includes(next) ? at : nearest(inLane()));
        }
      };
      const steps = {
        [forward]: () => go(row[place + 1]),
        [backward]: () => go(row[place - 1]),
        Home: () => go(row[0]),
        End: () => go(row[row.length - 1]),
        ArrowDown: () => toLane(lanes[lanes.indexOf(lane) + 1]),
        ArrowUp: () => toLane(lanes[lanes.indexOf(lane) - 1]),
      };
      if (steps[event.key] && !(lane === null && event.key.match(/Up|Down/))) {
        event.preventDefault();
        steps[event.key]();
      }
    });
  }

  // a stretch of the strip, dragged over, becomes the range
  for (const strip of document.querySelectorAll('svg[data-brush]')) {
    strip.closest('figure').querySelectorAll('.hint').forEach(hint => { hint.hidden = false; });
    const years = [...strip.querySelectorAll('a[data-year]')].map(link => ({ year: Number(link.dataset.year), hit: link.querySelector('.low') }));
    const rightToLeft = forward === 'ArrowLeft';
    let start = null;
    let brush = null;

    // months from the year 0; the nearest end of a year where years are folded
    const monthAt = x => {
      let best = null;
      for (const { year, hit } of years) {
        const left = hit.x.baseVal.value;
        const width = hit.width.baseVal.value;
        const part = rightToLeft ? (left + width - x) / width : (x - left) / width;
        const away = Math.max(-part, part - 1, 0) * width;
        if (!best || away < best.away) {
          best = { away, month: 12 * year + 3 * Math.min(3, Math.max(0, Math.floor(part * 4))) };
        }
      }
      return best.month;
    };
    const place = event => new DOMPoint(event.clientX, event.clientY).matrixTransform(strip.getScreenCTM().inverse()).x;
    const drop = () => {
      brush?.remove();
      start = brush = null;
    };
    const text = month => `${String(Math.floor(month / 12)).padStart(4, '0')}-${String(month % 12 + 1).padStart(2, '0')}`;

    strip.addEventListener('dragstart', event => event.preventDefault());
    strip.addEventListener('pointerdown', event => {
      if (event.button === 0 && event.isPrimary && years.length > 0) {
        start = place(event);
      }
    });
    strip.addEventListener('pointermove', event => {
      if (start === null) {
        return;
      }
      const now = place(event);
      if (!brush && Math.abs(now - start) > 9) {
        brush = strip.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'rect'));
        brush.setAttribute('class', 'brush');
        brush.setAttribute('y', 0);
        brush.setAttribute('height', 154);
        strip.setPointerCapture(event.pointerId);
      }
      brush?.setAttribute('x', Math.min(start, now));
      brush?.setAttribute('width', Math.abs(now - start));
    });
    strip.addEventListener('pointerup', event => {
      if (brush) {
        const [first, last] = [monthAt(start), monthAt(place(event))].sort((a, b) => a - b);
        const whole = first % 12 === 0 && last % 12 === 9;
        const [from, to] = whole ? [text(first).slice(0, 4), text(last).slice(0, 4)] : [text(first), text(last + 2)];
        const sample = strip.dataset.sample;
        strip.addEventListener('click', click => click.preventDefault(), { once: true, capture: true });
        location.assign(strip.dataset.brush.replace(`from=${sample}`, `from=${from}`).replace(`to=${sample}`, `to=${to}`));
      }
      drop();
    });
    strip.addEventListener('pointercancel', drop);
    addEventListener('keydown', event => event.key === 'Escape' && drop());
  }
})();
