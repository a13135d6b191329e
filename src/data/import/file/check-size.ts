import { ImportError, importProblem } from '../import-problem.ts';
import { MAX_FILE_SIZE } from './limits.ts';

/**
 * Refuses a file by its size in bytes, before it is brought into memory.
 * @throws ImportError
 */
export function checkFileSize(size: number): void {
  if (size > MAX_FILE_SIZE) {
    throw new ImportError(importProblem('file.tooLarge', { size, limit: MAX_FILE_SIZE }));
  }
}
