import { idsOf, type Term } from '../locale/term'
import type { Strength } from '../source/strengths'

/** A rule of the regional projects of 2019, as strong as its words. */
export interface ProjectRule extends Term {
  readonly about: 'objectives' | 'training-plan' | 'trainers'
  readonly strength: Strength
  readonly slide: number
}

/**
 * What the regional projects of 2019 had to, should or might do: objectives, the training plan, the trainers.
 *
 * Source: SyTy workshop 2018, slides 14, 17, 18 and 21.
 */
export const projectRulesOf2019 = [
  {
    id: 'own-objectives',
    about: 'objectives',
    strength: 'may',
    slide: 14,
    label: {
      fi: 'Maakunta voi määritellä projektisuunnitelmassa muitakin tavoitteita kuin kansalliset',
      sv: 'Landskapet får i projektplanen ange även andra mål än de nationella',
      en: 'A region (maakunta) may set other objectives in its project plan beside the national ones',
    },
  },
  {
    id: 'national-objectives-too',
    about: 'objectives',
    strength: 'must',
    slide: 14,
    label: {
      fi: 'Maakunnallinen hanke toteuttaa myös kansallisia tavoitteita',
      sv: 'Landskapets projekt genomför även de nationella målen',
      en: "A region's (maakunta) project carries out the national objectives too",
    },
  },
  {
    id: 'not-all-teams',
    about: 'training-plan',
    strength: 'may',
    slide: 17,
    label: {
      fi: 'Kaikkia tiimejä ei tarvitse kouluttaa vuosina 2019 ja 2020, kunhan alku on hyvä',
      sv: 'Alla team behöver inte utbildas 2019 och 2020, bara man kommer väl i gång',
      en: 'Not all teams need be trained in 2019 and 2020, as long as there is a good beginning',
    },
  },
  {
    id: 'plan-reaches-2020',
    about: 'training-plan',
    strength: 'may',
    slide: 21,
    label: {
      fi: 'Tiimien koulutussuunnitelma voi ulottua vuodelle 2020',
      sv: 'Planen för teamens utbildning får sträcka sig till 2020',
      en: 'The plan of team trainings may reach into 2020',
    },
  },
  {
    id: 'some-begin-in-2019',
    about: 'training-plan',
    strength: 'must',
    slide: 21,
    label: {
      fi: 'Osa tiimikoulutuksista on käynnistettävä jo vuonna 2019',
      sv: 'En del av teamutbildningarna ska inledas redan 2019',
      en: 'Some team trainings must begin in 2019',
    },
  },
  {
    id: 'pooling-across-regions',
    about: 'trainers',
    strength: 'may',
    slide: 18,
    label: {
      fi: 'Tiimi- ja täydennyskoulutuksia voidaan toteuttaa ylimaakunnallisena yhteistyönä',
      sv: 'Team- och kompletterande utbildningar får ordnas i samarbete mellan landskap',
      en: 'Team and top-up trainings may be held in co-operation of several regions (maakunta)',
    },
  },
  {
    id: 'two-new-teams-in-2019',
    about: 'trainers',
    strength: 'must',
    slide: 17,
    label: {
      fi: 'Kouluttajakoulutukseen pääsevä kouluttaa vuonna 2019 vähintään kaksi uutta tiimiä',
      sv: 'Den som antas till utbildningen för utbildare utbildar minst två nya team 2019',
      en: 'Whoever is admitted to the trainers’ training trains at least two new teams in 2019',
    },
  },
  {
    id: 'several-municipalities',
    about: 'trainers',
    strength: 'may',
    slide: 17,
    label: {
      fi: 'Periaatteena voitaisiin pitää, että kouluttaja kouluttaa useammassa kunnassa',
      sv: 'Som princip kunde gälla att en utbildare utbildar i flera kommuner',
      en: 'It could be a principle that a trainer trains in several municipalities',
    },
  },
  {
    id: 'earlier-trained-may-return',
    about: 'trainers',
    strength: 'may',
    slide: 17,
    label: {
      fi: 'Aiemmin koulutettu kouluttaja voi tulla koulutukseen, jos hän jatkossa kouluttaa tiimejä maakunnassa',
      sv: 'En tidigare utbildad utbildare får delta om hen framöver utbildar team i landskapet',
      en: 'A trainer trained earlier may return if they will train teams in the region (maakunta)',
    },
  },
] as const satisfies readonly ProjectRule[]

/** The ids of `projectRulesOf2019`. */
export const projectRuleIds = /* @__PURE__ */ idsOf(projectRulesOf2019)

/** Id of a rule of the regional projects. */
export type ProjectRuleId = (typeof projectRulesOf2019)[number]['id']
