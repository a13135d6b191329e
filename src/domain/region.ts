/** The nine regions of the published table of 2015 (S003), in its order; 三重県 counts as 近畿. */
export const REGIONS = ['北海道', '東北', '関東', '中部', '近畿', '中国', '四国', '九州', '沖縄'] as const;

export type Region = (typeof REGIONS)[number];
