/** Companies with an agreement, by the English name that they use themselves. */
export const ENGLISH_COMPANIES: Readonly<Record<string, string>> = {
  第一生命保険株式会社: 'The Dai-ichi Life Insurance Company, Limited',
  損害保険ジャパン株式会社: 'Sompo Japan Insurance Inc.',
  三井住友海上火災保険株式会社: 'Mitsui Sumitomo Insurance Company, Limited',
  明治安田生命保険相互会社: 'Meiji Yasuda Life Insurance Company',
};

/** What is done under those agreements, one activity an entry. */
export const ENGLISH_ACTIVITIES: Readonly<Record<string, string>> = {
  ビジネス交流会の開催: 'business networking meetings',
  '「けんしん」活動の推進': 'promotion of “Kenshin” activities',
  ドローンを使う防災対策: 'use of drones in disaster prevention',
  美術館を使う美術教育の連携: 'partnership in art education at an art museum',
  経営サポートセンターの活用: 'use of the management support centre',
  '「ECOM駿河台」でのプロジェクト10周年パネル展':
    'panel exhibition at “ECOM Surugadai” on the 10th anniversary of the project',
  '「東京倶楽部」を通じたビジネスマッチング': 'business matching through “Tokyo Club”',
  '全国連携講演会・魅力発信イベントへの参画':
    'part in the lectures on partnerships with all Japan and the fairs of the regions',
};
