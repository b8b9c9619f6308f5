import type { LocalizedText } from '../locale/locale'
import type { Term } from '../locale/term'

/**
 * What MONNI's communication aims at.
 *
 * Source: MONNI plan 2021, chapter 8.
 */
export const monniCommunicationGoal = {
  fi: 'Viestimme ymmärrettävästi, yhdenmukaisesti, ajantasaisesti ja kohderyhmäystävällisesti.',
  sv: 'Vi kommunicerar begripligt, enhetligt, aktuellt och anpassat till målgruppen.',
  en: 'We communicate clearly, uniformly, up to date and with the target group in mind.',
} as const satisfies LocalizedText

/**
 * The principles of MONNI's communication.
 *
 * Source: MONNI plan 2021, chapter 8.
 */
export const monniCommunicationPrinciples = [
  {
    id: 'essential-for-the-aims',
    label: {
      fi: 'viestitään tavoitteiden kannalta olennainen, ei nosteta hanketta itseään',
      sv: 'det väsentliga för målen kommuniceras, projektet självt lyfts inte fram',
      en: 'what matters for the aims is told, the project itself is not put forward',
    },
  },
  { id: 'concrete', label: { fi: 'konkretiaa, tiiviisti', sv: 'konkret och kort', en: 'concrete and short' } },
  {
    id: 'kindness',
    label: { fi: 'ystävällisyys ja kiittäminen', sv: 'vänlighet och tack', en: 'kindness and thanks' },
  },
  {
    id: 'social-media',
    label: {
      fi: 'vuorovaikutus sosiaalisessa mediassa kanavissa, joita osataan tai opitaan käyttämään',
      sv: 'växelverkan i sociala medier i de kanaler man kan eller lär sig använda',
      en: 'interaction on social media in the channels one knows or learns to use',
    },
  },
  {
    id: 'dialogue',
    label: {
      fi: 'vuorovaikutus ja dialogi, vain toimittajille tiedotetaan',
      sv: 'växelverkan och dialog, endast journalister får meddelanden',
      en: 'interaction and dialogue; only journalists get releases',
    },
  },
  {
    id: 'truth',
    label: {
      fi: 'viestinnän sisältöjen ja lupausten on oltava totta',
      sv: 'innehållet och löftena i kommunikationen ska vara sanna',
      en: 'what is told and promised must be true',
    },
  },
] as const satisfies readonly Term[]
