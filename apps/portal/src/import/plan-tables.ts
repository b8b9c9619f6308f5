import {
  informationRequestState,
  planParts,
  workPackageTemplates,
  type PlanMoveId,
  type PlanStateId,
} from '@kotipesa/domain'
import { titleOf } from '../collections/titles'
import type { Facts } from '@kotipesa/indicators'
import { capitalised } from '../text/capitalised'
import type { Bundle, Detail } from './bundle'
import { idFor, sourceOf, stored } from './row'
import type { Shared, Table } from './table'

type Plan = NonNullable<Facts['plans']>[number]
type Prices = NonNullable<Facts['prices']>[number]

/** The national rounds. */
function roundTable({ facts, details }: Bundle, { times }: Shared): Table {
  return {
    table: 'rounds',
    rows: (facts.rounds ?? []).map(({ id, plan, due }, index) => {
      const detail = details[id]?.round
      const year = detail?.year ?? due.slice(0, 4)
      return {
        id,
        ...sourceOf(details[id]),
        ...times(index),
        title: titleOf.planRound({ plan, year }),
        plan,
        year,
        workshop_on: stored(detail?.workshopOn ?? null),
        due_on: stored(due),
        reviewed_by: stored(detail?.reviewedBy ?? null),
        steering_on: stored(detail?.steeringOn ?? null),
        opened_on: stored(detail?.openedOn ?? null),
      }
    }),
  }
}

/** How far a plan is, from the days that facts tell of it. */
function stateOf({ adoptedOn = null, submittedOn = null, approvedOn = null }: Plan): PlanStateId {
  if (approvedOn !== null) return 'approved'
  if (submittedOn !== null) return 'submitted'
  return adoptedOn === null ? 'draft' : 'adopted'
}

function yearOf({ facts, details }: Bundle, plan: Plan, now: string): string {
  const due = facts.rounds?.find(({ id }) => id === plan.round)?.due
  return details[plan.id]?.plan?.year ?? (due ?? plan.adoptedOn ?? plan.submittedOn ?? now).slice(0, 4)
}

/** By what details tell of the prices of a region in a year, which have no id in the facts. */
function keyOfPrices({ region, year }: Prices): string {
  return `${region}/prices/${year}`
}

/** What days cost in the regions, by year. */
function priceTable({ facts, details }: Bundle, { times }: Shared): Table {
  return {
    table: 'prices',
    rows: (facts.prices ?? []).map((entry, index) => {
      const detail = details[keyOfPrices(entry)]
      const year = String(entry.year)
      return {
        id: idFor('prices', entry.region, year),
        region_id: entry.region,
        ...sourceOf(detail),
        ...times(index),
        title: titleOf.prices({ year }),
        year,
        trainer_day: entry.trainerDay ?? null,
        participant_day: entry.participantDay ?? null,
        operations: detail?.prices?.operations ?? null,
      }
    }),
  }
}

/** The requests for information that regions were sent. */
function requestTable({ informationRequests = [] }: Bundle, { common }: Shared): Table {
  return {
    table: 'information_requests',
    rows: informationRequests.map((request, index) => {
      const { id, region, askedBy, about, cameOn, dueOn, givenOn, refusedOn, withdrawnOn, given } = request
      return {
        ...common(id, region, index),
        title: titleOf.informationRequest({ askedBy, cameOn: stored(cameOn) }),
        asked_by: askedBy,
        about,
        came_on: stored(cameOn),
        due_on: stored(dueOn),
        given_on: stored(givenOn),
        refused_on: stored(refusedOn),
        withdrawn_on: stored(withdrawnOn),
        given,
        permit_number: request.permitNumber,
        permit_until: stored(request.permitUntil),
        state: informationRequestState({ givenOn, refusedOn, withdrawnOn }),
      }
    }),
  }
}

