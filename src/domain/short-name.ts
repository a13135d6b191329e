/** A municipality's name without 市, 町, 村, 区 (in Roman letters -shi …), where at least two letters are left. */
export function shortMunicipalName(name: string): string {
  return name.replace(/(?<=..)(?:[市町村区]|-(?:shi|cho|machi|son|mura|ku))$/, '');
}

/** A prefecture's name without 都, 府, 県; 北海道 keeps its 道. */
export function shortPrefectureName(name: string): string {
  return name.replace(/[都府県]$/, '');
}
