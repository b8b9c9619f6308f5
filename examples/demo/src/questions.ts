import { addDays, addMonths, type CalendarDate } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import { demoId } from './identity'
import { drawFor } from './random'
import type { Setting } from './setting'
import { nextTrainingDay } from './working-days'

export type DemoQuestion = NonNullable<Facts['questions']>[number]
export type DemoDecision = NonNullable<Facts['decisions']>[number]

/** The way of a question through its network, meeting and decision to the memo. */
export interface DemoTrail {
  readonly question: string
  readonly network: string
  readonly meeting: string | null
  readonly decision: string | null
  readonly memo: string | null
  /** The chair of the network, who sees to the matter. */
  readonly inCharge: string
}

interface Matters {
  readonly questions: readonly DemoQuestion[]
  readonly decisions: readonly DemoDecision[]
  readonly trails: readonly DemoTrail[]
  /** What was asked and decided, by id. */
  readonly texts: Readonly<Record<string, string>>
}

/** Invented questions, each with an invented decision. */
const matters = [
  [
    'Esittelykysymys: mikä on koordinaattorin rooli tiimissä?',
    'Esittelypäätös: koordinaattorin roolista laaditaan yhteinen kuvaus.',
  ],
  [
    'Esittelykysymys: kuka perehdyttää uudet työntekijät?',
    'Esittelypäätös: perehdytyspaketti otetaan käyttöön kaikissa tiimeissä.',
  ],
  [
    'Esittelykysymys: miten perheterapeutti saadaan viikkokokouksiin?',
    'Esittelypäätös: perheterapeuttien aika jaetaan tiimeille kuukausittain.',
  ],
  [
    'Esittelykysymys: miten kokemusasiantuntijat kutsutaan kehittämiseen?',
    'Esittelypäätös: jokaiseen kehittämispäivään kutsutaan kokemusasiantuntija.',
  ],
] as const

const yearsTold = 2
const questionsOfNetwork = 3

/**
 * Questions of a region's networks in the last two years: most came to the next meeting of the steering group and were
 * decided there, some wait for an agenda, for a memo or for being carried out, and a few were withdrawn.
 */
export function makeQuestions(
  setting: Setting,
  { networks, groups, meetings }: Pick<Facts, 'networks' | 'groups' | 'meetings'>,
): Matters {
  const { seed, until, region } = setting
  const steering = groups.find(({ kind, validUntil }) => kind === 'steering-group' && validUntil === null)
  const held = meetings.filter(({ of }) => of === steering?.id).toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : 1))
  const questions: DemoQuestion[] = []
  const decisions: DemoDecision[] = []
  const trails: DemoTrail[] = []
  const texts: Record<string, string> = {}
  for (const network of networks.filter(({ validUntil }) => validUntil === null)) {
    for (let number = 1; number <= questionsOfNetwork; number += 1) {
      const slug = `question/${network.id}/${number}`
      const draw = drawFor(seed, slug)
      const raisedOn = nextTrainingDay(addDays(until, -draw.whole(20, yearsTold * 365)))
      if (raisedOn < network.validFrom || raisedOn > until) continue
      const [asked, decided] = draw.pick(matters)
      const id = demoId(seed, slug)
      texts[id] = asked
      const inCharge = demoId(seed, `person/${region.code}/${network.id}`)
      const meeting = draw.chance(0.85) ? held.find(({ heldOn }) => heldOn > raisedOn) : undefined
      if (meeting === undefined) {
        const withdrawnOn = draw.chance(0.15) ? addDays(raisedOn, 10) : null
        questions.push(question(id, region.code, { raisedOn, withdrawnOn }))
        trails.push({ question: id, network: network.id, meeting: null, decision: null, memo: null, inCharge })
        continue
      }
      const decidedOn = meeting.heldOn
      const decision = demoId(seed, `decision/${id}`)
      texts[decision] = decided
      const written = nextTrainingDay(addDays(decidedOn, draw.whole(1, 14)))
      const toldOn = draw.chance(0.85) && written <= until ? written : null
      const followUpOn = addMonths(decidedOn, draw.whole(3, 9))
      const doneOn = draw.chance(0.6) ? addDays(followUpOn, -draw.whole(0, 40)) : null
      questions.push(question(id, region.code, { raisedOn, agendaOn: decidedOn, decidedOn, toldOn }))
      decisions.push({
        id: decision,
        region: region.code,
        origin: 'question',
        decidedOn,
        followUpOn,
        doneOn: doneOn !== null && doneOn <= until ? doneOn : null,
      })
      const memo = toldOn === null ? null : `Kysyttiin: ${asked}\n\nPäätettiin: ${decided}`
      trails.push({ question: id, network: network.id, meeting: meeting.id, decision, memo, inCharge })
    }
  }
  return { questions, decisions, trails, texts }
}

interface QuestionDays {
  readonly raisedOn: CalendarDate
  readonly agendaOn?: CalendarDate
  readonly decidedOn?: CalendarDate
  readonly toldOn?: CalendarDate | null
  readonly withdrawnOn?: CalendarDate | null
}

function question(id: string, region: DemoQuestion['region'], days: QuestionDays): DemoQuestion {
  const { raisedOn, agendaOn = null, decidedOn = null, toldOn = null, withdrawnOn = null } = days
  return { id, region, raisedOn, agendaOn, decidedOn, toldOn, withdrawnOn }
}
