// What a page shows of itself by geometry. The functions run in the page and can call nothing outside themselves.

/** What breaks a rule: where it is, and by how much. */
export type Broken = string;

/** How the element with the focus stands on the screen. */
export interface FocusStop {
  /** The element in few words, with its place in the document: the same for the same element. */
  readonly what: string;
  /** Position in the order of the document. */
  readonly index: number;
  readonly broken: readonly string[];
}

/**
 * Looks at what has the focus (2.4.7, 2.4.11): is it marked by a ring of 2 px, and is a part of it on the screen
 * with nothing of the page above it?
 * @returns undefined where nothing has the focus
 */
export function focusStop(): FocusStop | undefined {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const index = [...document.querySelectorAll('*')].indexOf(element);
  const label = (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 30);
  const what = `${index} ${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} ${label}`;
  const broken: string[] = [];

  // The ring stands on the element, on its label, on a mark within or over it.
  const marked = [element, element.closest('label'), element.nextElementSibling];
  const inside = [...element.querySelectorAll('*')].slice(0, 12);
  const isRing = (style: CSSStyleDeclaration, isShape: boolean) =>
    (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) ||
    (isShape && style.stroke !== 'none' && parseFloat(style.strokeWidth) >= 2);
  const hasRing = [...marked, ...inside].some((one) => {
    if (!one) return false;
    const over = getComputedStyle(one, '::after');
    const isFramed = over.content !== 'none' && parseFloat(over.borderTopWidth) >= 2;
    return isFramed || isRing(getComputedStyle(one), one instanceof SVGElement);
  });
  // The thumb of a slider is drawn by a rule of its own, whose colours no script can read.
  const hasThumb =
    element.matches('input[type=range]') &&
    [...document.styleSheets].some((sheet) =>
      [...sheet.cssRules].some((rule) => {
        const [of = '', part] =
          rule instanceof CSSStyleRule ? rule.selectorText.split(':focus-visible::') : [];
        return part === '-webkit-slider-thumb' && element.matches(of);
      }),
    );
  if (!hasRing && !hasThumb) broken.push('no ring');

  const target = element.closest('label') ?? element;
  const box = target.getBoundingClientRect();
  const shares = [0.05, 0.25, 0.5, 0.75, 0.95];
  const isSeen = shares.some((down) =>
    shares.some((right) => {
      const x = box.left + box.width * right;
      const y = box.top + box.height * down;
      if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return false;
      const over = document.elementsFromPoint(x, y);
      // Things that no pointer meets lie below others in this list, or are not in it: their own box holds them.
      const top = over[0];
      return top !== undefined && (target.contains(top) || top.contains(target) || over.includes(target));
    }),
  );
  const top = shares
    .map((down) => document.elementFromPoint(box.left + box.width / 2, box.top + box.height * down))
    .find((one) => one && !target.contains(one) && !one.contains(target));
  const bar =
    top &&
    [...document.querySelectorAll('*')].find((one) => {
      const { position } = getComputedStyle(one);
      return (position === 'fixed' || position === 'sticky') && one.contains(top);
    });
  const isCovered = bar !== undefined && bar !== null && !bar.contains(target);
  const middle = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  if (!isSeen)
    broken.push(`not on the screen: ${Math.round(box.top)}–${Math.round(box.bottom)} of ${innerHeight}`);
  else if (isCovered && middle !== null && bar.contains(middle)) {
    const cover = bar.getBoundingClientRect();
    if (box.top >= cover.top && box.bottom <= cover.bottom)
      broken.push(`covered by ${bar.className || bar.tagName}`);
  }
  return { what, index, broken };
}

/**
 * Targets (2.5.8) that are smaller than 24 × 24 px and nearer to others than that.
 * @returns `small`: those; `under44`: how many are smaller than 44 × 44 px, by what they are
 */
