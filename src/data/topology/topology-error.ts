/** What is wrong with a boundary file. */
export type TopologyFault =
  | 'not_json' // cut off on the way, or an error page instead of the file
  | 'not_topology' // JSON, but no TopoJSON on a grid
  | 'missing_object' // lacks the shapes that were asked for
  | 'broken_shape' // a shape without code or area, or pointing at a border that is not there
  | 'duplicate_code'; // the same place twice

/** Thrown when a boundary file cannot be drawn; carries the file's name and what is wrong with it. */
export class TopologyError extends Error {
  readonly file: string;
  readonly fault: TopologyFault;

  constructor(file: string, fault: TopologyFault, detail = '') {
    super(`${file}: ${fault}${detail && ` (${detail})`}`);
    this.name = 'TopologyError';
    this.file = file;
    this.fault = fault;
  }
}
