/**
 * Disasters in English by their Japanese name, as they stand within a sentence ("after the heavy rain of July 2018").
 * The names given by the Japan Meteorological Agency are translated, with the year of the era as a Western year.
 */
export const ENGLISH_DISASTERS: Readonly<Record<string, string>> = {
  東日本大震災: 'the Great East Japan Earthquake of 2011',
  '2014年2月の大雪': 'the heavy snow of February 2014',
  平成28年熊本地震: 'the Kumamoto Earthquake of 2016',
  平成30年7月豪雨: 'the heavy rain of July 2018',
  平成30年北海道胆振東部地震: 'the Hokkaido Eastern Iburi Earthquake of 2018',
  山形県沖地震: 'the earthquake off Yamagata of 2019',
  令和元年8月の前線に伴う大雨による災害: 'the heavy rain of August 2019',
  令和元年房総半島台風: 'the Boso Peninsula Typhoon of 2019',
  令和元年東日本台風: 'the East Japan Typhoon of 2019',
  令和2年7月豪雨: 'the heavy rain of July 2020',
  令和3年福島県沖を震源とする地震: 'the earthquake off Fukushima of 2021',
  令和3年7月1日からの大雨による災害: 'the heavy rain from 1 July 2021',
  令和3年8月11日からの大雨による災害: 'the heavy rain from 11 August 2021',
  令和4年福島県沖を震源とする地震: 'the earthquake off Fukushima of 2022',
  令和4年8月3日からの大雨及び台風8号: 'the heavy rain from 3 August 2022 and Typhoon No. 8',
  令和4年台風第14号: 'Typhoon No. 14 of 2022',
  令和4年台風第15号: 'Typhoon No. 15 of 2022',
  令和5年梅雨前線による大雨及び台風第2号: 'the heavy rain of June 2023 and Typhoon No. 2',
  令和5年6月29日からの大雨: 'the heavy rain from 29 June 2023',
  令和5年7月7日からの大雨: 'the heavy rain from 7 July 2023',
  令和5年台風第13号: 'Typhoon No. 13 of 2023',
  能登半島地震: 'the Noto Peninsula Earthquake',
  能登豪雨: 'the heavy rain in Noto',
  大船渡市林野火災: 'the forest fire in Ofunato',
  '台風第22号・第23号（八丈島）': 'Typhoons No. 22 and 23 (Hachijo Island)',
};