export function targets(): { small: Broken[]; under44: Record<string, number> } {
  const SIZE = 24;
  const asked =
    'a[href], button, input, select, textarea, summary, [role=button], [role=tab], [role=slider], [role=option], [tabindex="0"]';
  const shown = [...document.querySelectorAll(asked)].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
      // Where a place lies on a map is not for the page to choose (essential).
      !element.closest('[inert], .sr-only, [role=application], [role=listbox] svg'),
  );
  /** Links within a line of text are as high as the line. */
  const isInline = (element: Element) => {
    if (element.tagName !== 'A' || getComputedStyle(element).display !== 'inline') return false;
    const around = element.closest(
      'p, li, td, th, dd, dt, caption, figcaption, sup, h1, h2, h3, h4, summary, span, div',
    );
    return (around?.textContent.trim().length ?? 0) > element.textContent.trim().length;
  };
  const boxes = shown
    .filter((element) => !isInline(element))
    .map((element) => {
      const target = element.closest('label') ?? element;
      const box = target.getBoundingClientRect();
      // A field with its label: a press on the label is a press on the field.
      return { element, target, left: box.left, top: box.top, right: box.right, bottom: box.bottom };
    })
    .filter(({ left, right, top, bottom }) => right - left > 1 && bottom - top > 1)
    // What lies below a sheet cannot be pressed by mistake.
    .filter(({ target, left, right, top, bottom }) => {
      const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return over === null || target.contains(over) || over.contains(target);
    });
  const under44: Record<string, number> = {};
  const small: Broken[] = [];
  for (const one of boxes) {
    const width = one.right - one.left;
    const height = one.bottom - one.top;
    if (width < 44 || height < 44) {
      const kind = `${one.element.tagName.toLowerCase()}.${(one.element.getAttribute('class') ?? '').split(' ')[0] ?? ''} ${Math.round(width)}×${Math.round(height)}`;
      under44[kind] = (under44[kind] ?? 0) + 1;
    }
    if (width >= SIZE - 0.5 && height >= SIZE - 0.5) continue;
    const x = (one.left + one.right) / 2;
    const y = (one.top + one.bottom) / 2;
    const near = boxes.find((other) => {
      if (other === one || other.target === one.target) return false;
      // One of them lies on a sheet above the other's page.
      if (other.target.closest('.sheet') !== one.target.closest('.sheet')) return false;
      if (other.target.contains(one.target) || one.target.contains(other.target)) return false;
      const isSmallToo = other.right - other.left < SIZE || other.bottom - other.top < SIZE;
      const otherX = (other.left + other.right) / 2;
      const otherY = (other.top + other.bottom) / 2;
      if (isSmallToo) return Math.hypot(x - otherX, y - otherY) < SIZE;
      const dx = Math.max(other.left - x, 0, x - other.right);
      const dy = Math.max(other.top - y, 0, y - other.bottom);
      return Math.hypot(dx, dy) < SIZE / 2;
    });
    if (near)
      small.push(
        `${one.element.outerHTML.slice(0, 90)} ${Math.round(width)}×${Math.round(height)} beside ${near.element.outerHTML.slice(0, 60)}`,
      );
  }
  return { small, under44 };
}

/**
 * Words that are cut off by the box around them, or lie on other words, and what scrolls sideways besides tables and
 * maps (1.4.4, 1.4.10, 1.4.12).
 */
export function lostWords(): Broken[] {
  const broken: Broken[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) broken.push(`the page is ${root.scrollWidth} px wide`);

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const runs: { text: string; element: Element; box: DOMRect; isFloating: boolean }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (!element || text === '') continue;
    // Words that lie in a closed list are not there, though the list is.
    if (element.matches('details:not([open])')) continue;
    // Pictures have their own labels and their own tests; lists of choices are drawn by the browser.
    if (
      element.closest(
        'svg, select, script, style, noscript, .sr-only, rt, rp, [role=application], .map-labels',
      )
    )
      continue;
    if (
      !element.checkVisibility({
        visibilityProperty: true,
        opacityProperty: true,
        contentVisibilityAuto: true,
      })
    )
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    let isFloating = false;
    for (let one: Element | null = element; one; one = one.parentElement)
      if (/fixed|sticky|absolute/.test(getComputedStyle(one).position)) isFloating = true;
    for (const box of range.getClientRects())
      if (box.width > 2 && box.height > 2) runs.push({ text: text.slice(0, 24), element, box, isFloating });
  }

  /** What is scrolled to the outside of its box. */
  const passed = new Set<DOMRect>();
  for (const { text, element, box } of runs) {
    // What scrolls can be scrolled to; up to there everything that clips must leave the words whole.
    for (let around: Element | null = element; around && around !== root; around = around.parentElement) {
      const style = getComputedStyle(around);
      if (/auto|scroll/.test(style.overflowX) || /auto|scroll/.test(style.overflowY)) {
        const scroller = around.getBoundingClientRect();
        if (box.top >= scroller.bottom - 2 || box.bottom <= scroller.top + 2) passed.add(box);
        break;
      }
      if (style.position === 'absolute' && style.clipPath !== 'none') break;
      const frame = around.getBoundingClientRect();
      const isCutX =
        /hidden|clip/.test(style.overflowX) && (box.right > frame.right + 2 || box.left < frame.left - 2);
      const isCutY =
        /hidden|clip/.test(style.overflowY) && (box.bottom > frame.bottom + 4 || box.top < frame.top - 4);
      if (isCutX || isCutY) {
        broken.push(
          `cut: “${text}” in ${around.tagName.toLowerCase()}.${around.getAttribute('class') ?? ''}`,
        );
        break;
      }
    }
  }

  // What floats over the page may lie on words of the page, which scroll away below it.
  const flat = runs
    .filter(({ box, isFloating }) => !isFloating && !passed.has(box))
    .sort((a, b) => a.box.top - b.box.top);
  for (const [index, one] of flat.entries()) {
    for (let next = index + 1; next < flat.length; next += 1) {
      const other = flat[next];
      if (!other || other.box.top >= one.box.bottom) break;
      if (other.element === one.element) continue;
      // Lines of text stand closer than the boxes of their letters are high: a third may overlap.
      const down = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      if (across > 3 && down > 0.45 * Math.min(one.box.height, other.box.height))
        broken.push(`“${one.text}” lies on “${other.text}”`);
    }
  }

  for (const box of document.querySelectorAll('main *, header *, footer *')) {
    if (box.scrollWidth <= box.clientWidth + 1 || !/auto|scroll/.test(getComputedStyle(box).overflowX))
      continue;
    if (
      !box.checkVisibility() ||
      box.querySelector('table, svg, canvas, pre') ||
      /PRE|TEXTAREA|CODE/.test(box.tagName)
    )
      continue;
    broken.push(`scrolls sideways: ${box.tagName.toLowerCase()}.${box.getAttribute('class') ?? ''}`);
  }
  return [...new Set(broken)];
}

