import type { accessibility as japanese } from '../ja/accessibility.ts';

const criteria: (typeof japanese)['criteria'] = {
  '1.1.1': [
    'Non-text Content',
    'Maps and charts have a name and a summary, and the same figures stand in tables. Decoration is not read out.',
  ],
  '1.2.1': ['Audio-only and Video-only (Prerecorded)', 'There is no audio and no video.'],
  '1.2.2': ['Captions (Prerecorded)', 'There is no video.'],
  '1.2.3': ['Audio Description or Media Alternative (Prerecorded)', 'There is no video.'],
  '1.2.4': ['Captions (Live)', 'Nothing is broadcast live.'],
  '1.2.5': ['Audio Description (Prerecorded)', 'There is no video.'],
  '1.3.1': [
    'Info and Relationships',
    'Headings, tables, labels and groups are in the structure, not only in the look.',
  ],
  '1.3.2': [
    'Meaningful Sequence',
    'Speech and the Tab key follow the order in which the page is read by eye.',
  ],
  '1.3.3': ['Sensory Characteristics', 'Nothing is explained by shape or position alone.'],
  '1.3.4': ['Orientation', 'Works upright and sideways.'],
  '1.3.5': ['Identify Input Purpose', 'No field asks for anything about the reader.'],
  '1.4.1': [
    'Use of Color',
    'Map classes also have numbers and a legend, kinds of disaster have shapes, missing figures are hatched.',
  ],
  '1.4.2': ['Audio Control', 'There is no sound.'],
  '1.4.3': ['Contrast (Minimum)', 'Text has at least 4.5:1 on its ground, 7:1 with high contrast.'],
  '1.4.4': ['Resize Text', 'Up to 200% in the display settings. Zooming by the browser is not blocked.'],
  '1.4.5': ['Images of Text', 'None. Pictures to be saved are made only when asked for.'],
  '1.4.10': ['Reflow', 'At a width of 320 px only maps and tables are moved sideways.'],
  '1.4.11': [
    'Non-text Contrast',
    'Map classes, chart marks, frames and focus rings have at least 3:1 on their ground, in light, dark and high contrast.',
  ],
  '1.4.12': [
    'Text Spacing',
    'With wider lines, letters, words and paragraphs no text is cut off or covered.',
  ],
  '1.4.13': [
    'Content on Hover or Focus',
    'The card beside the pointer on the map goes with Esc. The pointer cannot be moved onto it, however. The card that opens when a place is pressed says the same.',
  ],
  '2.1.1': ['Keyboard', 'Maps, years, charts, filters and data import all work by keyboard alone.'],
  '2.1.2': ['No Keyboard Trap', 'The Tab key leads through every view to its end, and out of it.'],
  '2.1.4': ['Character Key Shortcuts', 'Letters do something only while the map has the focus.'],
  '2.2.1': [
    'Timing Adjustable',
    'Only exhibition terminals have a time limit. They tell before they return, and one press goes on.',
  ],
  '2.2.2': [
    'Pause, Stop, Hide',
    'Playing of years and of a show can be stopped. Only exhibition terminals move by themselves, and a touch stops them.',
  ],
  '2.3.1': ['Three Flashes or Below Threshold', 'Nothing flashes.'],
  '2.4.1': [
    'Bypass Blocks',
    'Every page begins with a link to its content; headings and landmarks lead on too.',
  ],
  '2.4.2': ['Page Titled', 'Every view and every place has a title of its own.'],
  '2.4.3': [
    'Focus Order',
    'The Tab key goes down each column. What is closed gives the focus back to where it was.',
  ],
  '2.4.4': ['Link Purpose (In Context)', 'The words of a link, or its row, tell where it leads.'],
  '2.4.5': ['Multiple Ways', 'By map, search, tables, contents and the bars above and below.'],
  '2.4.6': ['Headings and Labels', 'Headings tell the content, labels what is to be entered.'],
  '2.4.7': [
    'Focus Visible',
    'A ring of at least 2 px in ink and yellow: on any ground one of the two has 3:1.',
  ],
  '2.4.11': [
    'Focus Not Obscured (Minimum)',
    'It does not go below the bar at the bottom, the card of a place or heads of tables that stay.',
  ],
  '2.5.1': ['Pointer Gestures', 'For every stroke or gesture of two fingers there is a button to press.'],
  '2.5.2': ['Pointer Cancellation', 'A press acts where it is released.'],
  '2.5.3': ['Label in Name', 'The name that is read out holds the words that are seen.'],
  '2.5.4': ['Motion Actuation', 'Nothing is done by moving the device.'],
  '2.5.7': ['Dragging Movements', 'Map, years and cards can be moved by single presses.'],
  '2.5.8': [
    'Target Size (Minimum)',
    'Main controls have 44 px, others 24 px or the room of it. Places on the map are excepted: they must be where they are.',
  ],
  '3.1.1': ['Language of Page', 'Marked as Japanese or English. Easy Japanese is Japanese.'],
  '3.1.2': ['Language of Parts', 'Japanese names and titles in English are marked as Japanese.'],
  '3.2.1': ['On Focus', 'Focus alone changes nothing.'],
  '3.2.2': ['On Input', 'A choice changes its result only; no page is left.'],
  '3.2.3': ['Consistent Navigation', 'The bars have the same order in every view.'],
  '3.2.4': ['Consistent Identification', 'What does the same has the same name and icon everywhere.'],
  '3.2.6': [
    'Consistent Help',
    '“About the data” and reports of mistakes are reached from the same place in every view.',
  ],
  '3.3.1': [
    'Error Identification',
    'Values of a link and lines and columns of a file that cannot be read are named in words.',
  ],
  '3.3.2': ['Labels or Instructions', 'Every field has a label, and says how to fill it in where needed.'],
  '3.3.3': ['Error Suggestion', 'What is not found gets similar names or a way to put it right.'],
  '3.3.4': ['Error Prevention (Legal, Financial, Data)', 'There are no contracts, payments or accounts.'],
  '3.3.7': ['Redundant Entry', 'Nothing is asked twice.'],
  '3.3.8': ['Accessible Authentication (Minimum)', 'There is no login.'],
  '4.1.1': ['Parsing', 'Not in WCAG 2.2 any more. The markup is made by a framework; checks find no errors.'],
  '4.1.2': ['Name, Role, Value', 'Names, roles, values and states of controls reach assistive technology.'],
  '4.1.3': [
    'Status Messages',
    'Numbers of results, the place pointed at, saving and failures are told without moving the focus.',
  ],
};

