/** What the built-in scenes of the show say, in English by their Japanese text. */
export const ENGLISH_SCENES: Readonly<Record<string, string>> = {
  特別区全国連携プロジェクト: 'Special Wards Nationwide Partnership Project',
  'すべての都道府県に、つながりがある。': 'There are ties with every prefecture.',
  '東京23区と全国の市町村が、ともに発展し、支え合うための取組み。':
    'Work for the 23 wards of Tokyo and municipalities all over Japan to grow together and support each other.',
  'プロジェクトのねらいを一言で伝える。数は、いずれかの市町村が区と連携している都道府県の数。':
    'Say in one sentence what the project is for. The number is that of prefectures with a municipality that is tied to a ward.',
  交流市町村: 'Partner municipalities',
  '始まりは、一つ一つの区の交流から。': 'It began with the exchange of single wards.',
  '友好都市や災害時の応援協定など、区ごとに結んできたつながりを数えた。':
    'Ties that wards have made one by one, such as friendship cities and agreements on help in disasters, counted together.',
  '色の濃さは都道府県ごとの市町村の数。区がそれぞれに育ててきた交流であることを伝える。':
    'The shade is the number of municipalities in each prefecture. Say that each ward has built up its own exchange.',
  広域連携協定: 'Wide-area partnership agreements',
  '{name}が加わった。': '{name} joined.',
  '{place}の{added}自治体を合わせて、{bodies}団体、{value}自治体になった。':
    'With {added} local governments of {place}, there were {bodies} bodies and {value} local governments.',
  '最初の協定。{place}の{added}自治体とつながった。':
    'The first agreement: ties with {added} local governments of {place}.',
  '「次へ」を押すごとに、協定を結んだ順に団体が加わる。急ぐときは一覧から次の場面へ移る。':
    'Each press of “Next” adds a body, in the order of the agreements. To save time, go to the next scene from the list.',
  連携自治体: 'Linked local governments',
  'つながりは、全国に広がった。': 'The ties have spread all over Japan.',
  '会員登録や協定も合わせた、連携するすべての自治体の数。前の場面の数とは数え方が違う。':
    'All linked local governments, with registered members and agreements. They are counted differently from the scene before.',
  '数え方の違う数は線で結ばない。「超」は資料の表現のまま。':
    'Numbers that are counted differently are not joined by a line. “More than” is the wording of the document.',
  災害のときの支援: 'Support in disasters',
  '{name}。': '{name}.',
  '23区が共同で、{places}へ復興支援金を送った。': 'The 23 wards together sent recovery grants to {places}.',
  'ほかの災害は、災害支援の画面にある。金額は資料に記載がない。':
    'Other disasters are in the view “Disaster support”. The amounts are not stated in the documents.',
  '地域連携（十勝）': 'Regional partnership (Tokachi)',
  '十勝と、台東区・墨田区。': 'Tokachi with Taito and Sumida.',
  '大地のめぐみと江戸の技を結び、関係人口をつくる。':
    'The riches of the land and the crafts of Edo bring people together who stay in touch with the region.',
  '地域再生計画による共同の事業。数は十勝の町村。':
    'A joint project under a regional revitalisation plan. The number is that of the towns and villages of Tokachi.',
  '地域連携（京都やましろ）': 'Regional partnership (Kyoto Yamashiro)',
  '京都やましろと、渋谷区。': 'Kyoto Yamashiro with Shibuya.',
  '和の文化と、多様な文化を結び、関係人口をつくる。':
    'Japanese culture and many other cultures bring people together who stay in touch with the region.',
  '地域再生計画による共同の事業。数は山城地域の市町村。':
    'A joint project under a regional revitalisation plan. The number is that of the municipalities of Yamashiro.',
  あなたの都道府県: 'Your prefecture',
  '{place}と23区のつながり。': 'Ties of {place} with the 23 wards.',
  '公表された一覧と協定から、連携が確認できる市町村の数。':
    'The number of municipalities with ties that are confirmed by published lists and agreements.',
  '会場の方に都道府県をたずね、一覧から選ぶ。':
    'Ask somebody in the room for a prefecture and choose it from the list.',
  都道府県: 'prefectures',
  県: 'prefectures',
  市町村: 'municipalities',
  町村: 'towns and villages',
  自治体: 'local governments',
};
