import { idsOf, type Term } from '../locale/term'

/**
 * How far a locality's service has come, as seen in Uusimaa in 2017–2020: per locality and service type. What is
 * jointly arranged may have an open end.
 *
 * Source: SyTy Uusimaa 2020, "Lastensuojelun SyTy-koulutukset Uudenmaan kunnissa 2020".
 */
export const uptakeStages = [
  { id: 'being-planned', label: { fi: 'suunnitteilla', sv: 'under planering', en: 'being planned' } },
  { id: 'pilot', label: { fi: 'pilotti', sv: 'pilot', en: 'pilot' } },
  {
    id: 'joint-trainings',
    label: { fi: 'yhteisesti järjestettävät koulutukset', sv: 'gemensamt ordnade utbildningar', en: 'joint trainings' },
  },
  { id: 'trained', label: { fi: 'koulutettu', sv: 'utbildat', en: 'trained' } },
  {
    id: 'top-up-begun',
    label: {
      fi: 'täydennyskoulutus aloitettu',
      sv: 'kompletterande utbildning har inletts',
      en: 'top-up training begun',
    },
  },
] as const satisfies readonly Term[]

/** The ids of `uptakeStages`. */
export const uptakeStageIds = /* @__PURE__ */ idsOf(uptakeStages)

/** Id of how far a locality's service has come. */
export type UptakeStageId = (typeof uptakeStages)[number]['id']
