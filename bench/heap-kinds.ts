import type { CDPSession } from '@playwright/test';

/** What a heap is made of, in MB. */
export interface HeapKinds {
  /** What the browser made of the scripts: it grows with what has ever run, and not with what the page keeps. */
  readonly code: number;
  /** All that scripts hold: objects, texts, functions and the memory behind typed arrays. */
  readonly kept: number;
  /** Nodes of the document, styles and whatever else the browser holds for the page. */
  readonly native: number;
}

/** The parts of a heap snapshot that are read: numbers in rows, and what the columns mean. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[]];
    };
  };
  readonly nodes: readonly number[];
  readonly strings: readonly string[];
}

const BEHIND_ARRAYS = 'system / JSArrayBufferData';

/** Weighs everything that the page can still reach, by kind. The snapshot collects garbage itself. */
export async function heapKinds(session: CDPSession): Promise<HeapKinds> {
  const chunks: string[] = [];
  const take = ({ chunk }: { chunk: string }) => chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', take);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { snapshot, nodes, strings } = JSON.parse(chunks.join('')) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, name, size] = ['type', 'name', 'self_size'].map((field) => fields.indexOf(field)) as [
    number,
    number,
    number,
  ];
  const bytes = { code: 0, kept: 0, native: 0 };
  for (let row = 0; row < nodes.length; row += fields.length) {
    const kind = types[0][nodes[row + type] ?? -1];
    const isBehind = strings[nodes[row + name] ?? -1] === BEHIND_ARRAYS;
    const part = kind === 'code' ? 'code' : kind === 'native' && !isBehind ? 'native' : 'kept';
    bytes[part] += nodes[row + size] ?? 0;
  }
  return { code: bytes.code / 2 ** 20, kept: bytes.kept / 2 ** 20, native: bytes.native / 2 ** 20 };
}
