import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { romanForm, romanOfKana, roughSound } from '../../../src/data/search/roman-form.ts';
import { nameForm, plainText, readingForm } from '../../../src/data/search/written-form.ts';
import { municipalFacts, nationalFacts } from '../../fixtures/published-facts.ts';

const places = [...nationalFacts.prefectures, ...municipalFacts.municipalities];

describe('the written forms', () => {
  it('never make two different official names one, but for ヶ and が', () => {
    const nameByForm = new Map<string, string>();
    for (const { name } of places) {
      const form = nameForm(plainText(name));
      expect(nameByForm.get(form) ?? name).toBe(name);
      nameByForm.set(form, name);
    }
  });

  it('keep the length of every name, so that a part of the form is the same part of the name', () => {
    for (const { name, kana } of places)
      for (const text of [name, kana]) {
        expect(nameForm(plainText(text))).toHaveLength(text.length);
        expect(readingForm(plainText(text))).toHaveLength(text.length);
      }
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const plain = plainText(text);
        expect(readingForm(plain)).toHaveLength(plain.length);
      }),
    );
  });

  it('are the same when they are formed again', () => {
    for (const { name, kana } of places) {
      expect(nameForm(nameForm(name))).toBe(nameForm(name));
      expect(readingForm(readingForm(kana))).toBe(readingForm(kana));
    }
  });
});

describe('Roman letters', () => {
  it.each([
    ['さっぽろ', 'sapporo'],
    ['きょうと', 'kyouto'],
    ['じょうそう', 'zyousou'],
    ['かんおんじ', 'kanonzi'],
    ['はっちょう', 'hattyou'],
    ['いしのまき', 'isinomaki'],
  ])('of %s are %s', (kana, expected) => {
    expect(romanOfKana(kana)).toBe(expected);
  });

  it.each([
    ['Sapporo-shi', 'sapporosi'],
    ['Hatchō', 'hattyo'],
    ['gumma', 'gunma'],
    ['Kan’onji', 'kanonzi'],
    ['dzu', 'zu'],
    ['jyo', 'zyo'],
    ['Ohtsu', 'ootu'],
  ])('%s is compared as %s', (typed, expected) => {
    expect(romanForm(typed.toLowerCase())).toBe(expected);
  });

  it('of the official names are the sound of their readings', () => {
    for (const { kana, nameEn } of municipalFacts.municipalities)
      expect(roughSound(romanForm(nameEn.toLowerCase()) ?? '')).toBe(roughSound(romanOfKana(kana)));
  });

  it('need no other letters', () => {
    expect(romanForm('池田')).toBeUndefined();
    expect(romanForm('ikeda1')).toBeUndefined();
    expect(romanForm('')).toBeUndefined();
  });
});
