import { indicators } from '@kotipesa/indicators'
import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload'
import { ValidationError } from 'payload'
import { say, text } from '../../text'

/** The unit of each indicator's figure, which is that of its targets. */
export const units: Readonly<Record<string, string>> = Object.fromEntries(indicators.map(({ id, unit }) => [id, unit]))

/** The indicators whose figure is a share 0…1. */
export const shares = indicators.filter(({ unit }) => unit === 'share').map(({ id }) => id)

/** Notes that a change gives an indicator without a value: later the stored value stands where it was not given. */
export const noteValueless: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { data } = args as { data?: Record<string, unknown> }
  req.context.isValueless = operation === 'update' && data?.indicator !== undefined && data.value === undefined
  return args
}

/** Refuses that a number stored in one unit comes to stand for another one. */
export const keepUnit: CollectionBeforeValidateHook = ({ data, originalDoc, operation, req, collection }) => {
  const [before, after] = [originalDoc, data].map((record) => units[String(record?.indicator)])
  if (operation !== 'update' || req.context.isValueless !== true || before === after) return data
  const message = say(req, 'targets.valueOfOtherUnit')
  throw new ValidationError(
    { collection: collection.slug, errors: [{ path: 'value', label: text('targets.value'), message }], req },
    req.t,
  )
}
