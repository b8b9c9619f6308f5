import { parsePeriod } from '@kotipesa/domain'
import type { ChangeConcern, DefinitionChange } from '../definition/change'
import type { IndicatorData } from '../definition/definition'
import { hasOwnTarget } from '../engine/targets'
import type { IndicatorResult } from '../engine/result'
import type { Facts } from '../facts/facts-schema'

type Changing = Pick<IndicatorData, 'changes' | 'denominator'>

/** The rule of targets is one for all indicators but counts, and so is its change. */
const targetOfTheYear: DefinitionChange = {
  on: '2026-11-25',
  concerns: 'target',
  what: {
    fi: 'Jaksolla, jolle ei ole asetettu omaa tavoitetta, on sen vuoden tavoite, johon jakso kuuluu. Aiemmin tavoitetta ei silloin ollut.',
    sv: 'En period utan eget mål har målet för det år som perioden hör till. Tidigare fanns då inget mål.',
    en: 'A period without a target of its own has the target of the year it belongs to. Before, it then had none.',
  },
}

/** The changes of an indicator's definition, those of all indicators among them, oldest first. */
export function changesOf({ changes = [], denominator }: Changing): readonly DefinitionChange[] {
  const common = denominator === null ? [] : [targetOfTheYear]
  return [...changes, ...common].toSorted((one, other) => one.on.localeCompare(other.on))
}

/**
 * The latest change that came after a period had begun: what was shown or published of the period before that day went
 * by the former definition.
 */
function changeAfter(definition: Changing, concerns: ChangeConcern, period: string): DefinitionChange | null {
  const { start } = parsePeriod(period)
  return changesOf(definition).findLast((change) => change.concerns === concerns && start < change.on) ?? null
}

/**
 * The change that a reader must know of to compare a figure with what was shown of the same period earlier; null when the
 * figure always went by this definition, or when there is none.
 */
export function figureChange(
  definition: Changing,
  { state, period }: Pick<IndicatorResult<string>, 'state' | 'period'>,
): DefinitionChange | null {
  return state === 'ok' ? changeAfter(definition, 'figure', period) : null
}

/** The same for the target of a result: null when nobody's rule but the period's own target gives it. */
export function targetChange(
  definition: Changing,
  { indicator, region, period, target }: Pick<IndicatorResult<string>, 'indicator' | 'region' | 'period' | 'target'>,
  { targets }: Pick<Facts, 'targets'>,
): DefinitionChange | null {
  if (target === null || hasOwnTarget(targets, indicator, region, period)) return null
  return changeAfter(definition, 'target', period)
}
