/** Shapes of messages that more than one language must fill in the same way. */

export interface LoadFailureWords {
  network: (file: string) => string;
  status: (file: string, status: number) => string;
  encoding: (file: string) => string;
  content: (file: string, line: number, column: string) => string;
  rows: (file: string, rows: number, expected: number) => string;
  gone: (file: string, status: number) => string;
  program: string;
  unexpected: string;
}

/** What files of the data are called and hold, by their names. */
export type FileTexts = Readonly<Record<string, { readonly title: string; readonly description: string }>>;
