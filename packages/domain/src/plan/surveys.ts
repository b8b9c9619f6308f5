import { z } from 'zod'
import { InputError } from '../errors/input-error'
import { parseWith, wholeIssue } from '../errors/parse-with'
import type { Problem } from '../errors/problem'
import { idsOf, type Term } from '../locale/term'
import { contactPersonSchema, teamContactSchema } from '../person/contact'
import { municipalities } from '../region/municipality'
import { provinces, type ProvinceCode } from '../region/areas'

/** A survey, and when it was due. */
export interface Survey extends Term {
  readonly due: string
  readonly source: string
}

/**
 * The three surveys annexed to the project plan.
 *
 * Source: SyTy workshop 2018, slides 37–39.
 */
export const surveys = [
  {
    id: 'k1',
    due: '2018-11-15',
    source: 'SyTy workshop 2018, slide 37',
    label: {
      fi: 'Kysely 1: vastuuhenkilöiden yhteystiedot ja ohjaus- ja projektiryhmien kokoonpano',
      sv: 'Enkät 1: ansvarspersonernas kontaktuppgifter och styr- och projektgruppernas sammansättning',
      en: 'Survey 1: contacts of the responsible persons, members of steering and project groups',
    },
  },
  {
    id: 'k2',
    due: '2018-11-15',
    source: 'SyTy workshop 2018, slide 38',
    label: {
      fi: 'Kysely 2: systeemisen mallin koulutustarve kunnittain',
      sv: 'Enkät 2: utbildningsbehovet för den systemiska modellen per kommun',
      en: 'Survey 2: training needs by municipality',
    },
  },
  {
    id: 'k3',
    due: '2018-10-01',
    source: 'SyTy workshop 2018, slide 39',
    label: {
      fi: 'Kysely 3: nykyisten pilottitiimien yhteyshenkilöt',
      sv: 'Enkät 3: de nuvarande pilotteamens kontaktpersoner',
      en: 'Survey 3: contact persons of the present pilot teams',
    },
  },
] as const satisfies readonly Survey[]

/** The ids of `surveys`. */
export const surveyIds = /* @__PURE__ */ idsOf(surveys)

/** Id of a survey. */
export type SurveyId = (typeof surveys)[number]['id']

const provinceField = /* @__PURE__ */ (() =>
  z.enum(provinces.map(({ code }) => code) as unknown as readonly [ProvinceCode, ...ProvinceCode[]]))()

const municipalityField = /* @__PURE__ */ (() =>
  z
    .string()
    .refine((code) => municipalities.some((each) => each.code === code), { error: 'expected a municipality’s code' }))()

/** K1: who is responsible in a region (maakunta), and who sits in its steering and project groups. */
export const surveyK1Schema = /* @__PURE__ */ (() =>
  z.strictObject({
    survey: z.literal('k1'),
    province: provinceField,
    responsiblePersons: z.array(contactPersonSchema).min(1),
    steeringGroup: z.array(contactPersonSchema),
    projectGroup: z.array(contactPersonSchema),
  }))()

/** Answers to survey K1. */
export type SurveyK1 = z.infer<typeof surveyK1Schema>

/**
 * K2: per municipality or joint authority the workers and teams trained already and to be trained; at the end the
 * municipalities outside piloting. No municipality may stand twice, be it alone or in a joint authority.
 */
export const surveyK2Schema = /* @__PURE__ */ (() => {
  const count = z.int().min(0)
  const both = z.strictObject({ workers: count, teams: count })
  return z
    .strictObject({
      survey: z.literal('k2'),
      province: provinceField,
      municipalities: z.array(z.strictObject({ municipality: municipalityField, trained: both, toBeTrained: both })),
      /** Joint authorities (kuntayhtymä) that answer for all their municipalities at once. */
      jointAuthorities: z
        .array(
          z.strictObject({
            name: z.string().trim().min(1),
            municipalities: z.array(municipalityField).min(1),
            trained: both,
            toBeTrained: both,
          }),
        )
        .default([]),
      outsidePiloting: z.array(municipalityField),
    })
    .superRefine(({ municipalities: rows, jointAuthorities, outsidePiloting }, context) => {
      const seen = new Set<string>()
      function check(code: string, path: readonly PropertyKey[]): void {
        if (seen.has(code)) context.addIssue(wholeIssue(path, `expected each municipality once, got "${code}" again`))
        seen.add(code)
      }
      for (const [index, row] of rows.entries()) check(row.municipality, ['municipalities', index, 'municipality'])
      for (const [index, authority] of jointAuthorities.entries()) {
        for (const [at, code] of authority.municipalities.entries()) {
          check(code, ['jointAuthorities', index, 'municipalities', at])
        }
      }
      for (const [index, code] of outsidePiloting.entries()) check(code, ['outsidePiloting', index])
    })
})()

/** Answers to survey K2. */
export type SurveyK2 = z.infer<typeof surveyK2Schema>

/** K3: the contact persons of a region's (maakunta) present pilot teams. */
export const surveyK3Schema = /* @__PURE__ */ (() =>
  z.strictObject({ survey: z.literal('k3'), province: provinceField, teams: z.array(teamContactSchema) }))()

/** Answers to survey K3. */
export type SurveyK3 = z.infer<typeof surveyK3Schema>

/** Answers to any of the three surveys; `survey` tells to which. */
export const surveyAnswersSchema = /* @__PURE__ */ (() =>
  z.discriminatedUnion('survey', [surveyK1Schema, surveyK2Schema, surveyK3Schema]))()

/** Answers to any of the three surveys. */
export type SurveyAnswers = z.infer<typeof surveyAnswersSchema>

/** Answers to a survey that cannot be read. */
export class SurveyError extends InputError {
  override readonly name = 'SurveyError'

  constructor(wrong: string | readonly Problem[], options?: ErrorOptions) {
    super('survey', wrong, options)
  }
}

/** Reads the answers to a survey. @throws SurveyError with every problem. */
export function parseSurveyAnswers(value: unknown): SurveyAnswers {
  return parseWith(surveyAnswersSchema, value, SurveyError)
}
