import type { WorkPackage } from '@kotipesa/domain'
import { idOf } from '../../access/actor'
import { idsOf } from '../../collections/chain/memo-matters'
import { dayOf } from '../../fields'
import { rowsOf } from '../../fields/rows-of'

type Fields = Readonly<Record<string, unknown>>

function numberIn(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}

/** A stored work package as the domain's rules take it: a person is known by an id, a body by its role. */
export function workOf(record: Fields): WorkPackage {
  const unit = record.timeUnit === 'days' ? 'days' : 'hours'
  const [planned, actual] = [numberIn(record.netTime), numberIn(record.actualTime)]
  const person = idOf(record.inCharge)
  const role = typeof record.responsible === 'string' ? record.responsible : null
  return {
    id: String(record.id),
    branch: record.branch as WorkPackage['branch'],
    task: null,
    template: (record.template ?? null) as WorkPackage['template'],
    name: String(record.name ?? ''),
    start: dayOf(record.start),
    end: dayOf(record.end),
    netTime: planned === null ? null : { unit, amount: planned },
    actualTime: actual === null ? null : { unit, amount: actual },
    responsible:
      person !== null ? { kind: 'person', name: person } : role === null ? null : { kind: 'group', name: role },
    costs: rowsOf(record.costs).map((row) => ({
      kind: row.kind as WorkPackage['costs'][number]['kind'],
      planned: numberIn(row.planned),
      actual: numberIn(row.actual),
    })),
    dependsOn: [...idsOf(record.dependsOn)],
    doneShare: numberIn(record.doneShare),
  }
}

/** Work in the order in which it is read: by branch, then by its first day; what has no days comes last. */
export function inOrder(work: readonly WorkPackage[], branchIds: readonly string[]): readonly WorkPackage[] {
  function key({ branch, start, end, name }: WorkPackage): string {
    return [branchIds.indexOf(branch), start ?? '9', end ?? '9', name].join(' ')
  }
  return work.toSorted((a, b) => key(a).localeCompare(key(b), 'fi'))
}
