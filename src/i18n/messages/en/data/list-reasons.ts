/**
 * Why an entry of the printed list is read as it is. What is about characters or spelling shows the Japanese ones.
 */
export const ENGLISH_LIST_REASONS: Readonly<Record<string, string>> = {
  '郡名「下北郡」を付けて印刷されている。青森県の東通村のこと。':
    'Printed with its district (下北郡, Shimokita). It is Higashidori in Aomori.',
  '郡名「仙北郡」を付けた形と付けない形で、秋田県美郷町が二度載っている。1件に数える。':
    'Misato in Akita is printed twice, with and without its district (仙北郡, Senboku). Counted once.',
  '山形県に高畠市という市は、2015年8月1日にも、2026年3月12日現在の市町村名の表にもない。同じ一覧に高畠町があり、同じ町の二重の記載とみて1件に数える。':
    'Yamagata has no city called Takahata (高畠市), neither on 1 August 2015 nor in the table of names as of 12 March 2026. The same list has the town of Takahata (高畠町); taken as the same town printed twice and counted once.',
  '正しい字は「舘」。「館」と印刷されている。福島県の飯舘村のこと。':
    'The right character is 舘; 館 is printed. It is Iitate in Fukushima.',
  '郡名「稲敷郡」を付けた形と付けない形で、茨城県阿見町が二度載っている。1件に数える。':
    'Ami in Ibaraki is printed twice, with and without its district (稲敷郡, Inashiki). Counted once.',
  '千葉県に稲毛市という市は、2015年8月1日にも、2026年3月12日現在の市町村名の表にもない。千葉市に稲毛区があるが、千葉市は同じ一覧に別に載っており、どの市を指すか決められない。':
    'Chiba has no city called Inage (稲毛市), neither on 1 August 2015 nor in the table of names as of 12 March 2026. The city of Chiba has a ward called Inage, but the city of Chiba is on the same list separately, so it cannot be decided which city is meant.',
  '新潟県に津川村という村は、2015年8月1日にも、2026年3月12日現在の市町村名の表にもない。旧津川町は2005年に阿賀町となり、阿賀町は同じ一覧に別に載っている。字の近い関川村とも決められない。':
    'Niigata has no village called Tsugawa (津川村), neither on 1 August 2015 nor in the table of names as of 12 March 2026. The former town of Tsugawa (津川町) became the town of Aga in 2005, and Aga is on the same list separately. Nor can it be decided that the village of Sekikawa (関川村), written with similar characters, is meant.',
  '正しい字は「洲」。「州」と印刷されている。石川県の珠洲市のこと。':
    'The right character is 洲; 州 is printed. It is Suzu in Ishikawa.',
  '郡名「知多郡」を付け、2行に分けて印刷されている。愛知県の南知多町のこと。':
    'Printed with its district (知多郡, Chita) and on two lines. It is Minamichita in Aichi.',
  '2015年8月1日の市名。2019年5月1日に丹波篠山市に改称した。市区町村コードは変わらない。':
    'The name of the city on 1 August 2015. Renamed Tanbasasayama (丹波篠山市) on 1 May 2019. Its municipality code is the same.',
  '正しい字は「宍」。「穴」と印刷されている。兵庫県の宍粟市のこと。':
    'The right character is 宍; 穴 is printed. It is Shiso in Hyogo.',
  '都道府県名「和歌山県」の「県」が市町村名の前に入っている。和歌山県の新宮市のこと。':
    'The 県 of the name of the prefecture (和歌山県) stands before the name of the municipality. It is Shingu in Wakayama.',
  '都道府県名「和歌山県」の「県」が市町村名の前に入っている。和歌山県の田辺市のこと。':
    'The 県 of the name of the prefecture (和歌山県) stands before the name of the municipality. It is Tanabe in Wakayama.',
  '都道府県名「和歌山県」の「県」が市町村名の前に入っている。和歌山県の和歌山市のこと。':
    'The 県 of the name of the prefecture (和歌山県) stands before the name of the municipality. It is the city of Wakayama in Wakayama.',
  '都道府県名「和歌山県」の「県」が市町村名の前に入っている。和歌山県のみなべ町のこと。':
    'The 県 of the name of the prefecture (和歌山県) stands before the name of the municipality. It is Minabe in Wakayama.',
  '郡名「邑智郡」を付けた形と付けない形で、島根県邑南町が二度載っている。1件に数える。':
    'Onan in Shimane is printed twice, with and without its district (邑智郡, Ochi). Counted once.',
  '正しい字は「門」。「戸」と印刷されている。徳島県の鳴門市のこと。':
    'The right character is 門; 戸 is printed. It is Naruto in Tokushima.',
};

/** Why a published figure differs from its own list, where that is recorded. */
export const ENGLISH_RECORDED_REASONS: Readonly<Record<string, string>> = {
  '表は兵庫県を18市0町とする。一覧には多可町があり、印刷された名で数えると17市1町になる。合計の18は一致する。':
    'The table gives Hyogo 18 cities and no towns. The list has the town of Taka, so that counting the printed names gives 17 cities and 1 town. The sum of 18 is the same.',
  '表は愛媛県を7市1町とする。一覧には内子町と久万高原町があり、印刷された名で数えると6市2町になる。合計の8は一致する。':
    'The table gives Ehime 7 cities and 1 town. The list has the towns of Uchiko and Kumakogen, so that counting the printed names gives 6 cities and 2 towns. The sum of 8 is the same.',
};
