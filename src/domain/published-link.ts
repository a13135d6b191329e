/** Hosts that nobody else can open: this machine, bare names, and numbers, which sites for readers do not go by. */
const LOCAL = /^[^.]+$|^[\d.]+$|\.local$/;

/**
 * The address that a picture, a file or a printed sheet names, which goes to people who do not have this screen before
 * them.
 * @returns undefined where the address leads nowhere from elsewhere: the copy at an exhibition, a machine of its own
 */
export function publishedLink(link: string): string | undefined {
  const { protocol, hostname } = new URL(link);
  return /^https?:$/.test(protocol) && !LOCAL.test(hostname) ? link : undefined;
}
