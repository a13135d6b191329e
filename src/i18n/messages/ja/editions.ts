/** Words of a link that keeps an earlier edition of the data. */
export const editions = {
  label: '表示しているデータの版',
  shown: (day: string) => `${day}の版のデータを表示しています。`,
  newer: '新しい版のデータがあります。',
  toNewest: '最新の版で見る',
  opening: (day: string) => `${day}の版のデータを読み込んでいます。`,
  failed: (day: string) => `${day}の版のデータを読み込めません。最新の版を表示しています。`,
  notHere: 'この画面では、前の版のデータを開けません。最新の版を表示しています。',
};
