// The devices a page is measured on: a council's PC at its desk, and a phone in a hall.
import type { BrowserContextOptions, CDPSession, Page } from '@playwright/test';

export interface Profile {
  readonly name: 'desktop' | 'phone';
  readonly context: BrowserContextOptions;
  /** How many times slower than this machine its processor is. */
  readonly cpu: number;
  readonly network?: { readonly latency: number; readonly bytesPerSecond: number };
}

export const PROFILES: readonly Profile[] = [
  { name: 'desktop', context: { viewport: { width: 1280, height: 800 } }, cpu: 1 },
  {
    name: 'phone',
    context: {
      viewport: { width: 390, height: 844 },
      deviceScaleFactor: 2.6,
      isMobile: true,
      hasTouch: true,
    },
    cpu: 4,
    // "Fast 4G" of the browser's own tools: 9 Mbit/s and 60 ms, with their allowances (× 0.9, × 2.75).
    network: { latency: 165, bytesPerSecond: (9_000_000 / 8) * 0.9 },
  },
];

type Command = Parameters<CDPSession['send']>;

/**
 * Slows a page and its workers down to a profile, before it goes anywhere. The browser slows the main thread of a
 * page only: the processor of workers and the drawing of WebGL stay as quick as the machine, for every page alike.
 * @returns the session, by which the page can be asked more
 */
export async function slowDown(page: Page, profile: Profile): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  const { network, cpu } = profile;
  if (network) {
    const conditions: Command = [
      'Network.emulateNetworkConditions',
      {
        offline: false,
        latency: network.latency,
        downloadThroughput: network.bytesPerSecond,
        uploadThroughput: network.bytesPerSecond / 6,
      },
    ];
    await session.send('Network.enable');
    await session.send(...conditions);
    await slowDownWorkers(session, conditions);
  }
  if (cpu > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  return session;
}

/** A worker waits until it has the network of its page. */
async function slowDownWorkers(session: CDPSession, conditions: Command): Promise<void> {
  session.on('Target.attachedToTarget', ({ sessionId }) => {
    const commands = [['Network.enable'], conditions, ['Runtime.runIfWaitingForDebugger']];
    for (const [index, [method, params]] of commands.entries()) {
      const message = JSON.stringify({ id: index + 1, method, params });
      // The worker may be gone already.
      void session.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => undefined);
    }
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: false,
  });
}
