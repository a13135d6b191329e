import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds wrong with the page as it stands: each rule with the first elements that break it.
 * @param within CSS selector of the part to look at; the whole page where none is given
 */
export async function axeFindings(
  page: Page,
  within = 'html',
): Promise<{ id: string; help: string; nodes: string[] }[]> {
  const { violations } = await new AxeBuilder({ page }).include(within).analyze();
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    nodes: nodes
      .slice(0, 5)
      .map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ''}`),
  }));
}
