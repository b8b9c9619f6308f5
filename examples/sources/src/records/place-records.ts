import { findingLevelIds, serviceTypeIds, uptakeStageIds } from '@kotipesa/domain'
import { z } from 'zod'
import { day, liesIn, municipalityCode, recordBase, regionCode, slug, text } from './values'

/*
 * Records of localities and areas that are not facts as they stand: decisions go into facts, the others are kept as readable data. Days are half-open,
 * null = not stated.
 */

const regions = z.array(regionCode)

/** A state of a locality's service; `facts` are slugs of the records made of it. */
export const serviceStatusRecordSchema = z
  .strictObject({
    ...recordBase,
    locality: text,
    region: regionCode.nullable(),
    municipalities: z.array(municipalityCode),
    serviceType: z.enum(serviceTypeIds).nullable(),
    status: z.enum(uptakeStageIds),
    from: day.nullable(),
    until: day.nullable(),
    facts: z.array(slug),
  })
  .refine(({ municipalities, region }) => municipalities.every((each) => region !== null && liesIn(each, region)), {
    error: 'expected the region in which every municipality lies today',
    path: ['region'],
  })

/** A common line decided by a group; `group` is the slug of a group record. */
export const decisionRecordSchema = z.strictObject({ ...recordBase, title: text, group: slug, decidedOn: day })

/** A workshop, a seminar, a training or other joint work; `count` null = how many is not stated. */
export const eventRecordSchema = z.strictObject({
  ...recordBase,
  title: text,
  type: z.enum(['workshop', 'seminar', 'training', 'congress', 'work-trial']),
  regions,
  from: day.nullable(),
  until: day.nullable(),
  count: z.int().positive().nullable(),
})

const measured = z.union([z.number(), z.strictObject({ minimum: z.number(), maximum: z.number() })])

/** A number that a source states; no regions = the whole country. */
export const figureRecordSchema = z.strictObject({
  ...recordBase,
  title: text,
  value: measured,
  unit: text,
  statedFor: day.nullable(),
  regions,
})

/** What a source tells was reached or not, in words. */
export const findingRecordSchema = z.strictObject({
  ...recordBase,
  region: regionCode,
  level: z.enum(findingLevelIds),
  title: text,
  statedOn: day,
})

/** A development team of MONNI (kehittämisen tiimi) with the parties its theme names. */
export const developmentTeamRecordSchema = z
  .strictObject({
    ...recordBase,
    area: text,
    letter: z.string().regex(/^[A-E]$/, 'expected a letter A–E'),
    theme: text,
    parties: z.array(text),
    regions: regions.min(1),
    municipality: municipalityCode.nullable(),
  })
  .refine((team) => team.municipality === null || team.regions.some((each) => liesIn(team.municipality ?? '', each)), {
    error: 'expected the region in which the municipality lies today',
    path: ['regions'],
  })
