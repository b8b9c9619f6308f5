import type { Field } from 'payload'

/** A field that only the portal's own acts write, such as what follows from the moves of a plan; no form shows it. */
export function byActsOnly<Kept extends Field>(field: Kept): Kept {
  const hidden = { hidden: true, disableBulkEdit: true }
  return {
    ...field,
    access: { create: () => false, update: () => false },
    admin: { ...field.admin, ...hidden },
  } as Kept
}
