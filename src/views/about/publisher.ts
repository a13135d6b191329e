/** Who publishes this build, and where errors go. Absent things are undefined, never empty text. */
export interface Publisher {
  name: string | undefined;
  /** Only ever true together with a name: nobody cannot be official. */
  isOfficial: boolean;
  reportUrl: string | undefined;
  reportMail: string | undefined;
}

/** The settings of the build that this is made from (see `docs/operations.md`). */
export interface PublisherSettings {
  name: string | undefined;
  official: string | undefined;
  reportUrl: string | undefined;
  reportMail: string | undefined;
}

/**
 * Reads the settings of the build. What is not given, or is not what it should be, is left out: an address must
 * be http(s), a mail address must have the form of one, and only the word `true` makes a page official.
 */
export function publisherOf(settings: PublisherSettings): Publisher {
  const name = given(settings.name);
  const reportUrl = given(settings.reportUrl);
  const reportMail = given(settings.reportMail);
  return {
    name,
    isOfficial: name !== undefined && given(settings.official) === 'true',
    reportUrl: reportUrl !== undefined && /^https?:\/\/[^\s]+$/.test(reportUrl) ? reportUrl : undefined,
    reportMail: reportMail !== undefined && /^[^\s@?&]+@[^\s@?&]+$/.test(reportMail) ? reportMail : undefined,
  };
}

function given(text: string | undefined): string | undefined {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? undefined : trimmed;
}
