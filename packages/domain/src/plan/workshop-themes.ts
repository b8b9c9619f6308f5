import type { Term } from '../locale/term'
import type { RoundId } from './rounds'

/** What a workshop of the rounds was about. */
export interface WorkshopTheme extends Term {
  readonly round: RoundId
  /** Whether the source calls it preliminary. */
  readonly isPreliminary: boolean
}

/**
 * The themes of workshops I–IV. Evaluation was to be a theme of all of them.
 *
 * Source: SyTy workshop 2018, slide 9.
 */
export const workshopThemes = [
  {
    id: 'start-and-planning',
    round: 'I',
    isPreliminary: false,
    label: { fi: 'projektin aloitus ja suunnittelu', sv: 'projektets start och planering', en: 'start and planning' },
  },
  {
    id: 'team-trainings',
    round: 'II',
    isPreliminary: true,
    label: {
      fi: 'tiimikoulutusten organisointi, täydennyskoulutukset',
      sv: 'hur teamutbildningarna organiseras, kompletterande utbildning',
      en: 'organising team trainings, top-up trainings',
    },
  },
  {
    id: 'communication',
    round: 'III',
    isPreliminary: true,
    label: {
      fi: 'viestintä ja vaikuttaminen: johto, muut tärkeät sidosryhmät, yhteistyökumppanit',
      sv: 'kommunikation och påverkan: ledningen, andra viktiga intressenter, samarbetsparterna',
      en: 'communication and influence: management, other important stakeholders, partners',
    },
  },
  {
    id: 'lasting-structures',
    round: 'IV',
    isPreliminary: true,
    label: {
      fi: 'pysyvät rakenteet ja tuki mallin toimeenpanolle',
      sv: 'bestående strukturer och stöd för genomförandet av modellen',
      en: 'lasting structures and support of implementing the model',
    },
  },
] as const satisfies readonly WorkshopTheme[]
