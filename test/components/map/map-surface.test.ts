import { flushSync, type ComponentProps } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import MapControls from '../../../src/components/map/MapControls.svelte';
import MapStatus from '../../../src/components/map/MapStatus.svelte';
import { mapSurface as words } from '../../../src/i18n/messages/ja/map-surface.ts';
import { show } from '../../fixtures/shown.svelte.ts';

const button = (name: string): HTMLButtonElement => {
  const found = document.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`);
  if (!found) throw new Error(`no button ${name}`);
  return found;
};

describe('the controls of the map', () => {
  it('zoom, show the whole country and, once opened, move the map, by clicks alone', () => {
    const calls = { onzoomin: vi.fn(), onzoomout: vi.fn(), onwhole: vi.fn(), onmove: vi.fn() };
    show(MapControls, calls);
    button(words.zoomIn).click();
    button(words.zoomOut).click();
    button(words.whole).click();
    expect([calls.onzoomin, calls.onzoomout, calls.onwhole].map((call) => call.mock.calls.length)).toEqual([
      1, 1, 1,
    ]);

    const group = document.querySelector<HTMLElement>(`[aria-label="${words.moveGroup}"]`);
    expect(group?.hidden).toBe(true);
    button(words.openMove).click();
    flushSync();
    expect(group?.hidden).toBe(false);
    expect(button(words.closeMove).getAttribute('aria-expanded')).toBe('true');
    for (const name of [words.moveUp, words.moveDown, words.moveLeft, words.moveRight]) button(name).click();
    expect(calls.onmove.mock.calls).toEqual([
      [0, -1],
      [0, 1],
      [-1, 0],
      [1, 0],
    ]);
  });
});

const status = (props: Partial<ComponentProps<typeof MapStatus>>) => {
  const given: ComponentProps<typeof MapStatus> = {
    status: { kind: 'ready' },
    hasPlainDrawing: false,
    onretry: vi.fn(),
    onretrydrawing: vi.fn(),
    onclosenote: vi.fn(),
    ...props,
  };
  show(MapStatus, { ...given });
};

describe('the state of the map', () => {
  it('says nothing when all is there', () => {
    status({});
    expect(document.body.textContent?.trim()).toBe('');
  });

  it('says that shapes are on their way', () => {
    status({ status: { kind: 'loading' } });
    expect(document.querySelector('[role="status"]')?.textContent).toContain(words.loading);
  });

  it('says what did not come, and asks again on request', () => {
    const onretry = vi.fn();
    status({
      status: { kind: 'failed', failure: { kind: 'geometry', cause: new Error('offline') } },
      hasPlainDrawing: true,
      onretry,
    });
    expect(document.querySelector('[role="alert"]')?.textContent).toContain(words.geometryFailed);
    expect(document.body.textContent).not.toContain(words.plainDrawing);
    document.querySelector<HTMLButtonElement>('[role="alert"] button')?.click();
    expect(onretry).toHaveBeenCalledOnce();
  });

  it('names what is missing where only the ties of a ward did not come', () => {
    status({ status: { kind: 'failed', failure: { kind: 'ties', cause: new Error('offline') } } });
    const said = document.querySelector('[role="alert"]');
    expect(said?.textContent).toContain(words.tiesFailed);
    expect(said?.textContent).not.toContain(words.geometryFailed);
  });

  it('says quietly that it is drawn plainly, offers to draw as before and goes when it is closed', () => {
    const calls = { onretrydrawing: vi.fn(), onclosenote: vi.fn() };
    status({ hasPlainDrawing: true, ...calls });
    expect(document.querySelector('[role="alert"]')).toBeNull();
    const said = document.querySelector('[role="status"]');
    expect(said?.textContent).toContain(words.plainDrawing);
    said?.querySelector('button')?.click();
    expect(calls.onretrydrawing).toHaveBeenCalledOnce();
    button(words.closeNote).click();
    expect(calls.onclosenote).toHaveBeenCalledOnce();
  });
});
