import fc from 'fast-check';
import { runs } from '../fixtures/fuzz-runs.ts';

// The same examples on every machine and in every run, so that a change of the program is all that can turn a test
// red; FUZZ_SEED and FUZZ_RUNS look further.
const USUAL_SEED = 20_150_801;

fc.configureGlobal({ seed: Number(process.env['FUZZ_SEED'] || USUAL_SEED), numRuns: runs(100) });
