import {
  curriculumIds,
  elementIds,
  elementStatusIds,
  groupKindIds,
  mandatePartIds,
  networkKindIds,
  professionIds,
  serviceTypeIds,
  trainingStatusIds,
} from '@kotipesa/domain'
import { z } from 'zod'
import { day, liesIn, municipalityCode, recordBase, regionCode, slug, text } from './values'

/*
 * Records that have a home in facts v1. Names are never of persons. Days are half-open: validUntil is the
 * first day that no longer counts, null = open.
 */

const validity = { validFrom: day, validUntil: day.nullable() }

/** A child protection team or unit. */
export const teamRecordSchema = z
  .strictObject({
    ...recordBase,
    name: text,
    region: regionCode,
    municipality: municipalityCode,
    serviceType: z.enum(serviceTypeIds),
    ...validity,
  })
  .refine(({ municipality, region }) => liesIn(municipality, region), {
    error: 'expected the region in which the municipality lies today',
    path: ['region'],
  })

/** A trainer, without a personal name. */
export const trainerRecordSchema = z.strictObject({
  ...recordBase,
  name: text,
  region: regionCode,
  profession: z.enum(professionIds),
  qualifiedOn: day,
  ...validity,
  timeShare: z.number().min(0).max(1),
})

/** A training with its days; `teams` are slugs of team records. */
export const trainingRecordSchema = z.strictObject({
  ...recordBase,
  name: text,
  region: regionCode,
  curriculum: z.enum(curriculumIds),
  status: z.enum(trainingStatusIds),
  sessions: z.array(z.strictObject({ date: day, hours: z.number().positive() })),
  teams: z.array(slug),
})

/** A network, joint over the regions it served: in facts with the first of them; `agreed`: the parts of its mandate that the source states. */
export const networkRecordSchema = z.strictObject({
  ...recordBase,
  name: text,
  regions: z.array(regionCode).min(1),
  networkKind: z.enum(networkKindIds),
  ...validity,
  agreed: z.array(z.enum(mandatePartIds)),
  coordinatingBody: text.nullable(),
})

/** A steering or project group, joint over the regions it served: in facts with the first of them. */
export const groupRecordSchema = z.strictObject({
  ...recordBase,
  name: text,
  regions: z.array(regionCode).min(1),
  groupKind: z.enum(groupKindIds),
  ...validity,
})

/** An element of the four pillars; `status` null = the source names it without any state, and it stays out of facts. */
export const elementRecordSchema = z.strictObject({
  ...recordBase,
  region: regionCode,
  element: z.enum(elementIds),
  status: z.enum(elementStatusIds).nullable(),
  since: day,
})
