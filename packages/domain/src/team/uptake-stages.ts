import { idsOf, type Term } from '../locale/term'

/**
 * How far a locality's service has come, as seen in Uusimaa in 2017–2020: per locality and service type. What is
 * jointly arranged may have an open end; what is trained in a stated period has both its days. They are no ladder: a
 * service may go on working by the model and have top-up trainings at once.
 *
 * Source: SyTy Uusimaa 2020, "Lastensuojelun SyTy-koulutukset Uudenmaan kunnissa 2020".
 */
export const uptakeStages = [
  { id: 'being-planned', label: { fi: 'suunnitteilla', sv: 'under planering', en: 'being planned' } },
  { id: 'pilot', label: { fi: 'pilotti', sv: 'pilot', en: 'pilot' } },
  {
    id: 'training',
    label: {
      fi: 'koulutetaan ilmoitettuna aikana',
      sv: 'utbildas under en angiven tid',
      en: 'trained in a stated period',
    },
  },
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
  {
    id: 'working-by-the-model',
    label: {
      fi: 'jatkaa mallin mukaista työskentelyä',
      sv: 'fortsätter arbeta enligt modellen',
      en: 'goes on working by the model',
    },
  },
  {
    id: 'partners-inducted',
    label: { fi: 'verkostoja perehdytetty', sv: 'nätverk introducerade', en: 'partners inducted' },
  },
] as const satisfies readonly Term[]

/** The ids of `uptakeStages`. */
export const uptakeStageIds = /* @__PURE__ */ idsOf(uptakeStages)

/** Id of how far a locality's service has come. */
export type UptakeStageId = (typeof uptakeStages)[number]['id']
