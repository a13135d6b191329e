/**
 * Units that figures are counted in, as they stand behind one and behind more: of disaster support, events, measures
 * and published totals.
 */
export const ENGLISH_UNITS: Readonly<Record<string, readonly [one: string, more: string]>> = {
  円: [' yen', ' yen'],
  人: [' person', ' people'],
  枚: [' piece', ' pieces'],
  L: [' litre', ' litres'],
  台: [' unit', ' units'],
  食: [' meal', ' meals'],
  個: [' piece', ' pieces'],
  本: [' piece', ' pieces'],
  点: [' item', ' items'],
  缶: [' can', ' cans'],
  巻: [' roll', ' rolls'],
  トン: [' tonne', ' tonnes'],
  市: [' city', ' cities'],
  町: [' town', ' towns'],
  村: [' village', ' villages'],
  町村: [' town or village', ' towns and villages'],
  市町村: [' municipality', ' municipalities'],
  都道府県: [' prefecture', ' prefectures'],
  自治体: [' local government', ' local governments'],
  団体: [' body', ' bodies'],
  地域: [' region', ' regions'],
  件: [' case', ' cases'],
  種類: [' kind', ' kinds'],
  店: [' shop', ' shops'],
  回: [' time', ' times'],
  '％': ['%', '%'],
};
