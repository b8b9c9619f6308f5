import type { Term } from '../locale/term'

/**
 * How the municipalities of Uusimaa meant to go on developing together in 2020. Representatives of the sub-groups in the
 * steering group are such a plan, not a rule.
 *
 * Source: SyTy Uusimaa 2020, "Yhteisen kehittämisen jatkaminen 2020".
 */
export const uusimaaAimsOf2020 = [
  {
    id: 'representatives',
    label: {
      fi: 'alatyöryhmien edustajat ohjausryhmään',
      sv: 'företrädare för undergrupperna med i styrgruppen',
      en: 'representatives of the sub-groups in the steering group',
    },
  },
  {
    id: 'closer-dialogue',
    label: {
      fi: 'vuoropuhelu ohjausryhmän ja alatyöryhmien välillä tiiviimmäksi',
      sv: 'en tätare dialog mellan styrgruppen och undergrupperna',
      en: 'a closer dialogue between steering group and sub-groups',
    },
  },
  {
    id: 'coordinator-trains',
    label: {
      fi: 'koordinaattori myös kouluttaa ja on lähellä lastensuojelun sosiaalityön arkea',
      sv: 'koordinatorn även utbildar och står nära vardagen i barnskyddets socialarbete',
      en: 'the coordinator trains too, close to the daily work of child protection',
    },
  },
  {
    id: 'management-and-workers',
    label: {
      fi: 'kehittämisessä on suunnitelmallisesti mukana johtoa ja asiakastyötä tekeviä',
      sv: 'ledning och de som arbetar med klienter deltar planmässigt i utvecklingen',
      en: 'managers and those in client work take part in developing, as planned',
    },
  },
  {
    id: 'common-model',
    label: {
      fi: 'yhteinen kehittäminen – yhteinen toimintamalli',
      sv: 'gemensam utveckling – gemensam verksamhetsmodell',
      en: 'developing together – one common practice model',
    },
  },
] as const satisfies readonly Term[]
