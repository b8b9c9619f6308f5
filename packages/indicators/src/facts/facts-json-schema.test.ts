import { describe, expect, it } from 'vitest'
import { factsJsonSchema } from './facts-json-schema'
import { factsSchema1, factsSchema2 } from './facts-schema'

interface Node {
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Node>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean
  readonly items?: Node
  readonly anyOf?: readonly Node[]
  readonly enum?: readonly string[]
  readonly const?: number
  readonly minimum?: number
}

function schema(version: 1 | 2): Node {
  return factsJsonSchema(version)
}

function rows(version: 1 | 2, table: string): Node {
  return schema(version).properties?.[table]?.items ?? {}
}

/** Every object within a schema. */
function objects(node: Node): readonly Node[] {
  const inner = [...Object.values(node.properties ?? {}), ...(node.items ? [node.items] : []), ...(node.anyOf ?? [])]
  return [...(node.properties ? [node] : []), ...inner.flatMap(objects)]
}

describe('factsJsonSchema', () => {
  it.each([
    [1, factsSchema1],
    [2, factsSchema2],
  ] as const)('of version %i names its tables and says its version', (version, { shape }) => {
    const { properties } = schema(version)
    expect(factsJsonSchema(version).$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(Object.keys(properties ?? {})).toEqual(Object.keys(shape))
    expect(properties?.facts?.const).toBe(version)
  })

  it.each([1, 2] as const)('of version %i refuses unknown keys in every record', (version) => {
    const found = objects(schema(version))
    expect(found.length).toBeGreaterThan(15)
    expect(found.filter(({ additionalProperties }) => additionalProperties !== false)).toEqual([])
  })

  it('requires what may not be missing, and nothing that version 2 added', () => {
    expect(rows(2, 'teams').required).toEqual(['id', 'region', 'serviceType', 'validFrom'])
    expect(rows(2, 'teamReports').required).toEqual(['id', 'team', 'reportedOn', 'members', 'criteria'])
    expect(schema(1).required).not.toContain('notice')
    expect(schema(2).required).toEqual(schema(1).required)
  })

  it('says the closed sets, the limits and what may be null', () => {
    const { people, meetingRhythm } = rows(2, 'teamReports').properties ?? {}
    expect(meetingRhythm?.anyOf).toEqual([
      { type: 'string', enum: ['weekly', 'every-second-week', 'less-often'] },
      { type: 'null' },
    ])
    expect(people?.anyOf?.[0]).toMatchObject({ type: 'integer', minimum: 0 })
    expect(rows(1, 'teamReports').properties).not.toHaveProperty('people')
    expect(schema(2).properties?.notice?.anyOf?.[0]?.required).toEqual(['fi', 'sv', 'en'])
    expect(schema(1).properties?.notice?.type).toEqual(['string', 'null'])
  })
})
