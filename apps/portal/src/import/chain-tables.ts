import { titleOf } from '../collections/titles'
import type { Bundle, NamedTrail } from './bundle'
import { idFor, stored } from './row'
import type { Shared, Table } from './table'

type Question = NonNullable<Bundle['facts']['questions']>[number]

/**
 * Questions, the agenda items on which they came, decisions and memos. Facts tell of a question's way by its days alone:
 * where no trail names its records, its item stands by the day, and it was answered when the network was told.
 */
export function chainTables({ facts, details, trails = [] }: Bundle, { common }: Shared): readonly Table[] {
  const questions = facts.questions ?? []
  const trailOf = new Map(trails.map((trail) => [trail.question, trail]))
  const inChargeOf = new Map(trails.map(({ decision, inCharge }) => [decision, inCharge]))
  const itemOf = new Map(trails.map(({ question, decision }) => [decision, idFor('agenda item', question)]))
  const meetingDays = new Map(facts.meetings.map(({ id, heldOn }) => [id, heldOn]))
  function nameOf(id: string): string | null {
    return details[id]?.name ?? null
  }
  function toldByMemo({ id, toldOn = null }: Question): boolean {
    const { decision = null, memo = null } = trailOf.get(id) ?? {}
    return decision !== null && memo !== null && toldOn !== null
  }
  function item(question: Question, index: number, trail: NamedTrail | undefined) {
    const { id, region, agendaOn = null, decidedOn = null } = question
    const meeting = trail?.meeting ?? null
    const isMeeting = meeting !== null && meetingDays.get(meeting) === agendaOn
    return {
      ...common(idFor('agenda item', id), region, index),
      title: titleOf.agendaItem({ text: nameOf(id) }),
      origin: 'question',
      question_id: id,
      text: nameOf(id),
      meeting_id: isMeeting ? meeting : null,
      meeting_on: isMeeting ? null : stored(agendaOn),
      outcome: decidedOn === null ? null : 'decided',
      treated_on: stored(decidedOn),
    }
  }
  return [
    {
      table: 'questions',
      rows: questions.map((question, index) => ({
        ...common(question.id, question.region, index),
        title: titleOf.question({ text: nameOf(question.id), raisedOn: question.raisedOn }),
        network_id: trailOf.get(question.id)?.network ?? null,
        text: nameOf(question.id),
        raised_on: stored(question.raisedOn),
        answered_on: toldByMemo(question) ? null : stored(question.toldOn ?? null),
        withdrawn_on: stored(question.withdrawnOn ?? null),
        in_charge_id: trailOf.get(question.id)?.inCharge ?? null,
      })),
    },
    {
      table: 'agenda_items',
      rows: questions
        .filter(({ agendaOn = null }) => agendaOn !== null)
        .map((question, index) => item(question, index, trailOf.get(question.id))),
    },
    {
      table: 'decisions',
      rows: (facts.decisions ?? []).map((decision, index) => ({
        ...common(decision.id, decision.region, index),
        title: titleOf.decision({ text: nameOf(decision.id), decidedOn: decision.decidedOn }),
        origin: decision.origin,
        agenda_item_id: itemOf.get(decision.id) ?? null,
        text: nameOf(decision.id),
        decided_on: stored(decision.decidedOn),
        follow_up_on: stored(decision.followUpOn ?? null),
        done_on: stored(decision.doneOn ?? null),
        in_charge_id: inChargeOf.get(decision.id) ?? null,
      })),
    },
    {
      table: 'memos',
      rows: questions.filter(toldByMemo).map(({ id, region, toldOn = null }, index) => ({
        ...common(idFor('memo', id), region, index),
        title: titleOf.memo({ writtenOn: toldOn }),
        text: trailOf.get(id)?.memo ?? '',
        written_on: stored(toldOn),
      })),
    },
  ]
}

/** What the memos that are new tell of, and to which networks. */
export function partsOfMemos({ trails = [] }: Bundle, isNew: (id: string) => boolean): readonly Table[] {
  const written = trails.filter(({ question }) => isNew(idFor('memo', question)))
  return [
    {
      table: 'memos_rels',
      rows: written.flatMap(({ question, decision, network }) => [
        { parent_id: idFor('memo', question), path: 'decisions', order: 1, decisions_id: decision, networks_id: null },
        { parent_id: idFor('memo', question), path: 'networks', order: 1, decisions_id: null, networks_id: network },
      ]),
    },
  ]
}
