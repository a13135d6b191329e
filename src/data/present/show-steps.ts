import type { PrefectureCode } from '../../domain/municipality-code.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import type { Agreement } from '../../domain/partnership.ts';
import type { QualifiedFigure } from '../../domain/qualified-figure.ts';
import { recipientPrefecture } from '../disasters/disaster-filter.ts';
import type { SceneFacts } from './read-scenes.ts';
import type { Scene } from './scene.ts';

/** One press of 「次へ」: a scene, or one part of a scene that builds up. */
export interface ShowStep {
  /** Stands in the address: the scene's id, and from the second part on its number (`agreements.2`). */
  readonly key: string;
  readonly scene: Scene;
  /** Undefined where the audience has yet to choose. */
  readonly figure: QualifiedFigure | undefined;
  /** The day of the figure; undefined where it has none of its own. */
  readonly date: PartialDate | undefined;
  readonly sourceIds: readonly string[];
  /** What the words of the scene leave to the data, besides the figure; numbers as they are. */
  readonly values: Readonly<Record<string, string | number>>;
  /** What each prefecture has in this picture; undefined where the map shows the measure of the scene's state. */
  readonly counts: ReadonlyMap<PrefectureCode, number> | undefined;
  /** The prefectures that this step is about. */
  readonly marked: readonly PrefectureCode[];
}

/**
 * What is shown of a scene, step by step; all numbers are read from the tables.
 * @param facts the tables that the scene was read against
 */
export function showSteps(scene: Scene, facts: SceneFacts): ShowStep[] {
  const { figure } = scene;
  const step = (part: Partial<ShowStep>, number = 1): ShowStep => ({
    key: number === 1 ? scene.id : `${scene.id}.${number}`,
    scene,
    figure: undefined,
    date: undefined,
    sourceIds: [],
    values: {},
    counts: undefined,
    marked: scene.look,
    ...part,
  });
  switch (figure.kind) {
    case 'milestone': {
      const row = facts.milestones.find(
        ({ measure, date }) => measure === figure.measure && date.from === figure.date,
      );
      return [step({ figure: row?.figure, date: row?.date, sourceIds: row ? [row.sourceId] : [] })];
    }
    case 'agreements':
      return agreementSteps(facts).map((part, index) => step(part, index + 1));
    case 'recipients': {
      const rows = facts.supports.filter(({ disasterId }) => disasterId === figure.disaster);
      const received = rows.filter((row) => recipientPrefecture(row) !== '');
      const codes = [...new Set(received.map(recipientPrefecture))].sort();
      const disaster = facts.disasters.find(({ id }) => id === figure.disaster);
      return [
        step({
          figure: exactly(codes.length),
          date: disaster?.date,
          sourceIds: [...new Set(received.map(({ sourceId }) => sourceId))],
          values: { name: disaster?.name ?? '', places: codes.join() },
          counts: new Map(codes.map((code) => [code, 1])),
          marked: codes,
        }),
      ];
    }
    case 'program': {
      const row = facts.programs.find(({ id }) => id === figure.program);
      return [
        step({
          figure: row?.size === undefined ? undefined : exactly(row.size),
          date: row?.date,
          sourceIds: row ? [row.sourceId] : [],
          values: { name: row?.name ?? '' },
        }),
      ];
    }
    case 'place':
      return [step({})];
  }
}

/** Associations one after the other, by the day of their agreement; those of one day in the order of the table. */
function agreementSteps({ agreements }: SceneFacts): Partial<ShowStep>[] {
  const inOrder = [...agreements].sort((a, b) =>
    a.concludedOn < b.concludedOn ? -1 : Number(a.concludedOn > b.concludedOn),
  );
  return inOrder.map((agreement, index) => {
    const joined = inOrder.slice(0, index + 1);
    return {
      figure: exactly(joined.reduce((sum, { memberCount }) => sum + memberCount, 0)),
      date: { precision: 'day', from: agreement.concludedOn, to: '' },
      sourceIds: [agreement.sourceId],
      values: {
        name: agreement.name,
        place: agreement.prefectureCode,
        added: agreement.memberCount,
        bodies: joined.length,
      },
      counts: membersByPrefecture(joined),
      marked: [agreement.prefectureCode],
    };
  });
}

function membersByPrefecture(agreements: readonly Agreement[]): Map<PrefectureCode, number> {
  const counts = new Map<PrefectureCode, number>();
  for (const { prefectureCode, memberCount } of agreements)
    counts.set(prefectureCode, (counts.get(prefectureCode) ?? 0) + memberCount);
  return counts;
}

function exactly(value: number): QualifiedFigure {
  return { value, qualifier: 'exact' };
}
