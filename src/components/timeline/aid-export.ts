import type { AidPrefecture } from '../../data/disasters/mutual-aid.ts';
import type { ExportCell, ExportColumn } from '../../data/export/export-table.ts';
import type { Disaster } from '../../domain/disaster.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';
import { fullPlaceName } from './place-name.ts';

/** The disasters after which a prefecture itself is named as recipient. */
export function prefectureSupport({ code, disasters }: AidPrefecture): Disaster[] {
  return disasters
    .filter(({ supports }) => supports.some(({ recipient }) => recipient === code))
    .map(({ disaster }) => disaster);
}

/** The agreements with what their partners received, as a file holds them: one row an agreement and disaster. */
export function aidExport(
  atlas: Atlas,
  lexicon: Lexicon,
  prefectures: readonly AidPrefecture[],
): { columns: ExportColumn[]; rows: ExportCell[][] } {
  const words = lexicon.t.disasterRecords;
  const keys = Object.keys(words.aid.column) as (keyof typeof words.aid.column)[];
  const rows = prefectures.flatMap((prefecture) => {
    const ofPrefecture = prefectureSupport(prefecture)
      .map(({ name }) => name)
      .join(lexicon.t.common.listSeparator);
    return prefecture.ties.flatMap(({ tie, received }) =>
      (received.length > 0 ? received : [undefined]).map(
        (one): Record<(typeof keys)[number], ExportCell> => ({
          partner: fullPlaceName(tie.partnerCode, atlas, words),
          partnerCode: tie.partnerCode,
          ward: atlas.nameOf(tie.wardCode),
          kind: tie.kind,
          concluded: tie.concluded.precision === 'unknown' ? null : lexicon.date(tie.concluded),
          received: one?.disaster.name ?? null,
          order: one ? words.aid.order[one.order] : null,
          isFromWard: one?.isFromWard ? words.aid.yes : null,
          prefecture: ofPrefecture || null,
          source: atlas.sourceOf(tie.sourceId)?.title ?? tie.sourceId,
        }),
      ),
    );
  });
  return {
    columns: keys.map((key) => ({ key, title: words.aid.column[key], type: 'text' })),
    rows: rows.map((row) => keys.map((key) => row[key])),
  };
}
