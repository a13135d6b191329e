import { createRawSnippet } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import PictureMenu from '../../../src/components/picture/PictureMenu.svelte';
import type { PictureSource } from '../../../src/components/picture/picture-source.ts';
import { exports } from '../../../src/i18n/messages/ja/exports.ts';
import { press, show, wordsOf } from '../../fixtures/shown.svelte.ts';
import { waitFor } from '../../fixtures/wait-for.ts';

const words = exports.picture;
const snippet = (html: string) => createRawSnippet(() => ({ render: () => html }));

const SOURCE: PictureSource = {
  title: '会員登録（自治体・団体）',
  scope: '会員専用ホームページの登録数',
  finding: '最新は390超。',
  sourceIds: [],
  figure: snippet('<svg class="figure-of-test"></svg>'),
  legend: snippet('<ul></ul>'),
  fillsRoom: false,
  hasBoundaries: false,
  edition: '2026-03-12',
  link: 'https://renkei.example.jp/?view=growth',
};

const open = (source: PictureSource = SOURCE) => show(PictureMenu, { source });

const kind = (target: HTMLElement, name: string) =>
  [...target.querySelectorAll<HTMLElement>('.format')].find((button) => wordsOf(button).startsWith(name))!;

// jsdom lays nothing out, so that there is nothing to scroll.
Element.prototype.scrollIntoView = () => undefined;
afterEach(() => vi.unstubAllGlobals());

describe('the menu of pictures', () => {
  it('offers every shape and every kind, and the clipboard where the browser has one', () => {
    const { target } = open();
    const shapes = [...target.querySelectorAll('label')].map(wordsOf);
    expect(shapes).toEqual(Object.values(words.shape));
    expect([...target.querySelectorAll('.format .name')].map(wordsOf)).toEqual(
      Object.values(words.kind).map(({ name }) => name),
    );
    expect(target.querySelector('.link-button')).toBeNull();
    vi.stubGlobal('ClipboardItem', Blob);
    expect(wordsOf(open().target.querySelector('.link-button'))).toBe(words.copy);
  });

  it('says so where the words of a figure would be too small, saves nothing, and leaves nothing behind', async () => {
    // Nothing is laid out here: every room is too narrow for every figure.
    const { target } = open();
    const before = document.body.childElementCount;
    press(kind(target, 'SVG'));
    await waitFor(() =>
      expect(wordsOf(target.querySelector('[role=alert]'))).toBe(words.tooSmall('16:9', '')),
    );
    await waitFor(() => expect(wordsOf(target.querySelector('[role=status]'))).toBe(''));
    expect(document.body.childElementCount).toBe(before);
    expect(document.querySelector('.figure-of-test')).toBeNull();
  });

  it('says that it could not be made where the figure cannot be drawn, and can be pressed again', async () => {
    const broken = {
      ...SOURCE,
      figure: createRawSnippet(() => {
        throw new Error('broken');
      }),
    };
    const { target } = open(broken);
    const before = document.body.childElementCount;
    press(kind(target, 'PNG 2×'));
    await waitFor(() => expect(wordsOf(target.querySelector('[role=alert]'))).toBe(words.failed));
    expect(document.body.childElementCount).toBe(before);
    expect(kind(target, 'PNG 2×').hasAttribute('aria-disabled')).toBe(false);
  });
});
