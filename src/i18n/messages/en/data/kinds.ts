import type { PublishedKind } from '../../../../domain/partnership.ts';
import type { Region } from '../../../../domain/region.ts';

/** The nine regions, by the Japanese name that the program knows them by. */
export const ENGLISH_REGIONS: Readonly<Record<Region, string>> = {
  北海道: 'Hokkaido',
  東北: 'Tohoku',
  関東: 'Kanto',
  中部: 'Chubu',
  近畿: 'Kinki',
  中国: 'Chugoku',
  四国: 'Shikoku',
  九州: 'Kyushu',
  沖縄: 'Okinawa',
};

/** What the printed name of an entry of a list says that it is. */
export const ENGLISH_KINDS: Readonly<Record<PublishedKind, string>> = {
  市: 'city',
  町: 'town',
  村: 'village',
  都道府県: 'prefecture',
  その他: 'other',
};
