import fc from 'fast-check'

/** Values that somebody could write in the wrong place, and right ones among them. */
export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    true,
    false,
    0,
    -0,
    1,
    2,
    0.5,
    -1,
    1.5,
    2 ** 53,
    1e300,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '',
    ' ',
    '0',
    '1',
    'x',
    '08',
    '91',
    'FI',
    't0',
    'p1',
    'n2',
    '2024-02-29',
    '2023-02-29',
    '2024-1-1',
    '2024-01-01 ',
    '2024-01-01T00:00:00Z',
    '2024',
    '2024-H1',
    '2024-H3',
    'fully',
    'completed',
    'in-use',
    'person',
    'supervisor',
    'open-care',
    'steering-group',
    'agreements',
    '__proto__',
  ),
  fc.constantFrom<unknown>([], [[]], [null], {}, [{}], { id: 'x' }, { code: '08' }, { ...['x'] }, new Date(0)),
  fc.constant(null).map(() => Object.create({ id: 'inherited' }) as unknown),
  fc.string(),
  fc.double(),
)

interface Place {
  readonly container: Record<string, unknown>
  readonly key: string
}

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return []
  const container = value as Record<string, unknown>
  return Object.keys(container).flatMap((key) => [{ container, key }, ...placesIn(container[key])])
}

/** Changes one place in a tree of plain data: another value, no value, an unknown key, the value of another place. */
type Change = (places: readonly Place[]) => void

const change: fc.Arbitrary<Change> = fc
  .record({
    kind: fc.constantFrom('replace', 'remove', 'add', 'repeat', 'copy'),
    at: fc.nat(),
    other: fc.nat(),
    value: oddValue,
  })
  .map(({ kind, at, other, value }) => (places) => {
    const place = places[at % places.length]
    const source = places[other % places.length]
    if (place === undefined || source === undefined) return
    const { container, key } = place
    if (kind === 'replace') container[key] = value
    if (kind === 'remove') delete container[key]
    if (kind === 'add' && !Array.isArray(container)) container.extra = value
    if (kind === 'repeat' && Array.isArray(container)) container.push(container[Number(key)])
    if (kind === 'copy') container[key] = structuredClone(source.container[source.key])
  })

/** A deep copy of plain data, spoiled in up to three places; often it stays right. */
export function spoiled(data: unknown): fc.Arbitrary<unknown> {
  return fc.array(change, { maxLength: 3 }).map((changes) => {
    const holder = { data: structuredClone(data) }
    for (const apply of changes) apply(placesIn(holder.data))
    return holder.data
  })
}
