/** Words of the pages of single towns, which are read without the map. */
export const town = {
  title: (town: string, prefecture: string) => `${town}（${prefecture}）と東京23区のつながり`,
  /** One sentence for search engines and previews. */
  description: {
    lead: (town: string, prefecture: string) => `${prefecture}${town}と東京の特別区（23区）とのつながり。`,
    wardLead: (ward: string) => `東京都${ward}と全国の市区町村とのつながり。`,
    records: (count: string) => `協定・交流・災害支援の記録${count}件を、日付と出典とともに。`,
    none: '一覧・協定・支援の記録にあるかどうかを、出典とともに。',
  },
  map: (town: string, prefecture: string) => `${prefecture}の中の${town}の位置`,
  toMap: (town: string) => `${town}を全国の地図で見る`,
  toLens: (ward: string) => `${ward}の相手を地図で見る`,
  qr: (link: string) => `このページのQRコード　${link}`,
  address: 'このページのアドレス',
  partners: 'つながりの相手',
  partner: (name: string, prefecture: string) => `${name}（${prefecture}）`,
};