export const accessibility: typeof japanese = {
  title: 'Accessibility',
  finding: (met, partly, absent) =>
    `Of the 55 criteria A and AA of WCAG 2.2, ${met} are met and ${partly} in part; ${absent} do not apply.`,
  lead: 'The aim is level AA of WCAG 2.2 and of the Japanese standard JIS X 8341-3:2016, in all views, dialogs and town pages of this site.',
  tested: (date) =>
    `Last tested on ${date}. The site as published was opened in a browser (Chromium) and checked by machine in three languages, light, dark and high contrast, and three widths; what a machine cannot see was measured by further tests and looked at by eye.`,
  untested:
    'It has not been tested yet with real screen readers or by people with disabilities. There are scripts for reading aloud, and tests of the words that the browser hands to assistive technology.',
  partlyNote: 'Where a criterion is met in part, the remark says what is missing.',
  caption: 'Results by success criterion',
  columns: {
    id: 'No.',
    name: 'Success criterion',
    level: 'Level',
    wcag: 'WCAG 2.2',
    jis: 'JIS X 8341-3:2016',
    result: 'Result',
    how: 'Tested',
    remark: 'Remarks',
  },
  isIn: 'Yes',
  isNotIn: '–',
  result: { met: 'Met', partly: 'Met in part', absent: 'Does not apply' },
  byTests: 'By tests',
  byHand: 'By eye',
  criteria,
};
