import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Release, type SiteWorker } from '../../../src/state/offline/release.svelte.ts';

/** A worker that tells what the browser would. */
function fakeWorker(register: () => Promise<undefined> = () => Promise.resolve(undefined)) {
  const listeners = new Map<string, (event: object) => void>();
  const messageSkipWaiting = vi.fn();
  const worker = {
    addEventListener: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
    register,
    update: () => Promise.resolve(),
    messageSkipWaiting,
  } as unknown as SiteWorker;
  const tell = (type: string, event = {}) => listeners.get(type)?.(event);
  return { worker, messageSkipWaiting, tell };
}

const reload = vi.fn();
beforeEach(() => {
  reload.mockClear();
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe('a newer release', () => {
  it('is offered when it lies ready, and nothing is loaded again by itself', async () => {
    const { worker, tell, messageSkipWaiting } = fakeWorker();
    const release = new Release(worker, reload);
    await release.start();
    expect(release.isNewReady).toBe(false);
    tell('waiting');
    expect(release.isNewReady).toBe(true);
    expect(messageSkipWaiting).not.toHaveBeenCalled();
    expect(reload).not.toHaveBeenCalled();
  });

  it('comes when the reader takes it, after its worker answers for the page', async () => {
    const { worker, tell, messageSkipWaiting } = fakeWorker();
    const release = new Release(worker, reload);
    await release.start();
    tell('waiting');
    release.take();
    expect(messageSkipWaiting).toHaveBeenCalledOnce();
    expect(reload).not.toHaveBeenCalled();
    tell('controlling', { isUpdate: true });
    expect(reload).toHaveBeenCalledOnce();
  });

  it('that was taken in another window is offered here, where a reload is all that is missing', async () => {
    const { worker, tell, messageSkipWaiting } = fakeWorker();
    const release = new Release(worker, reload);
    await release.start();
    tell('controlling', { isUpdate: true });
    expect(release.isNewReady).toBe(true);
    expect(reload).not.toHaveBeenCalled();
    release.take();
    expect(reload).toHaveBeenCalledOnce();
    expect(messageSkipWaiting).not.toHaveBeenCalled();
  });

  it('is no matter on the first visit, when the worker begins to answer', async () => {
    const { worker, tell } = fakeWorker();
    const release = new Release(worker, reload);
    await release.start();
    tell('controlling', { isUpdate: false, isExternal: false });
    expect(release.isNewReady).toBe(false);
  });
});

it('a browser that refuses the worker leaves the page as it is', async () => {
  const { worker } = fakeWorker(() => Promise.reject(new Error('refused')));
  const release = new Release(worker, reload);
  await expect(release.start()).resolves.toBeUndefined();
  expect(release.isNewReady).toBe(false);
});
