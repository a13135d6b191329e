import type { ExportCell, ExportTable } from '../../data/export/export-table.ts';
import { totalOfSplit, type MeasureValue } from '../../domain/measure.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';
import type { ShownMap } from './shown-map.svelte.ts';

/** What the rows of the map are taken from. */
export interface MapExportContext {
  readonly atlas: Atlas;
  readonly shown: ShownMap;
  readonly lexicon: Lexicon;
  /** Whole address of what is on the screen. */
  readonly link: string;
}

/**
 * The map as a table: its prefectures, or its municipalities where those are drawn, with the value that colours
 * each. Both kinds of rows have a code, so that the file can be a map again.
 * @param scope `shown`: only the opened prefecture, and only what is isolated in the legend; `all`: the country
 */
export function mapExport(context: MapExportContext, scope: 'shown' | 'all'): ExportTable {
  const { atlas, shown, lexicon, link } = context;
  const { measure, snapshot } = atlas;
  const words = lexicon.t.exports;
  const year = lexicon.fiscalYear(atlas.url.fy);
  const table = shown.showsMunicipalities ? municipalTable(context, scope) : prefectureTable(context);
  const chosen = scope === 'all' ? null : shown.emphasis;
  const within = scope === 'shown' && shown.showsMunicipalities ? shown.prefecture : undefined;
  const level = shown.showsMunicipalities ? words.map.municipalities : words.map.prefectures;
  const filters = [within?.name ?? '', chosen ? words.map.isolated : ''].filter((part) => part !== '');
  return {
    ...table,
    title: words.map.title(measure.name, within ? words.map.within(within.name) : level, year),
    rows: chosen ? table.rows.filter(([code]) => chosen.has(String(code))) : table.rows,
    filter: filters.length > 0 ? filters.join(lexicon.t.common.listSeparator) : words.everything,
    asOf: words.map.asOf(year, lexicon.isoDate(shown.asOf)),
    edition: snapshot.edition,
    licence: words.licence(lexicon.t.common.siteName, snapshot.edition),
    sources: atlas.sourcesOf(measure).flatMap((id) => atlas.sourceOf(id)?.title ?? []),
    notes: [measure.description, words.map.emptyNote],
    link,
    placeColumn: 'code',
  };
}

type Rows = Pick<ExportTable, 'columns' | 'rows'>;

function prefectureTable({ atlas, lexicon }: MapExportContext): Rows {
  const { measure } = atlas;
  const words = lexicon.t.map.table;
  const more = lexicon.t.exports.map;
  const isRate = measure.derivation === 'union_rate';
  const hasSplit = measure.derivation !== 'grant_events';
  // As precise as the screen.
  const rounded = (percent: number) => Number(percent.toFixed(1));
  const rows = atlas.national.prefectures.map(({ code, name, kana }): ExportCell[] => {
    const value = atlas.prefectureValues.get(code);
    const number = value?.kind === 'value' ? (isRate ? rounded(value.value) : value.value) : null;
    const counted = totalOfSplit(atlas.countedByCode.get(code) ?? [0, 0, 0]);
    const split = value?.kind === 'value' ? value.split : undefined;
    return [
      code,
      name,
      kana,
      number,
      ...(hasSplit ? [split?.[0] ?? null, split?.[1] ?? null, split?.[2] ?? null, counted] : []),
      ...(hasSplit && !isRate ? [number === null ? null : rounded((number / counted) * 100)] : []),
      reasonOf(lexicon, value),
    ];
  });
  return {
    columns: [
      { key: 'code', title: more.code, type: 'text' },
      { key: 'name', title: words.prefecture, type: 'text' },
      { key: 'kana', title: more.kana, type: 'text' },
      { key: measure.id, title: measure.name, type: 'number', unit: measure.unit },
      ...(hasSplit
        ? ([
            { key: 'cities', title: words.city, type: 'number' },
            { key: 'towns', title: words.town, type: 'number' },
            { key: 'villages', title: words.village, type: 'number' },
            { key: 'counted', title: words.counted, type: 'number' },
          ] as const)
        : []),
      ...(hasSplit && !isRate ? [{ key: 'share', title: words.share, type: 'number' } as const] : []),
      { key: 'missing', title: more.missing, type: 'text' },
    ],
    rows,
  };
}

function municipalTable({ atlas, shown, lexicon }: MapExportContext, scope: 'shown' | 'all'): Rows {
  const { measure } = atlas;
  const more = lexicon.t.exports.map;
  const card = lexicon.t.map.card;
  const values = (scope === 'shown' ? shown.valuesInView : atlas.municipalValues) ?? new Map();
  const rows = [...values].sort(byCode).map(([code, value]): ExportCell[] => {
    const place = shown.record?.byCode.get(code);
    const isIn = value.kind === 'value' && value.value > 0;
    return [
      code,
      place?.name ?? atlas.nameOf(code),
      place?.kana ?? '',
      atlas.nameOf(code.slice(0, 2)),
      value.kind === 'value' ? (isIn ? 1 : 0) : null,
      value.kind === 'value' ? (isIn ? card.isIn : card.isNotIn)[measure.derivation] : null,
      reasonOf(lexicon, value),
    ];
  });
  return {
    columns: [
      { key: 'code', title: more.code, type: 'text' },
      { key: 'name', title: more.municipality, type: 'text' },
      { key: 'kana', title: more.kana, type: 'text' },
      { key: 'prefecture', title: lexicon.t.map.table.prefecture, type: 'text' },
      { key: 'counts', title: more.counts, type: 'number' },
      { key: 'state', title: more.state, type: 'text' },
      { key: 'missing', title: more.missing, type: 'text' },
    ],
    rows,
  };
}

function byCode([a]: readonly [string, MeasureValue], [b]: readonly [string, MeasureValue]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Why there is no value; null where there is one. */
function reasonOf(lexicon: Lexicon, value: MeasureValue | undefined): string | null {
  if (value?.kind === 'value') return null;
  return lexicon.t.common.missingShort[value?.reason ?? 'not_published'];
}
