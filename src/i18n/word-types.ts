/** Shapes of messages that more than one language must fill in the same way. */

export interface LoadFailureWords {
  network: (file: string) => string;
  status: (file: string, status: number) => string;
  encoding: (file: string) => string;
  content: (file: string, line: number, column: string) => string;
  rows: (file: string, rows: number, expected: number) => string;
  gone: (file: string, status: number) => string;
  unexpected: string;
}
