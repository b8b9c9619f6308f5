import type { Term } from '../locale/term'

/**
 * What the detailed project plan holds, made after the management has approved the description.
 *
 * Source: SyTy workshop 2018, slide 13.
 */
export const projectPlanParts = [
  {
    id: 'work-packages',
    label: {
      fi: 'työpakettien määrittely osituskartan avulla',
      sv: 'arbetspaketen fastställda med en struktur över arbetet',
      en: 'work packages defined by the work breakdown',
    },
  },
  {
    id: 'schedule',
    label: {
      fi: 'osituskarttaan perustuva aikataulu',
      sv: 'tidsplan som bygger på strukturen',
      en: 'schedule based on the breakdown',
    },
  },
  {
    id: 'cost-estimate',
    label: {
      fi: 'osituskarttaan perustuva kustannusarvio',
      sv: 'kostnadsberäkning som bygger på strukturen',
      en: 'cost estimate based on the breakdown',
    },
  },
  {
    id: 'support-and-roles',
    label: {
      fi: 'projektin tukirakenteet, roolit, tehtävät ja rekrytoinnit',
      sv: 'projektets stödstrukturer, roller, uppgifter och rekryteringar',
      en: "the project's support structures, roles, tasks and recruitments",
    },
  },
] as const satisfies readonly Term[]

/**
 * What communication and influence plans deal with.
 *
 * Source: SyTy workshop 2018, slide 33.
 */
export const communicationPlanParts = [
  {
    id: 'management-support',
    label: {
      fi: 'johdon tuen varmistaminen',
      sv: 'ledningens stöd säkerställs',
      en: 'securing the support of management',
    },
  },
  {
    id: 'reaching-decision-makers',
    label: {
      fi: 'ylemmän johdon ja päätöksentekijöiden tavoittaminen',
      sv: 'högre ledning och beslutsfattare nås',
      en: 'reaching higher management and decision-makers',
    },
  },
  {
    id: 'integrative-leadership',
    label: {
      fi: 'yhteensovittava johtaminen systeemisen mallin mahdollistamiseksi',
      sv: 'samordnande ledarskap som möjliggör den systemiska modellen',
      en: 'integrative leadership that makes the systemic model possible',
    },
  },
  {
    id: 'solutions',
    label: { fi: 'ratkaisut ja hyvät käytännöt', sv: 'lösningar och god praxis', en: 'solutions and good practices' },
  },
] as const satisfies readonly Term[]

/**
 * What implementation plans deal with: lasting support structures of the model in a region (maakunta).
 *
 * Source: SyTy workshop 2018, slide 34.
 */
export const implementationPlanParts = [
  {
    id: 'management-support',
    label: {
      fi: 'johdon tuen varmistaminen maakuntatasolla ja kuntatasolla',
      sv: 'ledningens stöd säkerställs på landskaps- och kommunnivå',
      en: 'support of management in the region (maakunta) and the municipalities',
    },
  },
  {
    id: 'lasting-coordination',
    label: {
      fi: 'pysyvän maakuntatasoisen koordinaation varmistaminen',
      sv: 'bestående samordning på landskapsnivå säkerställs',
      en: 'lasting coordination in the region (maakunta)',
    },
  },
  {
    id: 'lasting-trainers',
    label: {
      fi: 'pysyvät ratkaisut kouluttajaresurssin varmistamiseksi',
      sv: 'bestående lösningar för utbildarresursen',
      en: 'lasting solutions for the trainers needed',
    },
  },
  {
    id: 'lasting-trainings',
    label: {
      fi: 'pysyvät rakenteet tiimikoulutusten ja täydennyskoulutusten organisoimiseksi',
      sv: 'bestående strukturer för team- och kompletterande utbildningar',
      en: 'lasting structures of team and top-up trainings',
    },
  },
  {
    id: 'national-support',
    label: {
      fi: 'pysyvän kansallisen tuen rakenteet',
      sv: 'strukturer för ett bestående nationellt stöd',
      en: 'structures of lasting national support',
    },
  },
] as const satisfies readonly Term[]
