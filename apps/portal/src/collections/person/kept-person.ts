import { helsinkiDay, isPersonShown, type KeptPerson, type Validity } from '@kotipesa/domain'
import type { PayloadRequest } from 'payload'
import { asPortal } from '../../access/gateway'
import { dayOf } from '../../fields'

type Fields = Readonly<Record<string, unknown>>

/** The collections in which it stands what people belong to. */
const belongingCollections = ['memberships', 'trainers'] as const

function consentOf({ purposes, consentGivenOn, consentWithdrawnOn }: Fields): KeptPerson['consent'] {
  const givenOn = dayOf(consentGivenOn)
  if (givenOn === null) return null
  type Purposes = NonNullable<KeptPerson['consent']>['purposes']
  const given = (Array.isArray(purposes) ? purposes : []) as Purposes
  return { purposes: given, givenOn, withdrawnOn: dayOf(consentWithdrawnOn) }
}

/** A person's record, as far as keeping the data goes. */
export function keptPerson(person: Fields, belongings: readonly Validity[]): KeptPerson {
  return { basis: person.basis === 'consent' ? 'consent' : 'duty', consent: consentOf(person), belongings }
}

async function belongingsOf(req: PayloadRequest, person: string): Promise<readonly Validity[]> {
  const ofPerson = { person: { equals: person } }
  const records: Fields[] = []
  for (const each of belongingCollections) records.push(...(await asPortal(req).records(each, ofPerson)))
  return records.map(({ validFrom, validUntil }) => ({
    validFrom: dayOf(validFrom) ?? '',
    validUntil: dayOf(validUntil),
  }))
}

/** Whether a person's name and contact may be shown today, by the record as given and what the person belongs to. */
export async function isShownToday(req: PayloadRequest, person: Fields): Promise<boolean> {
  const belongings = person.id === undefined ? [] : await belongingsOf(req, String(person.id))
  return isPersonShown(keptPerson(person, belongings), Number(person.monthsAfterEnd), helsinkiDay(new Date()))
}
