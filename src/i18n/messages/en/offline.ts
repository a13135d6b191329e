import type { offline as japanese } from '../ja/offline.ts';
import { plural } from './plural.ts';

export const offline: typeof japanese = {
  /** A newer release lies ready on the device. */
  update: {
    label: 'Notice of an update',
    told: 'New version available',
    take: 'Update',
    later: 'Later',
  },

  /** What staff look at before a show, and read out when something is wrong. */
  device: {
    title: 'State of this device',
    finding: {
      ready: 'On this device, every view works without a network.',
      storing:
        'The whole site is being stored on this device. Do not disconnect from the network until it is done.',
      not_yet: 'Nothing is stored on this device yet. Open the map and wait about one minute.',
      carried: 'In this USB edition, every view works without a network.',
      never: 'Opened in this way, the site is not stored on this device. It does not work without a network.',
    },
    lead: 'Check this before an exhibition. If something is wrong, tell the person in charge what this table says. Nothing here is sent anywhere.',
    program: 'Version of the program',
    data: 'Edition of the data',
    store: 'Without a network',
    storeState: {
      ready: 'Works',
      storing: 'Being stored',
      not_yet: 'Does not work yet',
      carried: 'Works (USB edition)',
      never: 'Does not work',
    },
    map: 'How the map is drawn',
    drawing: {
      drawn: 'WebGL',
      possible: 'WebGL (the map has not been drawn yet)',
      svg_only: 'SVG (the USB edition always draws with SVG)',
      svg: 'SVG (WebGL does not work on this device)',
    },
    error: 'Last error',
    noError: 'None since opening',
    errorAt: (time, text) => `${time} ${text}`,
    running: 'Time since opening',
    hours: (hours, minutes) => `${plural(hours, 'hour', 'hours')} ${plural(minutes, 'minute', 'minutes')}`,
    toCode: 'Make a QR code',
    codeHowTo: 'Scan it with a smartphone to get the table above as text.',
    code: 'QR code of the state of this device (the same as the table above)',
    screen: 'Size of the screen',
    screenSize: (width, height, ratio) => `${width}×${height} (${ratio}×)`,
  },
};
