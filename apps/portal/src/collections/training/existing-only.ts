import { idOf } from '../../access/actor'
import { say } from '../../text'

interface ValidateOptions {
  req: { t: (key: 'validation:required') => string; i18n?: { language?: string } }
  required?: boolean
}

/**
 * Only that something is chosen. Which records may be chosen is decided by `checkReferences`, which lets a training
 * keep a neighbour's trainer that its editor may not see; the menu's own filter would refuse to save it.
 */
export function existingOnly(value: unknown, { req, required }: ValidateOptions): string | true {
  const isEmpty = value === null || value === undefined || (Array.isArray(value) && value.length === 0)
  return !required || !isEmpty || req.t('validation:required')
}

/** Only that something is chosen, and nothing twice: the rule of the facts for a training's teams. */
export function eachOnce(value: unknown, options: ValidateOptions): string | true {
  const ids: readonly unknown[] = Array.isArray(value) ? value.map(idOf) : []
  return new Set(ids).size === ids.length ? existingOnly(value, options) : say(options.req, 'trainings.teamTwice')
}
