import type { NationalFacts } from '../facts.ts';
import { PLACEHOLDERS, type Scene, type SceneFigure } from './scene.ts';

/** What a file of scenes is checked against. */
export type SceneFacts = Pick<
  NationalFacts,
  'agreements' | 'disasters' | 'milestones' | 'prefectures' | 'programs' | 'supports'
>;

/** The parts of a scene that can be wrong; `file` is the whole file, `scene` one scene as a whole. */
type SceneField = 'file' | 'scene' | keyof Scene;

/** What was expected instead. */
type SceneExpectation =
  | 'json'
  | 'scenes'
  | 'object'
  /** A name that no part of a scene has: what stands under it would be lost. */
  | 'known'
  | 'text'
  | 'short'
  | 'id'
  | 'unique'
  | 'placeholder'
  | 'figure'
  | 'address'
  | 'prefectures'
  | 'yesOrNo'
  | 'shown';

/** One thing that is wrong with a file of scenes, and where. */
export interface SceneProblem {
  /** Place of the scene in the file, from 1; 0 for the file as a whole. */
  readonly position: number;
  readonly field: SceneField;
  /** What was found, cut short; empty where it is missing, and for the file as a whole: its name says which. */
  readonly value: string;
  readonly expected: SceneExpectation;
}

export type ReadScenes =
  | { readonly scenes: readonly Scene[]; readonly problems: readonly [] }
  | { readonly scenes: undefined; readonly problems: readonly SceneProblem[] };

/** Longer files are no shows, and would be drawn as long lists on a device in a hall. */
const MOST_SCENES = 60;
/** Characters that each text of a scene may have. */
export const LONGEST: Readonly<
  Record<'title' | 'headline' | 'lead' | 'firstLead' | 'unit' | 'state' | 'notes', number>
> = {
  title: 24,
  headline: 60,
  lead: 160,
  firstLead: 160,
  unit: 10,
  state: 300,
  notes: 2000,
};
/** Of what was found only the beginning is told. */
const TOLD_LENGTH = 40;

/**
 * Reads a file of scenes. Nothing is thrown and nothing half right is taken: a file with a problem gives no scene.
 * @param text the file, JSON: `{ "scenes": [ … ] }`
 * @param facts the tables that the figures of the scenes stand in
 */
export function readScenes(text: string, facts: SceneFacts): ReadScenes {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return broken({ position: 0, field: 'file', value: '', expected: 'json' });
  }
  const list = isRecord(content) ? content['scenes'] : undefined;
  if (!Array.isArray(list) || list.length === 0 || list.length > MOST_SCENES)
    return broken({ position: 0, field: 'file', value: '', expected: 'scenes' });
  const problems: SceneProblem[] = [];
  const ids = new Set<string>();
  const scenes = list.map((entry: unknown, index) => {
    const report = (field: SceneField, value: unknown, expected: SceneExpectation) => {
      problems.push({ position: index + 1, field, value: told(value), expected });
    };
    if (!isRecord(entry)) {
      report('scene', entry, 'object');
      return undefined;
    }
    const scene = readScene(entry, facts, report);
    if (ids.has(scene.id)) report('id', scene.id, 'unique');
    ids.add(scene.id);
    return scene;
  });
  const read = scenes.filter((scene) => scene !== undefined);
  if (problems.length === 0 && read.every(({ hidden }) => hidden))
    problems.push({ position: 0, field: 'file', value: '', expected: 'shown' });
  return problems.length > 0 ? broken(...problems) : { scenes: read, problems: [] };
}

/** The text of a file of scenes: the inverse of `readScenes`. */
export function writeScenes(scenes: readonly Scene[]): string {
  return `${JSON.stringify({ scenes }, null, 2)}\n`;
}

function broken(...problems: SceneProblem[]): ReadScenes {
  return { scenes: undefined, problems };
}

/** What a scene may have; everything else in a file is a slip of the pen, and what it says would be lost. */
const FIELDS: ReadonlySet<string> = new Set<keyof Scene>([
  'id',
  'title',
  'headline',
  'lead',
  'firstLead',
  'unit',
  'figure',
  'state',
  'look',
  'notes',
  'hidden',
]);

type Report = (field: SceneField, value: unknown, expected: SceneExpectation) => void;

function readScene(entry: Record<string, unknown>, facts: SceneFacts, report: Report): Scene {
  const text = (field: keyof typeof LONGEST, isOptional = false): string => {
    const value = entry[field] ?? (isOptional ? '' : undefined);
    if (typeof value !== 'string' || (value.trim() === '' && !isOptional)) {
      report(field, value, 'text');
      return '';
    }
    if (value.length > LONGEST[field]) report(field, value, 'short');
    return value;
  };
  for (const name of Object.keys(entry)) if (!FIELDS.has(name)) report('scene', name, 'known');
  const { id, look = [], hidden = false } = entry;
  if (typeof id !== 'string' || !/^[\w-]{1,40}$/.test(id)) report('id', id, 'id');
  const figure = readFigure(entry['figure'], facts);
  if (figure === undefined) report('figure', entry['figure'], 'figure');
  const codes = new Set<unknown>(facts.prefectures.map(({ code }) => code));
  const isLook = Array.isArray(look) && look.every((code) => codes.has(code));
  if (!isLook) report('look', look, 'prefectures');
  if (typeof hidden !== 'boolean') report('hidden', hidden, 'yesOrNo');
  const scene: Scene = {
    id: String(id),
    title: text('title'),
    headline: text('headline'),
    lead: text('lead', true),
    firstLead: text('firstLead', true),
    unit: text('unit'),
    figure: figure ?? { kind: 'agreements' },
    state: text('state', true),
    look: isLook ? (look as string[]) : [],
    notes: text('notes', true),
    hidden: hidden === true,
  };
  if (scene.state !== '' && !scene.state.startsWith('?')) report('state', scene.state, 'address');
  if (figure)
    for (const field of ['headline', 'lead', 'firstLead'] as const)
      if (!hasOnlyPlaceholders(scene[field], PLACEHOLDERS[figure.kind]))
        report(field, scene[field], 'placeholder');
  return scene;
}

/** Does a text of a scene hold no other braces than those of the placeholders? */
export function hasOnlyPlaceholders(text: string, allowed: readonly string[]): boolean {
  return !/[{}]/.test(allowed.reduce((rest, name) => rest.replaceAll(`{${name}}`, ''), text));
}

/** The figure of a scene, where the data has it; undefined otherwise. */
function readFigure(value: unknown, facts: SceneFacts): SceneFigure | undefined {
  if (!isRecord(value)) return undefined;
  const { kind, measure, date, disaster, program } = value;
  switch (kind) {
    case 'milestone': {
      const row = facts.milestones.find((one) => one.measure === measure && one.date.from === date);
      return row?.figure && row.area === '' ? { kind, measure: row.measure, date: row.date.from } : undefined;
    }
    case 'recipients': {
      const row = facts.supports.find((one) => one.disasterId === disaster && one.recipient !== '');
      return row ? { kind, disaster: row.disasterId } : undefined;
    }
    case 'program': {
      const row = facts.programs.find((one) => one.id === program && one.size !== undefined);
      return row ? { kind, program: row.id } : undefined;
    }
    case 'agreements':
    case 'place':
      return { kind };
    default:
      return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function told(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > TOLD_LENGTH ? `${text.slice(0, TOLD_LENGTH)}…` : text;
}
