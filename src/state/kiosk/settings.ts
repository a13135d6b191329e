/** How an exhibition terminal is set up; all of it stands in the address that it is started with. */
export interface KioskSettings {
  /** Seconds without a touch after which the visitor is asked. */
  readonly idle: number;
  /** Seconds that the start rests before the show begins to play; 0: no show. */
  readonly attract: number;
  /** `low`: every control in the lower half of the screen; `auto`: on upright screens. */
  readonly reach: 'auto' | 'low' | 'full';
  /** Digits that staff leave with; empty: a confirmation is enough. Whoever can read the address can read it. */
  readonly pin: string;
}

export type KioskSetting = keyof KioskSettings;

/** A setting that could not be taken. */
export interface RefusedSetting {
  readonly parameter: KioskSetting;
  readonly value: string;
  readonly reason: 'unknown' | 'range' | 'format';
}

export const KIOSK_DEFAULTS: KioskSettings = { idle: 90, attract: 30, reach: 'auto', pin: '' };
const NAMES = Object.keys(KIOSK_DEFAULTS) as KioskSetting[];

type Read<K extends KioskSetting> = { valid: KioskSettings[K] } | { invalid: RefusedSetting['reason'] };

const seconds =
  (least: number, most: number) =>
  (text: string): { valid: number } | { invalid: RefusedSetting['reason'] } => {
    if (!/^\d{1,5}$/.test(text)) return { invalid: 'format' };
    const value = Number(text);
    return value >= least && value <= most ? { valid: value } : { invalid: 'range' };
  };

const READ: { readonly [K in KioskSetting]: (text: string) => Read<K> } = {
  idle: seconds(5, 3600),
  attract: seconds(0, 3600),
  reach: (text) =>
    text === 'auto' || text === 'low' || text === 'full' ? { valid: text } : { invalid: 'unknown' },
  pin: (text) => (/^\d{4,8}$/.test(text) ? { valid: text } : { invalid: 'format' }),
};

/**
 * Reads the settings of an address. What cannot be taken keeps its default and is told in `refused`.
 * @param search the query, with or without its `?`
 */
export function readKioskSettings(search: string): { settings: KioskSettings; refused: RefusedSetting[] } {
  const query = new URLSearchParams(search);
  const settings = { ...KIOSK_DEFAULTS };
  const refused: RefusedSetting[] = [];
  const take = <K extends KioskSetting>(parameter: K) => {
    const value = query.get(parameter) ?? '';
    if (value === '') return;
    const read: Read<K> = READ[parameter](value);
    if ('valid' in read) Object.assign(settings, { [parameter]: read.valid });
    else refused.push({ parameter, value: value.slice(0, 20), reason: read.invalid });
  };
  for (const name of NAMES) take(name);
  return { settings, refused };
}

/** What ends every address of a terminal, so that it is one again after it was loaded anew: `mode=kiosk&idle=60`. */
export function kioskQuery(settings: KioskSettings): string {
  const query = new URLSearchParams({ mode: 'kiosk' });
  for (const name of NAMES)
    if (settings[name] !== KIOSK_DEFAULTS[name]) query.set(name, String(settings[name]));
  return query.toString();
}

/** The query of an address without what makes it a terminal's, without its `?`: the start of every visitor. */
export function withoutKiosk(search: string): string {
  const query = new URLSearchParams(search);
  for (const name of ['mode', ...NAMES]) query.delete(name);
  return query.toString().replaceAll('%2C', ',');
}
