/** Words of the choice of a ward and of its headline; those of its list and key come with them (ward-lens.ts). */
export const wards = {
  allYears: '年度によらず、記録のすべて',
  find: '区からさがす',
  noWard: '区を選ばない',
  option: (name: string, count: string) => `${name}（${count}）`,
  loading: '区の記録を読み込んでいます',
  headline: {
    one: (ward: string, places: string) => `${ward}は、${places}とつながる。`,
    none: (ward: string) => `${ward}の相手は、この地図の記録にない。`,
    shared: (first: string, second: string, places: string) =>
      `${first}と${second}は、どちらも${places}とつながる。`,
    apart: (first: string, second: string) => `${first}と${second}に、共通の相手は記録にない。`,
  },
  municipalities: (count: string) => `${count}市町村`,
  joint: '・',
  backToList: (ward: string) => `${ward}の相手の一覧にもどる`,
  openLens: (ward: string) => `${ward}の相手を地図で見る`,
};
