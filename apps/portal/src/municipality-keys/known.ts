import { municipalities, type FoundedMunicipality } from '@kotipesa/domain'

interface Known {
  readonly founded: readonly FoundedMunicipality[]
  readonly readAt: number
}

/** Forms, endpoints and pages are bundles of their own in one process: what was read stands once for all of them. */
const place = Symbol.for('kotipesa.municipality-keys')
const shared = globalThis as typeof globalThis & { [place]?: Known }

/** Keeps what was read of the keys that were taken in. */
export function rememberFounded(founded: readonly FoundedMunicipality[], readAt: number): void {
  shared[place] = { founded, readAt }
}

/** The municipalities that came with keys taken in, as they were last read here; none before that. */
export function knownFounded(): readonly FoundedMunicipality[] {
  return shared[place]?.founded ?? []
}

/** Every municipality that is known here: the domain's, and those of keys. */
export function knownMunicipalities(): readonly Pick<FoundedMunicipality, 'code' | 'name'>[] {
  return [...municipalities, ...knownFounded()]
}

/** When they were last read; `null` = not yet. */
export function foundedReadAt(): number | null {
  return shared[place]?.readAt ?? null
}
