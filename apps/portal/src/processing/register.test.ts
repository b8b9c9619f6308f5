import { processingRegister } from '@kotipesa/domain'
import type { CollectionConfig, Field } from 'payload'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { storedFields } from './stored-fields'

/** Whom a relation leads to a person through. */
const peopleSlugs = ['people', 'users', 'memberships', 'trainers', 'registrations']

/** What every record has and says nothing of a person. */
const ofEveryRecord = /^(?:source(?:\..*)?|requestKey)$/

/** Short texts that name somebody by what they are called, as the names of fields go. */
const namesSomebody = /(?:^|\.)(?:\w*By|holder|recipient|standsInFor|email|phone|withheld|contact|person)$/

/** Those of them that do not: what they ask for is said in their help. */
const namesNobody: Readonly<Record<string, string>> = {
  'commitments.by': 'who makes it: a choice of person, team or organisation',
  'information-requests.askedBy': 'organisation and post, not a name',
  'networks.coordination.name': 'a body, not a person',
  'partners.contacts.by': 'a post, unit or group, not a name',
  'plans.history.by': 'a role',
  'questions.askedBy': 'a region',
}

const shortTexts = ['text', 'select', 'email', 'json']

/** Whether a field holds personal data by its kind or its name. */
function isPersonal(collection: CollectionConfig, path: string, field: Field): boolean {
  if (ofEveryRecord.test(path) || `${collection.slug}.${path}` in namesNobody) return false
  // Everything that a record of people says is of them.
  if (collection.custom?.rows === 'person' || collection.slug === 'users') return true
  if (field.type === 'email') return true
  if (field.type === 'relationship') return [field.relationTo].flat().some((slug) => peopleSlugs.includes(slug))
  return shortTexts.includes(field.type) && namesSomebody.test(path)
}

const named = processingRegister.flatMap(({ places }) =>
  places.flatMap(({ where, fields }) => fields.map((path) => `${where}.${path}`)),
)

/** Whether a line names the field, or the repeated part in which it stands. */
function isNamed(place: string): boolean {
  return named.some((each) => place === each || place.startsWith(`${each}.`))
}

let collections: readonly CollectionConfig[]
beforeAll(async () => {
  // The shape of the configuration needs neither secrets nor a database.
  vi.stubEnv('NEXT_PHASE', 'phase-production-build')
  ;({ collections } = await import('../collections'))
}, 120_000)

describe('the record of processing activities', () => {
  it('names every field that holds personal data by its kind', () => {
    const personal = collections.flatMap((collection) =>
      storedFields(collection.fields)
        .filter(({ path, field }) => isPersonal(collection, path, field))
        .map(({ path }) => `${collection.slug}.${path}`),
    )
    expect(personal.length).toBeGreaterThan(60)
    // A line of `processingRegister` in the domain is missing, or the field names nobody and says so in its help.
    expect(personal.filter((place) => !isNamed(place))).toEqual([])
  })

  it('names no field that there is not', () => {
    const stored = collections.flatMap(({ slug, fields }) => storedFields(fields).map(({ path }) => `${slug}.${path}`))
    expect(named.filter((place) => !stored.includes(place))).toEqual([])
    expect(Object.keys(namesNobody).filter((place) => !stored.includes(place))).toEqual([])
  })
})
