/**
 * The part of a Frictionless Data Package (v2) descriptor that this product uses, and three properties of its own
 * where the standard has no word (the standard allows further properties).
 */

interface FieldConstraints {
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** A column of another table. */
interface ColumnReference {
  readonly resource: string;
  readonly field: string;
}

export interface FieldDescriptor {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list';
  readonly title: string;
  readonly description?: string;
  readonly unit?: string;
  /** What stands between the items of a list. */
  readonly delimiter?: string;
  readonly constraints?: FieldConstraints;
  /** Our own: the text is a date as precise as its source, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly partialDate?: boolean;
  /** Our own: the value (of a list: each item) stands in one of these columns. */
  readonly references?: readonly ColumnReference[];
  /** Our own: values that are allowed beside those of `references`. */
  readonly otherValues?: readonly string[];
}

export interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

interface TableSchema {
  readonly fields: readonly FieldDescriptor[];
  readonly primaryKey?: readonly string[];
  readonly uniqueKeys?: readonly (readonly string[])[];
  readonly foreignKeys?: readonly ForeignKey[];
  readonly missingValues: readonly string[];
}

interface NamedLink {
  readonly name?: string;
  readonly title: string;
  readonly path?: string;
}

export interface ResourceDescriptor {
  readonly name: string;
  readonly path: string;
  /** Size of the file. */
  readonly bytes?: number;
  /** Our own: rows without the header. */
  readonly rows?: number;
  /** Our own, of the table of municipalities: the day for which its names speak (`YYYY-MM-DD`). */
  readonly edition?: string;
  readonly title: string;
  readonly description: string;
  readonly schema: TableSchema;
  readonly sources?: readonly NamedLink[];
  readonly licenses?: readonly NamedLink[];
}

export interface PackageDescriptor {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** The edition of the data, the day of the newest source (`YYYY-MM-DD`). */
  readonly version: string;
  readonly licenses: readonly NamedLink[];
  readonly sources: readonly NamedLink[];
  readonly resources: readonly ResourceDescriptor[];
}
