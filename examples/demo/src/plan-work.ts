import {
  addDays,
  daysBetween,
  type CalendarDate,
  type CostKindId,
  type PlanTypeId,
  type ResponsibleRoleId,
  type WorkPackageTemplateId,
} from '@kotipesa/domain'
import { drawFor } from './random'

/** A work package of an invented plan, begun from a template. */
export interface DemoWork {
  readonly template: WorkPackageTemplateId
  readonly start: CalendarDate
  readonly end: CalendarDate
  readonly hours: number
  readonly actualHours: number | null
  readonly responsible: ResponsibleRoleId
  readonly doneShare: number | null
  readonly costs: readonly { readonly kind: CostKindId; readonly planned: number; readonly actual: number | null }[]
  /** The packages of the same plan that are done before it, by where they stand in its list. */
  readonly after: readonly number[]
}

/** Work of a type of plan: from which day to which, counted from the plan's first day, and after which others. */
interface Pattern {
  readonly template: WorkPackageTemplateId
  readonly from: number
  readonly days: number
  readonly hours: number
  readonly responsible: ResponsibleRoleId
  readonly cost: CostKindId
  readonly after?: readonly number[]
}

const patterns: Partial<Readonly<Record<PlanTypeId, readonly Pattern[]>>> = {
  'training-plan': [
    { template: 'needs-mapped', from: -110, days: 45, hours: 48, responsible: 'responsible-person', cost: 'travel' },
    {
      template: 'trainer-resource-defined',
      from: -80,
      days: 30,
      hours: 30,
      responsible: 'responsible-person',
      cost: 'coordinator-pay',
      after: [0],
    },
    {
      template: 'training-plan-drawn-up',
      from: -60,
      days: 50,
      hours: 64,
      responsible: 'responsible-person',
      cost: 'coordinator-pay',
      after: [0, 1],
    },
    {
      template: 'schedule-agreed',
      from: 0,
      days: 25,
      hours: 40,
      responsible: 'municipal-contacts',
      cost: 'meetings',
      after: [2],
    },
    {
      template: 'trainings-carried-out',
      from: 30,
      days: 120,
      hours: 80,
      responsible: 'trainers',
      cost: 'trainer-pair-pay',
      after: [3],
    },
    {
      template: 'partners-inducted',
      from: 60,
      days: 60,
      hours: 40,
      responsible: 'trainers',
      cost: 'rent',
      after: [3],
    },
    {
      template: 'regional-evaluation',
      from: 160,
      days: 90,
      hours: 56,
      responsible: 'project-group',
      cost: 'other-operations',
      after: [4, 5],
    },
  ],
  'communication-plan': [
    {
      template: 'communication',
      from: -20,
      days: 90,
      hours: 60,
      responsible: 'project-manager',
      cost: 'communication',
    },
    {
      template: 'support-structures',
      from: 10,
      days: 80,
      hours: 44,
      responsible: 'steering-group',
      cost: 'meetings',
    },
    {
      template: 'conclusions',
      from: 85,
      days: 30,
      hours: 24,
      responsible: 'steering-group',
      cost: 'meetings',
      after: [0, 1],
    },
  ],
}

const euros: Partial<Readonly<Record<CostKindId, number>>> = {
  'coordinator-pay': 32,
  'trainer-pair-pay': 58,
  communication: 12,
}

/** How much of a time is over on a day, in steps of a twentieth. */
function shareOver(start: CalendarDate, end: CalendarDate, on: CalendarDate): number {
  if (on < start) return 0
  if (on >= end) return 1
  return Math.round((daysBetween(start, on) / daysBetween(start, end)) * 20) / 20
}

/** The work of an invented plan whose work begins about a day, as it stands on another. */
export function workOf(
  plan: { readonly id: string; readonly type: PlanTypeId; readonly adoptedOn?: CalendarDate | null },
  about: CalendarDate,
  until: CalendarDate,
): readonly DemoWork[] {
  const draw = drawFor(0, `work of ${plan.id}`)
  return (patterns[plan.type] ?? []).map(({ template, from, days, hours, responsible, cost, after = [] }) => {
    const start = addDays(about, from + draw.whole(-4, 4))
    const end = addDays(start, days)
    const done = shareOver(start, end, until)
    const planned = (euros[cost] ?? 0) > 0 ? hours * (euros[cost] ?? 0) : draw.whole(3, 12) * 50
    const isTold = plan.adoptedOn !== null && plan.adoptedOn !== undefined && done > 0
    return {
      template,
      start,
      end,
      hours,
      actualHours: isTold ? Math.round(hours * done * (0.85 + draw.whole(0, 35) / 100)) : null,
      responsible,
      doneShare: plan.adoptedOn ? done : null,
      costs: [{ kind: cost, planned, actual: isTold ? Math.round(planned * done) : null }],
      after,
    }
  })
}
