interface ValidateOptions {
  req: { t: (key: 'validation:required') => string }
  required?: boolean
}

/**
 * Only that something is chosen. Which records may be chosen is decided by `checkReferences`, which lets a training
 * keep a neighbour's trainer or team that its editor may not see; the menu's own filter would refuse to save it.
 */
export function existingOnly(value: unknown, { req, required }: ValidateOptions): string | true {
  const isEmpty = value === null || value === undefined || (Array.isArray(value) && value.length === 0)
  return !required || !isEmpty || req.t('validation:required')
}
