/** The picture that a preview of a page shows. */
export interface PageImage {
  /** Whole address. */
  link: string;
  /** What it shows, for those who do not see it. */
  alt: string;
  width: number;
  height: number;
}

/** What a page says of itself to search engines and previews. */
export interface PageHead {
  lang: 'ja' | 'en';
  title: string;
  description: string;
  /** Whole address of the page; empty where the build does not know it. */
  link: string;
  /** The address that search engines keep, where it is another one. */
  canonical?: string;
  type: 'article' | 'website';
  image: PageImage | undefined;
}

/** The elements for the head of a page. Addresses that the build does not know are left out, never guessed. */
export function headTags({
  lang,
  title,
  description,
  link,
  canonical = link,
  type,
  image,
}: PageHead): string {
  const tags = [
    `<title>${escaped(title)}</title>`,
    `<meta name="description" content="${escaped(description)}" />`,
    property('title', title),
    property('description', description),
    property('type', type),
    property('locale', lang === 'ja' ? 'ja_JP' : 'en_US'),
    property('site_name', '全国連携マップ'),
  ];
  if (link !== '') tags.push(`<link rel="canonical" href="${escaped(canonical)}" />`, property('url', link));
  return tags.join('') + (image ? imageTags(image) : '');
}

/** The elements that name the picture of a page. */
export function imageTags({ link, alt, width, height }: PageImage): string {
  return [
    property('image', link),
    property('image:type', 'image/png'),
    property('image:width', String(width)),
    property('image:height', String(height)),
    property('image:alt', alt),
    `<meta name="twitter:card" content="summary_large_image" />`,
  ].join('');
}

function property(name: string, content: string): string {
  return `<meta property="og:${name}" content="${escaped(content)}" />`;
}

/** Text that can stand in an element or in an attribute. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
