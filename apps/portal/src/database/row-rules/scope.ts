import { regionsWhereCan, resourceKinds, actions, can, type Actor } from '@kotipesa/domain'
import { AsyncLocalStorage } from 'node:async_hooks'
import { actorOf } from '../../access/actor'

/** For whom statements are made: `null` = for the portal itself, else a person's rights as the database reads them. */
interface Asked {
  readonly scope: string | null
}

// Next builds this module several times over; the process has one store.
const shared = globalThis as typeof globalThis & { kotipesaScope?: AsyncLocalStorage<Asked> }

function store(): AsyncLocalStorage<Asked> {
  shared.kotipesaScope ??= new AsyncLocalStorage()
  return shared.kotipesaScope
}

/** Somebody who may nothing: nobody has signed in, or another program has. */
export const noRights = '{}'

/** Who asks is the same object for a whole request. */
const found = new WeakMap<object, string>()

function listOf(actor: Actor, action: (typeof actions)[number], kind: (typeof resourceKinds)[number]): string[] {
  const regions = regionsWhereCan(actor, action, kind)
  if (regions === 'all') return ['*']
  return [...regions, ...(can(actor, action, { kind, region: null }) ? ['-'] : [])]
}

/**
 * What somebody may do, in the form in which the database's `row_regions` reads it: the regions by action and kind of
 * resource, `*` for all, `-` for what belongs to no region. It comes from the domain's table of permissions alone.
 *
 * @param user the signed-in user as Payload's strategies give it
 */
export function scopeOf(user: object): string {
  const known = found.get(user)
  if (known !== undefined) return known
  const actor = actorOf(user)
  const entries = actions.map((action) => [
    action,
    Object.fromEntries(
      actor === null
        ? []
        : resourceKinds.map((kind) => [kind, listOf(actor, action, kind)]).filter(([, list]) => list?.length),
    ),
  ])
  const scope = actor === null ? noRights : JSON.stringify(Object.fromEntries(entries))
  found.set(user, scope)
  return scope
}

/** Does work whose statements the portal makes for itself, whoever has asked for it. */
export function forPortal<Result>(work: () => Result): Result {
  return store().run({ scope: null }, work)
}

/** Does work whose statements reach no further than these rights. */
export function withinRights<Result>(scope: string, work: () => Result): Result {
  return store().run({ scope }, work)
}

/** Does work whose statements are made for whoever asks in each case. */
export function forRequester<Result>(work: () => Result): Result {
  return store().exit(work)
}

/** Whether somebody has said that the statements of now are the portal's own. */
export function isForPortal(): boolean {
  return store().getStore()?.scope === null
}

/** The rights that statements of now have to keep within; `null` for the portal's own. */
export function scopeNow(): string | null {
  return store().getStore()?.scope ?? null
}
