import type { Workbox } from 'workbox-window';

/** What this asks of the service worker of the site. */
export type SiteWorker = Pick<Workbox, 'addEventListener' | 'register' | 'update' | 'messageSkipWaiting'>;

/** A screen in an exhibition stays open for weeks: so often it asks for a newer release. */
const LOOK_AGAIN_MS = 60 * 60 * 1000;

/**
 * The release of the site on this device: has it stored for use without a network, and knows when a newer one lies
 * ready. A newer one is only offered; it comes when the reader takes it or loads the page again.
 */
export class Release {
  /** A newer release lies ready, or has been taken in another window. */
  isNewReady = $state(false);
  readonly #worker: SiteWorker;
  readonly #reload: () => void;
  #isWaiting = false;
  #isTaken = false;

  /**
   * @param reload loads the page again
   */
  constructor(worker: SiteWorker, reload: () => void) {
    this.#worker = worker;
    this.#reload = reload;
  }

  /** Never rejects: where nothing can be stored the site goes on from the network as before. */
  async start(): Promise<void> {
    this.#worker.addEventListener('waiting', () => {
      this.#isWaiting = true;
      this.isNewReady = true;
    });
    this.#worker.addEventListener('controlling', ({ isUpdate, isExternal }) => {
      this.#isWaiting = false;
      if (this.#isTaken) this.#reload();
      else if (isUpdate || isExternal) this.isNewReady = true;
    });
    try {
      await this.#worker.register({ immediate: true });
    } catch {
      return;
    }
    // Without a network there is no answer, which is none of the reader's business.
    setInterval(() => void this.#worker.update().catch(() => undefined), LOOK_AGAIN_MS);
  }

  /** The reader wants the newer release: the page is loaded again as soon as its worker answers. */
  take(): void {
    if (!this.#isWaiting) {
      this.#reload();
      return;
    }
    this.#isTaken = true;
    this.#worker.messageSkipWaiting();
  }
}
