/** What the rows can be ordered by. */
const PLACE_ORDERS = ['code', 'reading', 'agreed', 'ties', 'latest'] as const;
export type PlaceOrder = (typeof PLACE_ORDERS)[number];

/** An order and its direction, as a link writes it: a minus for descending. */
export type PlaceSort = PlaceOrder | `-${PlaceOrder}`;

export const PLACE_SORTS: readonly PlaceSort[] = PLACE_ORDERS.flatMap((order): PlaceSort[] => [
  order,
  `-${order}`,
]);

/** The kinds that the table of places holds. */
export const PLACE_KINDS = ['city', 'town', 'village', 'special_ward'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** With a known tie, without one; the wards are neither. */
export const PLACE_TIED = ['', 'yes', 'no'] as const;
export type PlaceTied = (typeof PLACE_TIED)[number];
