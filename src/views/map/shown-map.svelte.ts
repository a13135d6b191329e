import { formatCount, formatPercent } from '../../domain/format.ts';
import { lastDayOf } from '../../domain/fiscal-year.ts';
import { municipalitiesOf, prefectureClassOf, type LegendClass } from '../../domain/legend-class.ts';
import { totalOfSplit, type MeasureValue } from '../../domain/measure.ts';
import type { MunicipalityCode, PrefectureCode } from '../../domain/municipality-code.ts';
import type { PlaceCode } from '../../domain/place.ts';
import { membersBy } from '../../data/measures/membership.ts';
import { agreementsBy, nationalSummary } from '../../data/measures/national-summary.ts';
import { programGroups, tiesOf } from '../../data/places/place-ties.ts';
import { wardLens } from '../../data/wards/ward-lens.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';
import { nationHeadline, prefectureHeadline } from '../../i18n/map-finding.ts';
import { tiesSpeech } from '../../components/panel/place-speech.ts';
import { placesInWords, wardHeadline } from '../../i18n/ward-finding.ts';
import type { TieLayer } from '../../map/overlay/tie-layer.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';
import { levelOfClass } from '../../state/url/legend-class-text.ts';

const NOTHING: ReadonlySet<string> = new Set();

/** What the map view shows, derived from the atlas: everything that its parts have in common. */
export class ShownMap {
  readonly #atlas: Atlas;
  readonly #lexicon: Lexicon;
  /** What the map reports of itself. */
  level = $state('prefecture' as 'prefecture' | 'municipality');
  /** What a reader must know of the way the places are drawn; empty where they are drawn as they lie. */
  note = $state('');

