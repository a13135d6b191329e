// @vitest-environment jsdom
import { runInNewContext } from 'node:vm';
import { beforeEach, describe, expect, it } from 'vitest';
import { PARAMETER_NAMES } from '../../../src/state/url/parameters.ts';
import { BEFORE_PAINT } from '../../../scripts/prerender/inline-scripts.ts';

/** A page whose inline script has run: its root, its window, and what the clock will call. */
function opened({ search = '', hasModules = true, kept = null as string | null } = {}) {
  const root = document.createElement('html');
  const window = new EventTarget();
  const late: (() => void)[] = [];
  const script = document.createElement('script');
  runInNewContext(BEFORE_PAINT, {
    document: { documentElement: root, createElement: () => (hasModules ? { noModule: false } : {}) },
    location: { search },
    localStorage: { getItem: () => kept },
    addEventListener: window.addEventListener.bind(window),
    setTimeout: (call: () => void) => late.push(call),
  });
  return {
    root,
    script,
    isRunning: () => root.hasAttribute('data-running'),
    isHidden: () => root.hasAttribute('data-deep'),
    /** Something in the page fails: an element that does not load, or an exception. */
    fail(target?: Element) {
      const event = new Event('error');
      if (target) Object.defineProperty(event, 'target', { value: target });
      window.dispatchEvent(event);
    },
    reject: () => window.dispatchEvent(new Event('unhandledrejection')),
    wait: () => late.forEach((call) => call()),
  };
}

type Page = ReturnType<typeof opened>;
let page: Page;
beforeEach(() => (page = opened({ search: '?view=growth' })));

describe('what is read without the program', () => {
  it('stays hidden while the program is on its way, and so does the default picture behind a link', () => {
    expect([page.isRunning(), page.isHidden()]).toEqual([true, true]);
    expect(opened().isHidden()).toBe(false);
    expect(opened({ kept: '{"text":"150"}' }).isHidden()).toBe(true);
  });

  it('is hidden by every parameter but those that change nothing of the picture', () => {
    const shown = PARAMETER_NAMES.filter((name) => !opened({ search: `?${name}=1` }).isHidden());
    expect(shown).toEqual(['q', 'theme']);
    expect(opened({ search: '?utm_source=letter&gclid=1' }).isHidden()).toBe(false);
    expect(opened({ search: '?utm_source=letter&fy=2015' }).isHidden()).toBe(true);
  });

  it.each([
    ['?muni=39405', 'map'],
    ['?ward=13104&era=wareki', 'map'],
    ['?view=growth', 'view'],
    ['?view=present', ''],
    ['?scene=wards', ''],
    ['?lang=en&pref=39', ''],
    ['?mode=kiosk', ''],
    ['?fy=2015&embed=1', ''],
    ['?v=2025-01-01', ''],
  ])('of the head, what is the same behind %s stands meanwhile', (search, shown) => {
    expect(opened({ search }).root.getAttribute('data-deep')).toBe(shown);
  });

  it('of the head nothing stands before large words are laid out', () => {
    expect(opened({ search: '?muni=39405', kept: '{"text":"150"}' }).root.getAttribute('data-deep')).toBe('');
  });

  it.each<[string, (page: Page) => void]>([
    ['a script does not load', ({ fail, script }) => fail(script)],
    ['the program throws before it stands', ({ fail }) => fail()],
    ['the program throws in a promise', ({ reject }) => reject()],
    ['the program does not come', ({ wait }) => wait()],
  ])('is shown with the default picture when %s', (_what, happens) => {
    happens(page);
    expect([page.isRunning(), page.isHidden()]).toEqual([false, false]);
  });

  it('is shown from the first paint where the browser knows no modules', () => {
    const old = opened({ search: '?view=growth', hasModules: false });
    expect([old.isRunning(), old.isHidden()]).toEqual([false, false]);
  });

  it('stays hidden when a picture does not load', () => {
    page.fail(document.createElement('img'));
    expect(page.isRunning()).toBe(true);
  });

  it('stays hidden whatever fails after the program stands', () => {
    page.root.setAttribute('data-ready', '');
    page.fail();
    page.fail(page.script);
    page.reject();
    page.wait();
    expect(page.isRunning()).toBe(true);
  });
});
