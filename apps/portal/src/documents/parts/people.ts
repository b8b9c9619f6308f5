import { groupKinds, membershipRoles, networkKinds, type DocumentBlock } from '@kotipesa/domain'
import { idOf } from '../../access/actor'
import { dayOf } from '../../fields'
import { translateTitle } from '../../fields/title'
import type { Making } from '../making'
import { peopleOf, tableOf, type MadeRow } from '../pieces'

type Fields = Readonly<Record<string, unknown>>

/** The memberships that hold today. */
async function membershipsOf(making: Making, of: string): Promise<readonly Fields[]> {
  const all = await making.records('memberships', { of: { equals: of } })
  return all.filter(({ validFrom, validUntil }) => {
    const until = dayOf(validUntil)
    return (dayOf(validFrom) ?? '') <= making.today && (until === null || making.today < until)
  })
}

/** Who is responsible for the model in the region, as survey K1 asks. */
export async function responsiblePersons(making: Making): Promise<readonly DocumentBlock[]> {
  const { words } = making
  const rows = (await membershipsOf(making, 'responsible-person')).map(({ id, person }): MadeRow => [
    String(id),
    peopleOf([idOf(person)], words('documents.notKnown')),
  ])
  return [
    tableOf('responsible', words('documents.responsibleCaption'), {
      columns: [['person', words('people.singular')]],
      rows,
      nothing: words('documents.noResponsible'),
    }),
  ]
}

/** The members of the steering and project groups, as survey K1 asks. */
export async function groupMembers(making: Making): Promise<readonly DocumentBlock[]> {
  const { words, language } = making
  const groups = new Map(
    (await making.records('groups')).map(({ id, title }) => [
      String(id),
      translateTitle(String(title ?? ''), [...groupKinds, ...networkKinds], language),
    ]),
  )
  const rows = (await membershipsOf(making, 'group')).map(({ id, person, group, role }): MadeRow => [
    String(id),
    groups.get(idOf(group) ?? '') ?? words('documents.notKnown'),
    peopleOf([idOf(person)], words('documents.notKnown')),
    role ? making.label(membershipRoles, role) : '–',
  ])
  return [
    tableOf('members', words('documents.membersCaption'), {
      columns: [
        ['group', words('groupsOfPeople.singular')],
        ['person', words('people.singular')],
        ['role', words('memberships.role')],
      ],
      rows,
      nothing: words('documents.noMembers'),
    }),
  ]
}

/** The contact persons of the teams, as survey K3 asks. */
export async function teamContacts(making: Making): Promise<readonly DocumentBlock[]> {
  const { words } = making
  const teams = new Map((await making.records('teams')).map(({ id, name }) => [String(id), String(name ?? '')]))
  const byTeam = new Map<string, string[]>()
  for (const { team, person, isContact } of await membershipsOf(making, 'team')) {
    const [of, who] = [idOf(team), idOf(person)]
    if (isContact && of !== null && who !== null) byTeam.set(of, [...(byTeam.get(of) ?? []), who])
  }
  const rows = [...teams]
    .toSorted((a, b) => a[1].localeCompare(b[1], 'fi'))
    .map(([team, name]): MadeRow => [team, name, peopleOf(byTeam.get(team) ?? [], words('documents.noContact'))])
  return [
    tableOf('contacts', words('documents.contactsCaption'), {
      columns: [
        ['team', words('teams.singular')],
        ['contact', words('documents.contact')],
      ],
      rows,
      nothing: words('documents.noTeamsAtAll'),
    }),
  ]
}