  readonly prefecture = $derived.by(() => this.#atlas.prefectureByCode.get(this.#atlas.url.pref));
  readonly record = $derived.by(() =>
    this.#atlas.municipal.status === 'ready' ? this.#atlas.municipal.value : undefined,
  );
  readonly municipality = $derived.by(() => this.record?.byCode.get(this.#atlas.url.muni));
  /** The ward looked at, or two beside each other; undefined without one, or before its records are there. */
  readonly lens = $derived.by(() => {
    const { ward, vs } = this.#atlas.url;
    return ward !== '' && this.record ? wardLens(ward, vs, this.record.wardPartnerships) : undefined;
  });
  readonly ties: TieLayer | null = $derived.by(() => {
    const { lens } = this;
    if (!lens) return null;
    const codes = lens.partners.flatMap(({ code }) => [code, code.slice(0, 2)]);
    return {
      ...lens,
      hasLines: this.#atlas.url.ties === '1',
      names: new Map([lens.first, lens.second, ...codes].map((code) => [code, this.#atlas.nameOf(code)])),
    };
  });
  /** Fiscal years that the chosen measure has values for. */
  readonly available = $derived.by(
    () => new Set(this.#atlas.fiscalYears.filter((year) => this.#atlas.hasValues(this.#atlas.measure, year))),
  );
  /** A list of its own day is dated by that day, everything else by the end of the fiscal year or of the data. */
  readonly asOf: string = $derived.by(() => {
    const { measure, snapshot, url } = this.#atlas;
    if (measure.derivation === 'published_table' && this.available.has(url.fy))
      return this.#atlas.listDayBy(url.fy);
    const end = lastDayOf(url.fy);
    return end < snapshot.edition ? end : snapshot.edition;
  });
  readonly headline = $derived.by(() => {
    const { measure, prefectureValues, countedTotal, countedByCode, prefectureByCode, national, url } =
      this.#atlas;
    if (this.prefecture) {
      const { code, name } = this.prefecture;
      const counted = totalOfSplit(countedByCode.get(code) ?? [0, 0, 0]);
      return prefectureHeadline(this.#lexicon.t, name, measure, prefectureValues.get(code), counted);
    }
    if (this.lens) return wardHeadline(this.#lexicon.t, this.lens, (code) => this.#atlas.nameOf(code));
    const { value, split, prefectures } = nationalSummary(measure, prefectureValues, countedTotal);
    return nationHeadline(this.#lexicon.t, {
      measure,
      value,
      split,
      prefectures,
      prefectureCount: prefectureByCode.size,
      bodies: agreementsBy(national.agreements, lastDayOf(url.fy)).bodies,
    });
  });
  /** The number that stands on each prefecture; while a ward is looked at, its own counts stand there instead. */
  readonly labels: ReadonlyMap<PrefectureCode, { name: string; text: string }> = $derived.by(() => {
    const isRate = this.#atlas.measure.derivation === 'union_rate';
    return new Map(
      [...this.#atlas.prefectureValues].flatMap(([code, value]) => {
        if (value.kind !== 'value') return [];
        if (this.lens) return [[code, { name: this.#atlas.nameOf(code), text: '' }] as const];
        const text = isRate ? formatPercent(value.value).replace(/\.\d$/, '') : formatCount(value.value);
        return [[code, { name: this.#atlas.nameOf(code), text }] as const];
      }),
    );
  });
  readonly names = $derived.by(
    () => this.record && new Map(this.record.municipalities.map(({ code, name }) => [code, name])),
  );
  /** The list itself is the fill of its own measure; beside the others it is a layer of dots, and a ward has its own marks. */
  readonly dots: ReadonlySet<MunicipalityCode> = $derived.by(() => {
    const { measure, url } = this.#atlas;
    const isOwnFill = measure.derivation === 'published_table' || measure.derivation === 'grant_events';
    // Over the whole country hundreds of dots would hide the map that they are about.
    if (!this.record || isOwnFill || this.lens || url.pref === '') return NOTHING;
    const { exchange } = this.record.sets;
    return new Set(membersBy(exchange, url.fy));
  });
  readonly groups = $derived.by(() =>
    this.record ? programGroups(this.record, this.#atlas.national, this.#atlas.url.fy) : [],
  );
  /** The part of the shown legend that is isolated; null where none is, or one of the other legend. */
  readonly isolated: LegendClass | null = $derived.by(() => {
    const { isolatedClass } = this.#atlas;
    const other = this.showsMunicipalities ? 'prefecture' : 'municipality';
    return isolatedClass === null || levelOfClass(isolatedClass) === other ? null : isolatedClass;
  });
  /** The places of the part of the legend that is isolated; null where none is. */
  readonly emphasis: ReadonlySet<PlaceCode> | null = $derived.by(() => {
    const { classing, prefectureValues } = this.#atlas;
    const chosen = this.isolated;
    if (chosen === null) return null;
    if (this.showsMunicipalities && this.valuesInView)
      return municipalitiesOf(chosen, this.valuesInView, { listed: this.dots, plans: this.groups });
    const found = [...prefectureValues].filter(([, value]) => prefectureClassOf(classing, value) === chosen);
    return new Set<PlaceCode>(found.map(([code]) => code));
  });
  /** Values of the municipalities that the legend counts: of the prefecture in view, else of the country. */
  readonly valuesInView: ReadonlyMap<MunicipalityCode, MeasureValue> | undefined = $derived.by(() => {
    const values = this.#atlas.municipalValues;
    const within = this.#atlas.url.pref;
    return values && within ? new Map([...values].filter(([code]) => code.startsWith(within))) : values;
  });
  readonly placeInView = $derived.by(
    () => this.#atlas.prefectureByCode.get(this.#atlas.url.pref)?.name ?? this.#lexicon.t.common.nation,
  );
  readonly showsMunicipalities = $derived.by(
    () => this.level === 'municipality' && this.valuesInView !== undefined,
  );
  /** What is said aloud of the place under the pointer or the keyboard cursor. */
  readonly live = $derived.by(() => {
    const { hovered, prefectureByCode, measure, url } = this.#atlas;
    if (!hovered) return '';
    const { speech } = this.#lexicon.t.map;
    const fiscalYear = this.#lexicon.fiscalYear(url.fy);
    if (hovered.length === 2) {
      const kana = prefectureByCode.get(hovered)?.kana ?? '';
      const value = this.#valueText(this.#atlas.prefectureValues.get(hovered));
      const said = [this.#atlas.nameOf(hovered), speech.reading(kana), measure.name, value, fiscalYear];
      return said.filter((part) => part !== '').join(speech.separator);
    }
    const record = this.#atlas.placeRecord;
    const place = record?.byCode.get(hovered);
    if (!record || !place) return this.#atlas.nameOf(hovered);
    const prefecture = prefectureByCode.get(place.prefectureCode);
    const ties = tiesSpeech(
      tiesOf(hovered, record, this.#atlas.national),
      prefecture,
      this.#lexicon,
      (code) => this.#atlas.nameOf(code),
    );
    const value = this.#membershipText(this.#atlas.municipalValues?.get(hovered));
    const partners =
      place.kind === 'special_ward' ? wardLens(hovered, '', record.wardPartnerships).partners : [];
    // Whom a ward is tied to is what it is there for.
    const tied =
      partners.length === 0
        ? ''
        : speech.partners(placesInWords(this.#lexicon.t, partners, (code) => this.#atlas.nameOf(code)));
    const said = [
      place.name,
      speech.reading(place.kana),
      prefecture?.name ?? '',
      tied,
      ties,
      value,
      fiscalYear,
    ];
    return said.filter((part) => part !== '').join(speech.separator);
  });

  constructor(atlas: Atlas, lexicon: Lexicon) {
    this.#atlas = atlas;
    this.#lexicon = lexicon;
  }

  #valueText(value: MeasureValue | undefined): string {
    const { measure } = this.#atlas;
    if (value?.kind !== 'value') return this.#lexicon.t.common.missingShort[value?.reason ?? 'not_published'];
    const isRate = measure.derivation === 'union_rate';
    return this.#lexicon.t.common.withUnit(
      isRate ? formatPercent(value.value) : formatCount(value.value),
      measure.unit,
    );
  }

  #membershipText(value: MeasureValue | undefined): string {
    if (!value) return '';
    if (value.kind !== 'value') return this.#lexicon.t.common.missingShort[value.reason];
    const { card } = this.#lexicon.t.map;
    return (value.value > 0 ? card.isIn : card.isNotIn)[this.#atlas.measure.derivation];
  }
}