/** The national rounds, the plans of regions, what was asked of them, and what days cost there. */
export function planTables(bundle: Bundle, shared: Shared, now: Date): readonly Table[] {
  const plans = bundle.facts.plans ?? []
  return [
    roundTable(bundle, shared),
    priceTable(bundle, shared),
    requestTable(bundle, shared),
    {
      table: 'plans',
      rows: plans.map((plan, index) => {
        const year = yearOf(bundle, plan, now.toISOString())
        return {
          ...shared.common(plan.id, plan.region, index),
          title: titleOf.plan({ type: plan.type, year }),
          type: plan.type,
          year,
          round_id: plan.round ?? null,
          state: stateOf(plan),
          adopted_on: stored(plan.adoptedOn ?? null),
          submitted_on: stored(plan.submittedOn ?? null),
          approved_on: stored(plan.approvedOn ?? null),
        }
      }),
    },
  ]
}

/** The steps that the days of a plan tell of, where they came one after the other; feedback is told beside facts. */
function stepsOf({ adoptedOn = null, submittedOn = null, approvedOn = null }: Plan, feedback: string | null) {
  const made: readonly (readonly [PlanMoveId, string | null, string, string | null])[] = [
    ['adopt', adoptedOn ?? submittedOn, 'manager', null],
    ['submit', submittedOn, 'editor', null],
    ['begin-review', feedback === null ? null : approvedOn, 'national-coordinator', null],
    ['approve', feedback === null ? null : approvedOn, 'national-coordinator', feedback],
  ]
  const steps = made.flatMap(([move, on, by, said]) => (on === null ? [] : [{ move, on, by, feedback: said }]))
  const isInOrder = steps.every(({ on }, index) => index === 0 || on >= (steps[index - 1]?.on ?? ''))
  return isInOrder ? steps : []
}

type Work = NonNullable<Detail['plan']>['work'][number]

function workId(plan: string, at: number): string {
  return idFor('work of a plan', plan, at)
}

/** The work of new plans, with what it costs and what comes first. */
function workTables(plans: readonly Plan[], { details }: Bundle): readonly Table[] {
  const work = plans.flatMap((plan) =>
    (details[plan.id]?.plan?.work ?? []).map((each: Work, at) => ({ plan, each, at, id: workId(plan.id, at) })),
  )
  return [
    {
      table: 'work_packages',
      rows: work.map(({ plan, each, id }) => {
        const template = workPackageTemplates.find((known) => known.id === each.template)
        return {
          id,
          region_id: plan.region,
          ...sourceOf(details[plan.id]),
          plan_id: plan.id,
          name: each.name ?? (template === undefined ? each.template : capitalised(template.label).fi),
          branch: template?.branch,
          template: each.template,
          start: stored(each.start),
          end: stored(each.end),
          net_time: each.hours,
          time_unit: 'hours',
          actual_time: each.actualHours,
          responsible: each.responsible,
          done_share: each.doneShare,
        }
      }),
    },
    {
      table: 'work_packages_costs',
      rows: work.flatMap(({ each, id }) =>
        each.costs.map((cost, index) => ({
          id: idFor('cost of work', id, index),
          _parent_id: id,
          _order: index + 1,
          ...cost,
        })),
      ),
    },
    {
      table: 'work_packages_rels',
      rows: work.flatMap(({ plan, each, id }) =>
        each.after.map((at, index) => ({
          parent_id: id,
          path: 'dependsOn',
          order: index + 1,
          work_packages_id: workId(plan.id, at),
        })),
      ),
    },
  ]
}

/** The parts of new plans with their words, their work, and the steps that were taken with them. */
export function partsOfPlans(bundle: Bundle, isNew: (id: string) => boolean): readonly Table[] {
  const { facts, details } = bundle
  const plans = (facts.plans ?? []).filter(({ id }) => isNew(id))
  return [
    {
      table: 'plans_parts',
      rows: plans.flatMap(({ id, type }) =>
        planParts
          .filter((part) => part.type === type)
          .map((part, index) => ({
            id: idFor('part of a plan', id, part.id),
            _parent_id: id,
            _order: index + 1,
            part: part.id,
            text: details[id]?.plan?.parts?.[part.id] ?? null,
          })),
      ),
    },
    {
      table: 'plans_history',
      rows: plans.flatMap((plan) =>
        stepsOf(plan, details[plan.id]?.plan?.feedback ?? null).map(({ move, on, by, feedback }, index) => ({
          id: idFor('step of a plan', plan.id, index),
          _parent_id: plan.id,
          _order: index + 1,
          move,
          on: stored(on),
          by,
          feedback,
        })),
      ),
    },
    ...workTables(plans, bundle),
  ]
}
