/** The fields of which chosen records of a collection get one value together, by its configuration. */
export function togetherOf(
  admin: { readonly custom?: Readonly<Record<string, unknown>> } | undefined,
): readonly string[] {
  return (admin?.custom?.changesTogether ?? []) as readonly string[]
}
