import { flushSync } from 'svelte';
import CoverageView from '../../../src/views/coverage/CoverageView.svelte';
import { openView, type OpenedView } from '../../fixtures/opened-view.ts';
import { waitFor } from '../../fixtures/wait-for.ts';

/**
 * The coverage view at an address until the test has finished, with its tables there.
 * @param query what follows `?view=coverage`, with its `&`
 */
export async function openCoverage(query = ''): Promise<OpenedView> {
  const opened = openView(CoverageView, `view=coverage${query}`);
  await waitFor(() => {
    flushSync();
    if (!opened.page.querySelector('#gaps')) throw new Error('no tables yet');
  });
  return opened;
}
