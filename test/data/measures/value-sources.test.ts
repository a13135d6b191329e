import { describe, expect, it } from 'vitest';
import { measureSources, valueSources } from '../../../src/data/measures/value-sources.ts';
import type { MunicipalFacts } from '../../../src/data/facts.ts';
import type { Agreement } from '../../../src/domain/partnership.ts';

const facts = {
  exchangePartners: [{ code: '39405', asOf: '2015-08-01', sourceId: 'S003' }],
  agreementMembers: [{ agreementId: 'kochi', code: '39405' }],
  wardPartnerships: [
    { partnerCode: '39405', concluded: { precision: 'day', from: '2018-05-01', to: '' }, sourceId: 'P001' },
    { partnerCode: '39405', concluded: { precision: 'unknown', from: '', to: '' }, sourceId: 'P002' },
    { partnerCode: '39201', concluded: { precision: 'day', from: '2018-05-01', to: '' }, sourceId: 'P003' },
  ],
} as unknown as MunicipalFacts;
const agreements = [
  { id: 'kochi', concludedOn: '2017-03-31', sourceId: 'S002' },
  { id: 'other', concludedOn: '2016-01-01', sourceId: 'S009' },
] as Agreement[];

const of = (derivation: 'union' | 'published_table' | 'agreement_members' | 'grant_events', year: number) =>
  valueSources('39405', { derivation }, year, facts, agreements);

describe('the sources that put a municipality in', () => {
  it('are those of the list, the agreement and the dated ties together for the union', () => {
    expect(of('union', 2018)).toEqual(['S003', 'S002', 'P001']);
  });

  it('grow with the years: what came later is not named before', () => {
    expect(of('union', 2015)).toEqual(['S003']);
    expect(of('union', 2016)).toEqual(['S003', 'S002']);
    expect(of('union', 2014)).toEqual([]);
  });

  it('are one kind for the measures of one kind', () => {
    expect(of('published_table', 2018)).toEqual(['S003']);
    expect(of('agreement_members', 2018)).toEqual(['S002']);
    expect(of('grant_events', 2018)).toEqual([]);
  });
});

describe('the sources of a figure of a prefecture', () => {
  const counts = [
    { asOf: '2015-08-01', sourceId: 'S003' },
    { asOf: '2026-08-01', sourceId: 'list-2026-08-01' },
  ];
  const from = (derivation: 'union' | 'published_table' | 'agreement_members', year: number) =>
    measureSources({ derivation, sourceIds: ['S003', 'S002', 'list-2026-08-01'] }, year, counts);

  it('are of the list in force in its year, never of another list', () => {
    expect(from('published_table', 2015)).toEqual(['S003', 'S002']);
    expect(from('published_table', 2026)).toEqual(['S002', 'list-2026-08-01']);
    expect(from('union', 2025)).toEqual(['S003', 'S002']);
    expect(from('union', 2014)).toEqual(['S003', 'S002']);
  });

  it('stay all where the measure has nothing of a list', () => {
    expect(from('agreement_members', 2026)).toEqual(['S003', 'S002', 'list-2026-08-01']);
  });
});
