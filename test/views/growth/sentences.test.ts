import { describe, expect, it } from 'vitest';
import { agreementGrowth } from '../../../src/data/growth/agreement-growth.ts';
import { knownOverlap } from '../../../src/data/growth/known-overlap.ts';
import { landmarksOf, projectYears, publishedSeries } from '../../../src/data/growth/published-series.ts';
import { projectRecords } from '../../../src/data/growth/project-records.ts';
import { surveyOf } from '../../../src/data/growth/survey.ts';
import { readAgreements, readMilestones } from '../../../src/data/tables.ts';
import { growth as growthWords } from '../../../src/i18n/messages/ja/growth.ts';
import { Lexicon } from '../../../src/i18n/lexicon.svelte.ts';
import { disasters as disasterWords } from '../../../src/i18n/messages/ja/disasters.ts';
import { compareFinding } from '../../../src/views/growth/compare-sentences.ts';
import { contentOf } from '../../../src/views/growth/event-sentences.ts';
import { namePieces } from '../../../src/views/growth/names.ts';
import { linkedParts } from '../../../src/views/growth/linked-parts.ts';
import * as say from '../../../src/views/growth/sentences.ts';
import { nationalFacts } from '../../fixtures/published-facts.ts';
import { tableText } from '../../data/growth/tables.ts';

const lexicon = new Lexicon();
lexicon.open({ growth: growthWords, disasters: disasterWords });
const agreements = readAgreements(tableText('agreements.csv'));
const milestones = readMilestones(tableText('milestones.csv'));
const growth = agreementGrowth(agreements, milestones, 2025);
const years = projectYears(milestones, 2025);
const registered = publishedSeries(milestones, ['registered_members'], years);
const linked = publishedSeries(milestones, ['exchange_municipalities', 'linked_municipalities'], years);

/** The same rows with one figure changed: the sentence must change with it. */
const withFigure = (date: string, measure: string, value: number, qualifier: 'exact' | 'more_than') =>
  milestones.map((milestone) =>
    milestone.date.from === date && milestone.measure === measure
      ? { ...milestone, figure: { value, qualifier } }
      : milestone,
  );

