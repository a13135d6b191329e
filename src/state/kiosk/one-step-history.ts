/**
 * Keeps the history of the tab one step long: every step is written over the last one, so that Back leads no visitor to
 * what another one looked at. Each address ends with the settings of the terminal, so that it is one again however it
 * is loaded anew.
 * @param settings as `kioskQuery` writes them
 */
export function holdHistory(settings: string): void {
  const replace = history.replaceState.bind(history);
  const write: typeof history.replaceState = (data, unused, address) => {
    const to = new URL(address ?? location.href, location.href);
    const query = to.search.slice(1);
    if (!new URLSearchParams(query).has('mode')) to.search = query === '' ? settings : `${query}&${settings}`;
    replace(data, unused, to.pathname + to.search + to.hash);
  };
  history.replaceState = write;
  history.pushState = write;
}
