import { writtenName, type PlaceCode } from '../../domain/place.ts';
import type { ProjectEvent } from '../../domain/publication.ts';
import type { EventFacts, MunicipalFacts, NationalFacts } from '../facts.ts';

/** An event that a place took part in. */
export interface EventPart {
  event: ProjectEvent;
  /** The association under whose name the place took part; empty where the place itself is named. */
  via: string;
}

/**
 * The events that name a place, in the order of the table. A name means a place only where one alone bears it
 * (two towns called 府中市 would both be wrong half of the time); an association means the members it has under
 * its agreement. Everything else that the sources name (a region, a company) is no place.
 */
export function eventsOf(
  code: PlaceCode,
  municipal: EventFacts & Pick<MunicipalFacts, 'municipalities' | 'agreementMembers'>,
  national: Pick<NationalFacts, 'agreements' | 'prefectures'>,
): EventPart[] {
  const own = [...municipal.municipalities, ...national.prefectures].find((place) => place.code === code);
  const isOnlyOne =
    own && municipal.municipalities.filter((place) => writtenName(place) === writtenName(own)).length <= 1;
  const memberships = new Set(
    municipal.agreementMembers.filter((member) => member.code === code).map(({ agreementId }) => agreementId),
  );
  const associations = new Map(
    national.agreements
      .filter(({ id }) => memberships.has(id))
      .map((agreement) => [writtenName(agreement), agreement.name]),
  );
  return municipal.events.flatMap((event) => {
    const partners = event.partnersJa ?? event.partners;
    if (own && isOnlyOne && partners.includes(writtenName(own))) return [{ event, via: '' }];
    const via = partners.find((partner) => associations.has(partner));
    return via === undefined ? [] : [{ event, via: associations.get(via) ?? via }];
  });
}
