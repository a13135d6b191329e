import { readSiteAddress, type SiteAddressProblem } from '../../domain/site-address.ts';

const KEY = 'site-address';

/** Empty where the text is no address that others could open. */
function addressIn(text: string): string {
  const read = readSiteAddress(text);
  return 'valid' in read ? read.valid : '';
}

/** The address that was set on this device; empty where there is none, or storage is forbidden. */
function rememberedAddress(): string {
  try {
    return addressIn(localStorage.getItem(KEY) ?? '');
  } catch {
    return '';
  }
}

/**
 * Where the published site stands: what every code begins with. The build says so, else whoever presents sets it on the
 * device; the address of the page itself is never taken unasked, for it may be a copy that nobody else can open.
 */
export class SiteAddress {
  readonly #ofBuild: string;
  #current: string = $state('');

  /** @param built the address that the build knows (SITE_URL, BASE_PATH); empty where it knows none */
  constructor(built: string) {
    this.#ofBuild = addressIn(built);
    this.#current = this.#ofBuild || rememberedAddress();
  }

  /** Is it the one of the build, which nobody needs to set? */
  get isOfBuild(): boolean {
    return this.#ofBuild !== '';
  }

  /** With a slash at the end; empty where it is not known. */
  get current(): string {
    return this.#current;
  }

  /**
   * Sets it on this device; where storage is forbidden it holds as long as the page.
   * @returns what is wrong with the text, which then changes nothing
   */
  set(text: string): SiteAddressProblem | undefined {
    const read = readSiteAddress(text);
    if ('invalid' in read) return read.invalid;
    this.#current = read.valid;
    try {
      localStorage.setItem(KEY, read.valid);
    } catch {
      // Forbidden or full.
    }
    return undefined;
  }

  /** Takes back what was set on this device. */
  forget(): void {
    this.#current = this.#ofBuild;
    try {
      localStorage.removeItem(KEY);
    } catch {
      // Forbidden: then nothing was kept either.
    }
  }
}

/** One for the whole page: set in one place, known in all. */
export const siteAddress = new SiteAddress(__SITE_URL__ && __SITE_URL__ + import.meta.env.BASE_URL);
