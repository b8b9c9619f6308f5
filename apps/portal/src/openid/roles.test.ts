import { describe, expect, it } from 'vitest'
import { rolesOfGroups } from './roles'
import { issuerSchema, rolesSchema } from './settings'

const known = rolesSchema.parse(
  JSON.stringify({
    admins: { nationalRole: 'administrator' },
    country: { nationalRole: 'national-coordinator' },
    readers: { region: '08', role: 'reader' },
    editors: [
      { region: '08', role: 'editor', isLeadUser: true },
      { region: '03', role: 'reader' },
    ],
  }),
)

describe('rolesOfGroups', () => {
  it('gives nothing to whoever is in no known group', () => {
    expect(rolesOfGroups([], known)).toBeNull()
    expect(rolesOfGroups(['ADMINS', 'other', 'constructor', ''], known)).toBeNull()
  })

  it('gives one role a region, the one that allows more, and the stronger national one', () => {
    expect(rolesOfGroups(['readers', 'editors', 'country', 'admins'], known)).toEqual({
      nationalRole: 'administrator',
      regions: [
        { region: '03', role: 'reader', isLeadUser: false },
        { region: '08', role: 'editor', isLeadUser: true },
      ],
    })
    expect(rolesOfGroups(['readers'], known)).toEqual({
      nationalRole: null,
      regions: [{ region: '08', role: 'reader', isLeadUser: false }],
    })
  })
})

describe('the settings', () => {
  it.each(['', '[]', 'x', '{"a": {}}', '{"a": {"region": "99", "role": "editor"}}', '{"a": {"nationalRole": "king"}}'])(
    'refuse %j',
    (value) => expect(rolesSchema.safeParse(value).success).toBe(false),
  )

  it('take issuers of one organisation, over https', () => {
    for (const [issuer, isTaken] of [
      ['https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555/v2.0', true],
      ['http://127.0.0.1:9000', true],
      ['http://login.example', false],
      ['https://login.microsoftonline.com/common/v2.0', false],
      ['https://login.microsoftonline.com/organizations/v2.0', false],
      ['login.example', false],
    ] as const) {
      expect([issuer, issuerSchema.safeParse(issuer).success]).toEqual([issuer, isTaken])
    }
  })
})
