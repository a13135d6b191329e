// Header files for hosts of static files, each in the form that its host reads.
import { CACHING, CONTENT_TYPES, FIXED_HEADERS, OPEN_FOLDERS, OPEN_TO_PROGRAMS } from './answer-headers.ts';
import type { InlineHashes } from './inline-hashes.ts';
import { OF_SITE, policy, POLICY_WITHOUT_HASHES } from './policy.ts';

/** For which site a file is written. */
export interface HostedSite {
  /** Folder of the site on its host, with a slash at both ends. */
  base: string;
  /** Of all its pages; left out for a file that fits every build, as their own policies then know the hashes alone. */
  hashes?: InlineHashes;
}

/** Text that is compressed beforehand, by the ending of its name. */
export const COMPRESSED = Object.keys(CONTENT_TYPES).filter((ending) => !/^(png|woff2)$/.test(ending));

/** All files by their name: what a host of that kind reads, for the whole site. */
export function hostFiles(site: HostedSite): Readonly<Record<string, string>> {
  return {
    _headers: netlifyHeaders(site),
    '.htaccess': apacheSettings(site),
    'vercel.json': vercelSettings(site),
    'cloudfront-headers.json': cloudFrontHeaders(site),
  };
}

/** One policy is for every file: these hosts tell files by their address only. */
function headersFor({ hashes }: HostedSite): Readonly<Record<string, string>> {
  return {
    ...FIXED_HEADERS,
    'Content-Security-Policy': hashes ? policy(OF_SITE, hashes) : POLICY_WITHOUT_HASHES,
  };
}

/** Netlify and Cloudflare Pages. Both ask again for everything else by themselves, and add up what is said twice. */
function netlifyHeaders(site: HostedSite): string {
  const rule = (address: string, headers: Readonly<Record<string, string>>) =>
    [address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return [
    rule(`${site.base}*`, headersFor(site)),
    rule(`${site.base}assets/*`, { 'Cache-Control': CACHING.hashed }),
    ...OPEN_FOLDERS.map((folder) => rule(`${site.base}${folder}/*`, OPEN_TO_PROGRAMS)),
    '',
  ].join('\n');
}

function vercelSettings(site: HostedSite): string {
  const rule = (source: string, headers: Readonly<Record<string, string>>) => ({
    source,
    headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
  });
  const settings = {
    trailingSlash: true,
    headers: [
      rule(`${site.base}(.*)`, headersFor(site)),
      rule(`${site.base}assets/(.*)`, { 'Cache-Control': CACHING.hashed }),
      ...OPEN_FOLDERS.map((folder) => rule(`${site.base}${folder}/(.*)`, OPEN_TO_PROGRAMS)),
    ],
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/**
 * For `aws cloudfront create-response-headers-policy --response-headers-policy-config`. One policy for every file: what
 * is said of open data alone is left out, and has a policy of its own where it is wanted (docs/operations.md).
 */
function cloudFrontHeaders(site: HostedSite): string {
  const {
    'Content-Security-Policy': contentPolicy,
    'Strict-Transport-Security': httpsOnly = '',
    'Referrer-Policy': referrer,
    'X-Content-Type-Options': _sniffing,
    ...custom
  } = headersFor(site);
  const items = Object.entries(custom).map(([Header, Value]) => ({ Header, Value, Override: true }));
  const settings = {
    Name: 'zenkoku-renkei-map',
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: contentPolicy },
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { Override: true, ReferrerPolicy: referrer },
      StrictTransportSecurity: {
        Override: true,
        AccessControlMaxAgeSec: Number(/max-age=(\d+)/.exec(httpsOnly)?.[1]),
        IncludeSubdomains: false,
        Preload: false,
      },
    },
    CustomHeadersConfig: { Quantity: items.length, Items: items },
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/**
 * Apache 2.4, as many offices have it from their provider. Only what such a host lets a folder say for itself: `Options`
 * and `Limit` are left out, as where they are forbidden every answer would be an error.
 */
function apacheSettings(site: HostedSite): string {
  const types = Object.entries(CONTENT_TYPES).map(([ending, type]) => [ending, type.split('; ')] as const);
  const endings = COMPRESSED.join('|');
  return `# Apache 2.4: into the folder of the site.
DirectoryIndex index.html
ErrorDocument 404 ${site.base}404.html
FileETag MTime Size

<IfModule mod_mime.c>
${types.map(([ending, [type]]) => `  AddType ${type} .${ending}`).join('\n')}
${types
  .filter(([, [, charset]]) => charset)
  .map(([ending]) => `  AddCharset utf-8 .${ending}`)
  .join('\n')}
  # The compressed forms beside the files keep the type of the file.
  RemoveType .gz
  AddEncoding br .br
  AddEncoding gzip .gz
</IfModule>

<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteBase ${site.base}
  # Hidden files and folders without a page are not there.
  RewriteRule (^|/)\\.(?!well-known/) - [R=404,L]
  RewriteCond %{REQUEST_FILENAME} -d
  RewriteCond %{REQUEST_FILENAME}/index.html !-f
  RewriteRule ^ - [R=404,L]
  # Compressed beforehand. The page of a folder is asked for without its name.
  RewriteRule ^$ index.html
  RewriteRule ^(.+)/$ $1/index.html
  RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
  RewriteCond %{DOCUMENT_ROOT}${site.base}$1.br -f
  RewriteRule ^(.+\\.(?:${endings}))$ $1.br [E=no-gzip:1,L]
  RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
  RewriteCond %{DOCUMENT_ROOT}${site.base}$1.gz -f
  RewriteRule ^(.+\\.(?:${endings}))$ $1.gz [E=no-gzip:1,L]
</IfModule>

<IfModule mod_headers.c>
  Header merge Vary Accept-Encoding
${Object.entries(headersFor(site))
  .map(([name, value]) => `  Header always set ${name} "${value}"`)
  .join('\n')}
  Header set Cache-Control "${CACHING.asked}"
  <If "%{REQUEST_URI} =~ m#^${site.base}assets/#">
    Header set Cache-Control "${CACHING.hashed}"
  </If>
  <If "%{REQUEST_URI} =~ m#^${site.base}(${OPEN_FOLDERS.join('|')})/#">
${Object.entries(OPEN_TO_PROGRAMS)
  .map(([name, value]) => `    Header set ${name} "${value}"`)
  .join('\n')}
  </If>
  # Not for what is not there: without "always" a header goes with files alone.
  Header always set Cache-Control "${CACHING.never}" "expr=%{REQUEST_STATUS} >= 400"
</IfModule>
`;
}
