import { idsOf, type Term } from '../locale/term'
import type { LocalizedText } from '../locale/locale'

/** A role in a child protection team. */
export interface TeamRole extends Term {
  /** What the person in the role does. */
  readonly duty: LocalizedText
  /** How many the complete team has of them; 0 = optional. */
  readonly required: number
  /** Whether any share of a person counts, so that one therapist can serve two teams. */
  readonly isPartTimeEnough: boolean
}

/**
 * The roles of the systemic, multi-actor child protection team, in the order the documents name them.
 *
 * Source: Pirkanmaa LAPE 2018 (the team's picture and "Systeemisen mallin pilotoinnin ydinelementit"); SyTy workshop
 * 2018. The number of social workers and that a part-time therapist and coordinator are enough are our own reading
 * (`complete-team`): the source draws two and says nothing.
 */
export const teamRoles = [
  {
    id: 'consulting-social-worker',
    label: { fi: 'konsultoiva sosiaalityöntekijä', sv: 'konsulterande socialarbetare', en: 'consulting social worker' },
    duty: {
      fi: 'johtaa tiimin työskentelyä, ohjaa keskustelua tiimissä ja huolehtii yhteistyösuhteista',
      sv: 'leder teamets arbete, styr samtalet i teamet och sköter samarbetsrelationerna',
      en: "leads the team's work, steers its discussion and looks after co-operation",
    },
    required: 1,
    isPartTimeEnough: false,
  },
  {
    id: 'social-worker',
    label: { fi: 'sosiaalityöntekijä', sv: 'socialarbetare', en: 'social worker' },
    duty: {
      fi: 'vastaa lasten asioista',
      sv: 'ansvarar för barnens ärenden',
      en: "is responsible for the children's cases",
    },
    required: 2,
    isPartTimeEnough: false,
  },
  {
    id: 'family-therapist',
    label: { fi: 'kliinikko / perheterapeutti', sv: 'kliniker / familjeterapeut', en: 'clinician / family therapist' },
    duty: {
      fi: 'tuo työskentelyyn systeemisen ajattelun ja perheterapian näkökulmia ja tukee reflektointia',
      sv: 'tillför systemiskt tänkande och familjeterapeutiska perspektiv och stöder reflektionen',
      en: 'brings systemic thinking and the views of family therapy, and supports reflection',
    },
    required: 1,
    isPartTimeEnough: true,
  },
  {
    id: 'coordinator',
    label: { fi: 'koordinaattori', sv: 'koordinator', en: 'coordinator' },
    duty: {
      fi: 'kirjaa tiimikeskustelut, kontaktoi asiakkaita, sopii aikoja, varaa tiloja ja hoitaa hallinnollisia asioita',
      sv: 'dokumenterar teamets samtal, kontaktar klienter, bokar tider och lokaler och sköter administrativa ärenden',
      en: "records the team's discussions, contacts clients, agrees times, books rooms and does administration",
    },
    required: 1,
    isPartTimeEnough: true,
  },
  {
    id: 'social-counsellor',
    label: { fi: 'sosiaaliohjaaja', sv: 'socialhandledare', en: 'social counsellor' },
    duty: {
      fi: 'työskentelee perheen kanssa sosiaalityöntekijän rinnalla',
      sv: 'arbetar med familjen vid sidan av socialarbetaren',
      en: 'works with the family beside the social worker',
    },
    required: 0,
    isPartTimeEnough: true,
  },
] as const satisfies readonly TeamRole[]

/** The ids of `teamRoles`. */
export const teamRoleIds = /* @__PURE__ */ idsOf(teamRoles)

/** Id of a role in a team. */
export type TeamRoleId = (typeof teamRoles)[number]['id']
