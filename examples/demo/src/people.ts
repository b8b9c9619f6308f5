import { addDays, expertTaskIds, type CalendarDate } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import type { DemoPerson } from './bundle'
import { demoId } from './identity'

/** In so many days the chair of one network leaves. */
const daysToLeaving = 25

/** How many teams of a region have a contact person here. */
const contactsOfRegion = 4

/**
 * Made-up people of each region: contact persons of a few teams, a chair of each network and group, a member of what is joint, the region's
 * responsible person, and whom its professionals may ask. The chair of one network leaves soon. Their names say that they are made up.
 */
export function makePeople(
  seed: number,
  until: CalendarDate,
  { regions, teams, networks, groups }: Facts,
): readonly DemoPerson[] {
  const people = regions.flatMap(({ code }): readonly Omit<DemoPerson, 'name'>[] => {
    function person(slug: string, membership: DemoPerson['memberships'][number]): Omit<DemoPerson, 'name'> {
      return { id: demoId(seed, `person/${code}/${slug}`), region: code, memberships: [membership] }
    }
    const ownTeams = teams.filter((team) => team.region === code && team.validUntil === null).slice(0, contactsOfRegion)
    const bodies = [
      ...networks.map((network) => ({ ...network, of: 'network' as const })),
      ...groups.map((group) => ({ ...group, of: 'group' as const })),
    ].filter((body) => body.region === code && body.validUntil === null)
    const jointNetworks = networks.filter(({ alsoRegions = [] }) => alsoRegions.includes(code))
    return [
      ...ownTeams.map(({ id, validFrom }) =>
        person(id, { of: 'team', entity: id, role: 'consulting-social-worker', isContact: true, validFrom }),
      ),
      ...bodies.map(({ id, of, validFrom }, index) =>
        person(id, {
          of,
          entity: id,
          role: 'chair',
          validFrom,
          ...(index === 0 ? { validUntil: addDays(until, daysToLeaving) } : {}),
        }),
      ),
      ...jointNetworks.map(({ id, validFrom }) => person(id, { of: 'network', entity: id, role: 'member', validFrom })),
      ...(ownTeams.length > 0
        ? [
            person('responsible', { of: 'responsible-person', validFrom: '2023-01-01' }),
            person('support', { of: 'low-threshold-support', validFrom: '2023-01-01' }),
            ...expertTaskIds.map((task) =>
              person(`expert/${task}`, { of: 'experts-by-experience', tasks: [task], validFrom: '2020-01-01' }),
            ),
          ]
        : []),
    ]
  })
  return people.map((person, index) => {
    const isContact = person.memberships.some(({ isContact, of }) => isContact || of === 'experts-by-experience')
    // `.example` is nobody's: no message can reach a person.
    const email = isContact ? { email: `esittelyhenkilo-${index + 1}@kotipesa.example` } : {}
    return { ...person, name: `Esittelyhenkilö ${index + 1}`, ...email }
  })
}