describe('sentences of the growth view', () => {
  it('head the view with the members and the newest count of registered members', () => {
    expect(say.headline(lexicon, growth, registered).join('')).toBe(
      '協定は4つの年度で372自治体に。会員登録は390超の自治体・団体に。',
    );
    const changed = publishedSeries(
      withFigure('2026-03-12', 'registered_members', 412, 'exact'),
      ['registered_members'],
      years,
    );
    expect(say.headline(lexicon, growth, changed).join('')).toContain('会員登録は412の自治体・団体に。');
    const fewer = agreementGrowth(agreements.slice(0, 3), milestones, 2025);
    expect(say.headline(lexicon, fewer, registered).join('')).toContain('1つの年度で170自治体');
  });

  it('tell the agreements by years, regions, associations and members', () => {
    const sentence = say.agreementFinding(lexicon, growth);
    for (const text of ['4つの年度', '9道府県', '13団体', '372']) expect(sentence).toContain(text);
    const description = say.agreementDescription(lexicon, growth);
    for (const total of ['236', '263', '321', '372']) expect(description).toContain(total);
  });

  it('say that no later agreement is in the documents, and what was published last', () => {
    expect(say.quietSentence(lexicon, growth)).toBe(
      '令和2年度（2020年度）以降、新たな締結は資料にない。令和8年3月12日（2026年）現在も372。',
    );
    const different = withFigure('2026-03-12', 'agreement_members', 380, 'exact');
    const sentence = say.quietSentence(lexicon, agreementGrowth(agreements, different, 2025));
    expect(sentence).toContain('公表値は380');
    expect(sentence).not.toContain('現在も');
    expect(say.quietSentence(lexicon, agreementGrowth(agreements, milestones, 2019))).toBe('');
  });

  it('never call a lower bound a value', () => {
    const sentence = say.registeredFinding(lexicon, registered);
    expect(sentence).toContain('183');
    expect(sentence).toContain('390超の自治体・団体');
    expect(
      say.registeredFinding(lexicon, { ...registered, points: registered.points.slice(0, 1) }),
    ).toContain('最新の公表は平成27年9月29日（2015年）の183');
    expect(say.linkedFinding(lexicon, linked, 'exchange_municipalities', 'linked_municipalities')).toBe(
      '区と交流のある市町村は478から564へ。連携自治体は別の数え方で1,100超。',
    );
  });

  it('describe every mark, every table that is not held and every missing year', () => {
    const description = say.seriesDescription(lexicon, linked);
    for (const text of [
      '478',
      '564',
      '900以上',
      '1,100超',
      '令和3年8月1日',
      '平成28年度',
      '未収録',
      '数値なし',
    ])
      expect(description).toContain(text);
  });

  it('tell the survey with its share', () => {
    const survey = surveyOf(milestones);
    if (!survey) throw new Error('no survey');
    expect(say.surveyFinding(lexicon, survey, 47)).toBe(
      '1,718市町村に送り、328から回答があった（19.1％）。回答は47都道府県のすべてから届いた。',
    );
    expect(say.surveyFinding(lexicon, { ...survey, prefectures: 46 }, 47)).not.toContain('すべて');
  });

  it('tell the overlap by its parts and its sums', () => {
    const stay = { from: '2016-04-26', before: '' };
    const map = (...codes: string[]) => new Map(codes.map((code) => [code, [stay]]));
    const overlap = knownOverlap(
      { exchange: map('1', '2', '3'), agreement: map('3', '4'), ward: map('4', '5') },
      2016,
    );
    const sentence = say.overlapFinding(lexicon, overlap);
    for (const text of ['一覧だけ2', '協定だけ1', '両方1', '合わせて4', '1を加え', '5になる'])
      expect(sentence).toContain(text);
  });

  it('explain why the parts of the linked governments are not their total, or say nothing', () => {
    const { last } = landmarksOf(linked, 'linked_municipalities');
    const { lastExact } = landmarksOf(linked, 'exchange_municipalities');
    const sentence = say.partsSentence(lexicon, last, lastExact, registered, 372);
    // 390超 was published after the total; 300超 is what stood on its day.
    for (const text of ['8月1日（2015年）の564', '協定は372', '（2023年）の300超', '1,100超', '重複を除く'])
      expect(sentence).toContain(text);
    expect(sentence).not.toContain('390');
    expect(say.partsSentence(lexicon, undefined, lastExact, registered, 372)).toBe('');
  });

  it('put the total and its parts on one scale, each with its number, its day and whether it is a bound', () => {
    const { last } = landmarksOf(linked, 'linked_municipalities');
    const { lastExact } = landmarksOf(linked, 'exchange_municipalities');
    const rows = linkedParts(lexicon, last, lastExact, registered, 372);
    expect(rows.map(({ tone, text, value, isBound }) => [tone, text, value, isBound])).toEqual([
      ['total', '1,100超', 1100, true],
      ['exchange', '564', 564, false],
      ['agreement', '372', 372, false],
      ['registered', '300超', 300, true],
    ]);
    for (const { when } of rows) expect(when).toMatch(/（20\d\d年）/);
    expect(rows[1]?.when).toContain('8月1日（2015年）');
    expect(linkedParts(lexicon, undefined, lastExact, registered, 372)).toEqual([]);
  });

  it('reconcile two years, with what ended only where two lists tell it', () => {
    const years = { from: 2015, to: 2026, added: ['1', '2'], unchanged: ['3'], toTotal: 3 };
    const own = { code: '10', name: '群馬県', from: 2, unchanged: 1, added: ['1'], ended: 1, to: 2 };
    const between = compareFinding(
      lexicon,
      { ...years, ended: { kind: 'between_lists', codes: ['4', '5', '6'] }, fromTotal: 4 },
      own,
    );
    expect(between).toContain('群馬県は2から、新しく1、なくなった1で2。');
    expect(between).toContain('変わらず1、新しく2市町村。2つの一覧の間に3がなくなった。4＋2−3＝3。');
    expect(between).not.toContain('終了は公表されていない');
    const grown = compareFinding(
      lexicon,
      { ...years, ended: { kind: 'not_published' }, fromTotal: 1 },
      { ...own, from: 1, ended: undefined },
    );
    expect(grown).toContain('1＋2＝3。終了は公表されていない。群馬県は1から、新しく1で2。');
    expect(compareFinding(lexicon, { reason: 'no_lists', listYears: [2015] }, undefined)).toBe(
      '一覧があるのは平成27年度（2015年度）だけで、2つの年度をくらべられない。終了は公表されていない。',
    );
    expect(compareFinding(lexicon, { reason: 'same_year', year: 2015 }, undefined)).toBe(
      '値があるのは平成27年度（2015年度）だけで、2つの年度をくらべられない。',
    );
  });

  it('tell of each record what it is about, and never call a disaster supported that no document lists', () => {
    const records = projectRecords(agreements, nationalFacts.companyAgreements, nationalFacts.disasters);
    const content = (id: string) =>
      contentOf(
        lexicon,
        records.find((record) => record.id === id)!,
      );
    expect(content('hokkaido-towns-villages')).toBe('構成自治体144');
    expect(content('dai-ichi-life')).toContain('ビジネス交流会の開催、');
    expect(content('2016-kumamoto')).toBe('地震。23区共同の支援の資料に挙がる');
    expect(content('2024-noto-jishin')).toContain('23区共同の支援は資料に記載なし');
    expect(records.map(({ firstDay }) => firstDay)).toEqual(records.map(({ firstDay }) => firstDay).sort());
  });

  it('join the names of associations that share their prefecture', () => {
    const group = (first: string) =>
      growth.grown.flatMap(({ groups }) => groups).find(({ agreements: [one] }) => one?.name === first);
    const [kyoto, hokkaido] = [group('京都府市長会'), group('北海道町村会')];
    if (!kyoto || !hokkaido) throw new Error('no such group');
    expect(namePieces(lexicon, kyoto, '京都府')).toEqual(['京都府', '市長会・', '町村会']);
    expect(namePieces(lexicon, hokkaido, '北海道')).toEqual(['北海道', '町村会']);
    expect(namePieces(lexicon, hokkaido, '京都府')).toEqual(['北海道町村会']);
    const english = {
      ...hokkaido,
      agreements: hokkaido.agreements.map((row) => ({ ...row, name: 'Hokkaido Association of Towns' })),
    };
    expect(namePieces(lexicon, english, 'Hokkaido')).toEqual(['Hokkaido ', 'Association ', 'of ', 'Towns']);
  });
});
