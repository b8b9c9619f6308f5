import { z } from 'zod'
import type { CalendarDate } from '../calendar/calendar-date'
import { idsOf, type Term } from '../locale/term'
import type { Strength } from '../source/strengths'

/** Something a trainer needs, and how strongly the source asks for it. */
export interface TrainerRequirement extends Term {
  readonly strength: Strength
}

/**
 * What a trainer needs to be qualified and able to do the work.
 *
 * Source: SyTy workshop 2018, slides 6 and 21 (post, job description, own client work, other duties, share of time) and
 * 35 (three modules). The source says of own client work that it is recommended, of other duties that they should be
 * lightened, of the share of time that it must be written down; how large a share is sufficient it does not say.
 */
export const trainerRequirements = [
  {
    id: 'trainer-training',
    strength: 'must',
    label: {
      fi: 'THL:n kouluttajakoulutuksen kolme moduulia',
      sv: 'de tre modulerna i THL:s utbildning för utbildare',
      en: "the three modules of THL's trainer training",
    },
  },
  {
    id: 'permanent-post',
    strength: 'must',
    label: {
      fi: 'pysyvä virka tai toimi alueella',
      sv: 'ordinarie tjänst eller befattning i området',
      en: 'permanent post in the region',
    },
  },
  {
    id: 'training-across-municipalities',
    strength: 'must',
    label: {
      fi: 'tehtäväkuvaan sisältyy kouluttaminen yli kuntarajojen',
      sv: 'i befattningsbeskrivningen ingår utbildning över kommungränserna',
      en: 'job description includes training across municipal borders',
    },
  },
  {
    id: 'own-client-work',
    strength: 'advice',
    label: {
      fi: 'oma asiakastyö tai lähiesimiestyö säilyy',
      sv: 'eget klientarbete eller närmaste chefsarbete bibehålls',
      en: 'keeps own client work or line management',
    },
  },
  {
    id: 'other-duties-lightened',
    strength: 'should',
    label: { fi: 'muita tehtäviä on kevennetty', sv: 'övriga uppgifter har lättats', en: 'other duties are lightened' },
  },
  {
    id: 'time-share-written-down',
    strength: 'must',
    label: {
      fi: 'osuus työajasta on kirjattu tehtäväkuvaan',
      sv: 'andelen av arbetstiden är inskriven i befattningsbeskrivningen',
      en: 'share of working time is written down',
    },
  },
] as const satisfies readonly TrainerRequirement[]

/** The ids of `trainerRequirements`. */
export const trainerRequirementIds = /* @__PURE__ */ idsOf(trainerRequirements)

/** Id of something a trainer needs. */
export type TrainerRequirementId = (typeof trainerRequirements)[number]['id']

/** Modules of the trainers' training, and days of each. Source: SyTy workshop 2018, slide 35. */
export const trainerModules = { count: 3, daysEach: 2 } as const

/** What is known of a trainer's qualification and conditions; `null` = nobody has told. */
export const trainerConditionsSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    modulesCompleted: z.int().min(0).max(trainerModules.count).nullable(),
    hasPermanentPost: z.boolean().nullable(),
    trainsAcrossMunicipalities: z.boolean().nullable(),
    hasOwnClientWorkOrLineManagement: z.boolean().nullable(),
    areOtherDutiesLightened: z.boolean().nullable(),
    /** Whether the share of working time is written down in the job description. */
    isTimeShareWrittenDown: z.boolean().nullable(),
  }))()

/** What is known of a trainer's qualification and conditions. */
export type TrainerConditions = z.infer<typeof trainerConditionsSchema>

/** Whether a trainer has what is asked for; `unknown` = nobody has told. */
export type RequirementState = 'met' | 'unmet' | 'unknown'

/**
 * How a trainer stands to each requirement, in the order of `trainerRequirements`. What nobody has told is neither met
 * nor unmet.
 */
export function requirementStates(
  trainer: TrainerConditions,
): readonly { readonly id: TrainerRequirementId; readonly state: RequirementState }[] {
  const { modulesCompleted } = trainer
  const isMet: Readonly<Record<TrainerRequirementId, boolean | null>> = {
    'trainer-training': modulesCompleted === null ? null : modulesCompleted >= trainerModules.count,
    'permanent-post': trainer.hasPermanentPost,
    'training-across-municipalities': trainer.trainsAcrossMunicipalities,
    'own-client-work': trainer.hasOwnClientWorkOrLineManagement,
    'other-duties-lightened': trainer.areOtherDutiesLightened,
    'time-share-written-down': trainer.isTimeShareWrittenDown,
  }
  return trainerRequirementIds.map((id) => ({
    id,
    state: isMet[id] === null ? 'unknown' : isMet[id] ? 'met' : 'unmet',
  }))
}

/**
 * What a trainer lacks for certain, in the order of `trainerRequirements`; empty = nothing.
 *
 * @example
 * const conditions = {
 *   modulesCompleted: 2, hasPermanentPost: true, trainsAcrossMunicipalities: true,
 *   hasOwnClientWorkOrLineManagement: true, areOtherDutiesLightened: null, isTimeShareWrittenDown: true,
 * }
 * unmetTrainerRequirements(conditions) // ['trainer-training']
 */
export function unmetTrainerRequirements(trainer: TrainerConditions): readonly TrainerRequirementId[] {
  return requirementStates(trainer).flatMap(({ id, state }) => (state === 'unmet' ? [id] : []))
}

/**
 * The days of a training on which a trainer was not qualified yet, each once, in their order. Whoever is still in the
 * trainers' training may hold one beside a qualified trainer, so it is a reason to ask, not to refuse.
 *
 * @example
 * daysBeforeQualification({ qualifiedOn: '2017-05-31' }, ['2017-05-30', '2017-05-31']) // ['2017-05-30']
 */
export function daysBeforeQualification(
  { qualifiedOn }: { readonly qualifiedOn: CalendarDate },
  days: readonly CalendarDate[],
): readonly CalendarDate[] {
  return [...new Set(days)].filter((day) => day < qualifiedOn).sort()
}
