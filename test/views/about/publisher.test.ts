import { describe, expect, test } from 'vitest';
import { publisherOf, type PublisherSettings } from '../../../src/views/about/publisher.ts';

const none: PublisherSettings = {
  name: undefined,
  official: undefined,
  reportUrl: undefined,
  reportMail: undefined,
};

describe('the publisher of a build', () => {
  test('is nobody, and nothing is official, where nothing is set', () => {
    expect(publisherOf(none)).toEqual({
      name: undefined,
      isOfficial: false,
      reportUrl: undefined,
      reportMail: undefined,
    });
  });

  test.each<[string, Partial<PublisherSettings>, boolean]>([
    ['a name and the word true', { name: '特別区協議会', official: 'true' }, true],
    ['a name alone', { name: '特別区協議会' }, false],
    ['the word true without a name', { official: 'true' }, false],
    ['a name of spaces only', { name: '  ', official: 'true' }, false],
    ['another word than true', { name: '特別区協議会', official: 'yes' }, false],
  ])('with %s is official or not', (_, settings, isOfficial) => {
    expect(publisherOf({ ...none, ...settings }).isOfficial).toBe(isOfficial);
  });

  test.each([
    ['https://example.jp/form?a=1', 'https://example.jp/form?a=1'],
    [' https://example.jp/ ', 'https://example.jp/'],
    ['javascript:alert(1)', undefined],
    ['example.jp', undefined],
    ['', undefined],
  ])('takes %j as the address for reports only where it is one', (reportUrl, expected) => {
    expect(publisherOf({ ...none, reportUrl }).reportUrl).toBe(expected);
  });

  test.each([
    ['map@example.jp', 'map@example.jp'],
    ['map@example.jp?cc=other@example.jp', undefined],
    ['not a mail', undefined],
  ])('takes %j as the mail address for reports only where it is one', (reportMail, expected) => {
    expect(publisherOf({ ...none, reportMail }).reportMail).toBe(expected);
  });
});
