import {
  calendarDateSchema,
  findMunicipality,
  municipalityKeyYears,
  regionCodes,
  regionOfMunicipality,
} from '@kotipesa/domain'
import { z } from 'zod'
import { sourceSchema } from './source'

const slugText = 'expected a slug of small letters, digits and hyphens, for example team-sastamala'

/** What a record is called among all records of the folder. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, slugText)

export const text = z.string().min(1)

export const day = calendarDateSchema

export const regionCode = z.enum(regionCodes)

/** A municipality's three-digit code. */
export const municipalityCode = z.string().refine((code) => findMunicipality(code)?.code === code, {
  error: 'expected the three-digit code of a municipality, for example 790',
})

/** What every record has. */
export const recordBase = { id: slug, source: sourceSchema }

/** Tells whether a municipality lies in a region of today. */
export function liesIn(municipality: string, region: string): boolean {
  return regionOfMunicipality(municipality, municipalityKeyYears.last) === region
}
