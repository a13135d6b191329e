import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * axe looks at the page in the page itself and hands over what it finds wrong: of what is right, which is thousands
 * of elements, it would else describe each one, and carry them all into a second page to put them together. Both
 * make sense only for a page with frames of other sites, and this one has none.
 */
function lookAt(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
}

/**
 * What axe finds wrong with the page as it stands: each rule with the first elements that break it.
 * @param within CSS selector of the part to look at; the whole page where none is given
 */
export async function axeFindings(
  page: Page,
  within = 'html',
): Promise<{ id: string; help: string; nodes: string[] }[]> {
  const { violations } = await lookAt(page).include(within).analyze();
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    nodes: nodes
      .slice(0, 5)
      .map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ''}`),
  }));
}
