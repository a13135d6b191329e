import { describe, expect, it } from 'vitest';
import { chronologyOf, numberSources } from '../../../src/data/places/chronology.ts';
import { eventsOf } from '../../../src/data/places/event-places.ts';
import { tiesOf } from '../../../src/data/places/place-ties.ts';
import { earliestDay } from '../../../src/domain/partial-date.ts';
import { nationalFacts, placeFacts } from '../../fixtures/published-facts.ts';
import { nameByCode, readTable, text } from '../../fixtures/published-tables.ts';

const { disasters } = nationalFacts;
const entriesOf = (code: string) => chronologyOf(tiesOf(code, placeFacts, nationalFacts), disasters);

describe('the chronology of a place', () => {
  it('of 広尾町 runs from the meeting of 2015 to the plan, each with its source', () => {
    expect(entriesOf('01642').map(({ kind, date, sourceId }) => [kind, date.from, sourceId])).toEqual([
      ['event', '2015-06-08', 'S003'],
      ['listed', '2015-08-01', 'S003'],
      ['agreement', '2016-04-26', 'S002'],
      ['event', '2016-04-26', expect.any(String)],
      ['program', '2020', 'S000'],
    ]);
  });

  it('is ordered, and holds every row once: all places', () => {
    for (const [code, name] of nameByCode) {
      const ties = tiesOf(code, placeFacts, nationalFacts);
      const entries = chronologyOf(ties, disasters);
      const supports = entries.flatMap((entry) => ('supports' in entry ? entry.supports : []));
      expect(supports, name).toHaveLength(ties.received.length + ties.given.length);
      const others = entries.filter((entry) => !('supports' in entry));
      const { listed, agreements, wards, programs, events } = ties;
      expect(others, name).toHaveLength(
        [listed, agreements, wards, programs, events].reduce((sum, list) => sum + (list ?? []).length, 0),
      );
      const days = others.map(({ date }) => earliestDay(date));
      expect(days, name).toEqual([...days].sort());
    }
  });

  it('sets support of unknown date at its disaster, not at the end', () => {
    const [first] = entriesOf('04581');
    expect(first).toMatchObject({ kind: 'received', date: { precision: 'unknown' } });
    expect(first && 'disaster' in first && first.disaster.id).toBe('2011-higashinihon');
  });

  it('tells gifts of one day by one giver together', () => {
    const [supplies] = entriesOf('12205').filter(
      (entry) => entry.kind === 'received' && entry.date.from === '2019-09-13',
    );
    expect(supplies && 'supports' in supplies && supplies.supports.map(({ item }) => item)).toEqual([
      'ブルーシート',
      'ロープ',
      'アルファ米',
    ]);
  });
});

describe('the numbers of the sources', () => {
  it('begin at 1, in the order in which they are met', () => {
    expect([...numberSources(['S003', 'S002', 'S003', 'S000'])]).toEqual([
      ['S003', 1],
      ['S002', 2],
      ['S000', 3],
    ]);
  });
});

describe('the events of a place', () => {
  const rows = readTable('events');
  const names = [...nameByCode.values()];

  it('are those that name it, where no other place bears its name', () => {
    for (const row of rows)
      for (const partner of text(row, 'partners').split(';')) {
        const codes = [...nameByCode].filter(([, name]) => name === partner).map(([code]) => code);
        for (const code of codes) {
          const found = eventsOf(code, placeFacts, nationalFacts).some(
            ({ event, via }) => event.id === text(row, 'id') && via === '',
          );
          expect(found, `${partner} ${text(row, 'id')}`).toBe(codes.length === 1);
        }
      }
  });

  it('are also those of its association, which is named with them', () => {
    const parts = eventsOf('01642', placeFacts, nationalFacts);
    expect(parts.map(({ via }) => via)).toEqual(parts.map(() => '北海道町村会'));
    expect(parts.length).toBe(
      rows.filter((row) => text(row, 'partners').split(';').includes('北海道町村会')).length,
    );
  });

  it('are none for a place that shares its name with another', () => {
    const shared = names.find((name, index) => names.indexOf(name) !== index)!;
    const [template] = placeFacts.events;
    const invented = {
      ...placeFacts,
      agreementMembers: [],
      events: [{ ...template!, partners: [shared] }],
    };
    for (const [code] of [...nameByCode].filter(([, name]) => name === shared))
      expect(eventsOf(code, invented, nationalFacts)).toEqual([]);
  });
});
