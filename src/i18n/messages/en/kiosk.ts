import type { kiosk as japanese } from '../ja/kiosk.ts';
import { plural } from './plural.ts';

const seconds = (count: string) => plural(count, 'second', 'seconds');

/** What an exhibition terminal says to its visitors, and to the staff who look after it. */
export const kiosk: typeof japanese = {
  call: 'Touch the screen',
  callMore: 'You can use the maps and charts freely.',
  question: {
    title: 'Do you want to go on?',
    text: 'The terminal is not being used, so it will soon go back to the first view.',
    left: (count) => `${seconds(count)} left`,
    spoken: (count) => `Going back to the first view in ${seconds(count)}.`,
    stay: 'Go on',
    leave: 'Back to the first view',
  },
  outside: {
    title: 'Open it on your smartphone',
    how: 'This leads to another site or to a file. Scan the QR code with your camera to open it on your own device.',
    qr: (address) => `QR code of the link: ${address}`,
    view: 'Nothing can be saved on this terminal. Scan the QR code with your camera: this view opens on your own device, and can be saved there.',
    viewTitle: 'Save it on your own device',
    missingTitle: 'Not possible on this terminal',
    missingView: 'No files can be saved on this terminal.',
    missing: 'This link cannot be opened on this terminal.',
    tooLong: 'The address is too long for a QR code.',
    close: 'Close',
  },
  staff: {
    title: 'End the exhibition (staff)',
    confirm: 'The exhibition display ends, and the view for checking the device opens.',
    pin: 'Enter the PIN.',
    entered: (count) => `${plural(count, 'digit', 'digits')} entered`,
    wrong: 'The PIN is wrong.',
    erase: 'Delete',
    leave: 'End the exhibition',
    cancel: 'Back to the exhibition',
  },
};
