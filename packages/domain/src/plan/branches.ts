import { idsOf, type Term } from '../locale/term'

/** One of the five branches of the work breakdown. */
export interface Branch extends Term {
  /** Its number in the source's timeline. */
  readonly number: 1 | 2 | 3 | 4 | 5
  /** The number its tasks begin with there: branches 3 and 4 have each other's. */
  readonly taskPrefix: 1 | 2 | 3 | 4 | 5
}

/**
 * The five branches of the work breakdown (osituskartta). In the source's timeline the tasks of branch 3 are numbered 4.x
 * and those of branch 4 3.x; so tasks have ids of their own here.
 *
 * Source: SyTy workshop 2018, slides 25 and 27–31.
 */
export const branches = [
  {
    id: 'start-up',
    number: 1,
    taskPrefix: 1,
    label: { fi: 'projektin käynnistäminen', sv: 'start av projektet', en: 'start-up' },
  },
  {
    id: 'training-plan',
    number: 2,
    taskPrefix: 2,
    label: {
      fi: 'maakuntatason koulutussuunnitelma',
      sv: 'utbildningsplan på landskapsnivå',
      en: "the region's (maakunta) training plan",
    },
  },
  {
    id: 'team-trainings',
    number: 3,
    taskPrefix: 4,
    label: {
      fi: 'tiimikohtaiset koulutukset ja pilotoinnit',
      sv: 'utbildning och pilotförsök i teamen',
      en: 'trainings and pilots of the teams',
    },
  },
  {
    id: 'organisational-change',
    number: 4,
    taskPrefix: 3,
    label: {
      fi: 'organisaatiotason muutostyö: viestintä- ja toimeenpanosuunnitelmat',
      sv: 'förändringsarbete i organisationen: kommunikations- och genomförandeplaner',
      en: 'organisational change: communication and implementation plans',
    },
  },
  {
    id: 'evaluation',
    number: 5,
    taskPrefix: 5,
    label: { fi: 'arviointi ja tutkimus', sv: 'utvärdering och forskning', en: 'evaluation and research' },
  },
] as const satisfies readonly Branch[]

/** The ids of `branches`. */
export const branchIds = /* @__PURE__ */ idsOf(branches)

/** Id of a branch. */
export type BranchId = (typeof branches)[number]['id']
