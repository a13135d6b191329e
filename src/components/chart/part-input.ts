/** One number of the figure of a total and its parts, ready to read. */
export interface PartInput {
  tone: 'total' | 'exchange' | 'agreement' | 'registered';
  name: string;
  /** The day that it is of. */
  when: string;
  text: string;
  value: number;
  /** Only that it is at least so much is known: an arrow goes on from its end. */
  isBound: boolean;
}
