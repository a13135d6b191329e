/** What decides whether the site may be stored on a device. */
export interface PageTraits {
  /** HTTPS, or the machine itself; never a file. */
  readonly isSecure: boolean;
  readonly protocol: string;
  /** The page stands in a frame of another page. */
  readonly isFramed: boolean;
  /** The query of the address. */
  readonly search: string;
  readonly hasWorkers: boolean;
  /** The reader asks every site to spare data. */
  readonly savesData: boolean;
}

/** May the page store the whole site for use without a network? */
export function mayStore(page: PageTraits): boolean {
  return (
    page.hasWorkers &&
    page.isSecure &&
    /^https?:$/.test(page.protocol) &&
    !page.isFramed &&
    !new URLSearchParams(page.search).has('embed') &&
    !page.savesData
  );
}

/** The page as it stands. */
export function presentPage(): PageTraits {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return {
    isSecure: window.isSecureContext === true,
    protocol: location.protocol,
    isFramed: window.top !== window.self,
    search: location.search,
    hasWorkers: 'serviceWorker' in navigator,
    savesData: connection?.saveData === true,
  };
}