/** The spacing that a reader may set (1.4.12), upon whatever the page says. */
export function spaceText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/**
 * Stops of the Tab key that come after another one which stands below them in the same column (2.4.3): the order of
 * the keyboard is that of the eye.
 */
export function ordersBroken(): Broken[] {
  const broken: Broken[] = [];
  if (document.querySelector('[tabindex]:not([tabindex="0"], [tabindex="-1"])'))
    broken.push('a tabindex above 0');
  const isFree = (element: Element) => {
    for (let one: Element | null = element; one; one = one.parentElement)
      if (/fixed|sticky|absolute/.test(getComputedStyle(one).position)) return true;
    return false;
  };
  const stops = [
    ...document.querySelectorAll<HTMLElement>(
      'main :is(a[href], button, input, select, textarea, summary, [tabindex="0"])',
    ),
  ].filter(
    (element) =>
      element.tabIndex >= 0 &&
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.closest('svg') &&
      !isFree(element),
  );
  for (const [index, element] of stops.entries()) {
    const next = stops[index + 1];
    if (!next) break;
    const one = (element.closest('label') ?? element).getBoundingClientRect();
    const other = (next.closest('label') ?? next).getBoundingClientRect();
    const sharesColumn = Math.min(one.right, other.right) - Math.max(one.left, other.left) > 4;
    if (sharesColumn && other.bottom <= one.top + 1)
      broken.push(`${element.outerHTML.slice(0, 80)} before ${next.outerHTML.slice(0, 80)}`);
  }
  return broken;
}

/** Puts the focus from one of the first rows of a long table on a link of its last one. @returns has it? */
export function passRows(): boolean {
  const rows = document.activeElement?.closest('tbody')?.rows;
  const row = document.activeElement?.closest('tr');
  if (!rows || !row || rows.length < 300 || row.sectionRowIndex > 20 || row.sectionRowIndex < 10)
    return false;
  [...rows].at(-1)?.querySelector('a')?.focus();
  return true;
}

/** Controls whose name does not hold the words that are seen on them (2.5.3): a voice that says them finds nothing. */
export function namesBroken(): Broken[] {
  // Arrows and other signs have no words to be said.
  const plain = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
  const controls = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, summary, [role=tab], [role=button]'),
  ];
  return controls.flatMap((element) => {
    const name = element.getAttribute('aria-label');
    if (name === null || !element.checkVisibility({ visibilityProperty: true })) return [];
    // Pictures have no words to be said, and what is hidden from those who listen is no label.
    const copy = element.cloneNode(true) as HTMLElement;
    for (const part of copy.querySelectorAll('svg, [aria-hidden=true], .sr-only, rt, rp')) part.remove();
    const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
    const unsaid: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!plain(name).includes(plain(node.textContent ?? ''))) unsaid.push(node.textContent ?? '');
    return unsaid.length === 0 ? [] : [`“${unsaid.join(' ')}” is not in “${name}”`];
  });
}
