/**
 * What the portal's pages ask the server for. Payload looks names up on a plain object, where `constructor` and the like
 * answer as well, and takes functions for features that the portal has not.
 */
export const serverFunctionNames: readonly string[] = [
  'form-state',
  'get-default-layout',
  'render-document',
  'render-document-slots',
  'render-field',
  'render-list',
  'render-widget',
  'table-state',
]

/** Whether the portal's pages ever call a function by this name, with named arguments. */
export function isServerFunctionCall({ name, args }: { name: unknown; args: unknown }): boolean {
  const isNamed = typeof args === 'object' && args !== null && !Array.isArray(args)
  return typeof name === 'string' && serverFunctionNames.includes(name) && isNamed
}
