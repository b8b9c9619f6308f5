import type { Term } from '@kotipesa/domain'

/** What people may leave unsent to them. What one is asked for, and what concerns one's own days, always comes. */
export const declinableMessages = [
  {
    id: 'report-reminder',
    label: {
      fi: 'muistutus tiimin raportista, jota ei ole vielä annettu',
      sv: 'påminnelse om teamets rapport som ännu inte har lämnats',
      en: 'reminder of a team’s report that has not been given yet',
    },
  },
  {
    id: 'answer-reminder',
    label: {
      fi: 'muistutus koulutuksesta, johon ei ole vielä vastattu',
      sv: 'påminnelse om en utbildning som ännu inte har besvarats',
      en: 'reminder of a training that has not been answered yet',
    },
  },
] as const satisfies readonly Term[]

/** Id of what people may leave unsent to them. */
export type DeclinableMessage = (typeof declinableMessages)[number]['id']
