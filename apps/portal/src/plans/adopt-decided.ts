import type { CollectionAfterChangeHook } from 'payload'
import { idOf } from '../access/actor'
import { asPortal } from '../access/gateway'
import { Refusal } from '../access/refusal'
import { isOpen } from '../collections/plan/keep-plan'
import { dayOf } from '../fields'
import { say } from '../text'
import { makeMove, planOf } from './move'

/** The decision on a plan that was on the agenda adopts it, on the day of the decision. */
export const adoptDecided: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const item = idOf(doc.agendaItem)
  if (operation !== 'create' || item === null || doc.origin !== 'plan' || !req.user) return doc
  const treated = await asPortal(req).record('agenda-items', item)
  const id = idOf(treated?.plan)
  const plan = id === null ? null : await asPortal(req).record('plans', id)
  if (plan === null || plan.deletedAt || !isOpen(plan)) return doc
  const on = dayOf(doc.decidedOn) ?? ''
  if (on < (planOf(plan).history.at(-1)?.on ?? '')) {
    throw new Refusal(say(req, 'plans.decisionTooEarly', { title: String(plan.title) }), 422)
  }
  await makeMove(req, plan, { move: 'adopt', on, decision: String(doc.id) })
  return doc
}
