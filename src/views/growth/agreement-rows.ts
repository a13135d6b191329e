import type { FigureRows } from '../../components/chart/figure-export.ts';
import type { AgreementGroup, AgreementGrowth } from '../../data/growth/agreement-growth.ts';
import type { AgreementRegions } from '../../data/growth/agreement-regions.ts';
import type { ExportColumn } from '../../data/export/export-table.ts';
import { formatCount } from '../../domain/format.ts';
import { regionKey } from '../../domain/region.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';

/** The members under agreements by association, for a file. */
export function associationFile(
  lexicon: Lexicon,
  { years }: AgreementGrowth,
  nameOf: (group: AgreementGroup) => string,
): FigureRows {
  const words = lexicon.t.growth.agreement;
  return {
    columns: [
      { key: 'fiscal_year', title: lexicon.t.growth.columns.fiscalYear, type: 'number' },
      { key: 'total', title: words.column.total, type: 'number' },
      { key: 'added', title: words.column.added, type: 'number' },
      { key: 'august', title: words.column.august, type: 'number' },
      { key: 'groups', title: words.column.groups, type: 'text' },
    ],
    rows: years.map(({ fiscalYear, groups, added, total, onFirstOfAugust }) => [
      fiscalYear,
      total,
      added,
      onFirstOfAugust,
      groups.length === 0
        ? words.none
        : groups
            .map((group) => words.group(nameOf(group), formatCount(group.count)))
            .join(lexicon.t.common.listSeparator),
    ]),
    notes: [words.augustNote],
  };
}

/** The same totals by region, for a file. */
export function agreementRegionFile(lexicon: Lexicon, { regions, years }: AgreementRegions): FigureRows {
  return {
    columns: [
      { key: 'fiscal_year', title: lexicon.t.growth.columns.fiscalYear, type: 'number' },
      ...regions.map((region): ExportColumn => ({
        key: regionKey(region),
        title: lexicon.t.map.region[region],
        type: 'number',
      })),
      { key: 'total', title: lexicon.t.growth.agreement.column.total, type: 'number' },
    ],
    rows: years.map(({ fiscalYear, parts, total }) => [
      fiscalYear,
      ...parts.map(({ before, added }) => before + added),
      total,
    ]),
  };
}
