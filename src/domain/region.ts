/** The nine regions of the published table of 2015 (S003), in its order; 三重県 counts as 近畿. */
export const REGIONS = ['北海道', '東北', '関東', '中部', '近畿', '中国', '四国', '九州', '沖縄'] as const;

export type Region = (typeof REGIONS)[number];

/** How a link names each region; 北海道 and 沖縄 are regions of one prefecture. */
export const REGION_BY_KEY: Readonly<Record<string, Region>> = {
  hokkaido: '北海道',
  tohoku: '東北',
  kanto: '関東',
  chubu: '中部',
  kinki: '近畿',
  chugoku: '中国',
  shikoku: '四国',
  kyushu: '九州',
  okinawa: '沖縄',
};

/** The key of a region in links and files. */
export function regionKey(region: Region): string {
  return Object.entries(REGION_BY_KEY).find(([, name]) => name === region)?.[0] ?? region;
}
