import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { regionCodes, type RegionCode } from '../region/codes'
import { can, coversRole, regionsWhereCan, type Actor } from './can'
import { actions, policy, resourceKinds, type Action, type ResourceKind } from './policy'
import { nationalRoleIds, regionRoleIds, type RegionRoleId } from './roles'

function inRegion(role: RegionRoleId, region: RegionCode): Actor {
  return {
    nationalRole: null,
    regions: [{ region, role }],
  }
}
const administrator: Actor = { nationalRole: 'administrator', regions: [] }
const coordinator: Actor = { nationalRole: 'national-coordinator', regions: [] }
const newcomer: Actor = { nationalRole: null, regions: [] }
const editor = inRegion('editor', '08')
const manager = inRegion('manager', '08')
const reader = inRegion('reader', '08')

function granted(actor: Actor | null, kind: ResourceKind, region: RegionCode | null): readonly Action[] {
  return actions.filter((action) => can(actor, action, { kind, region }))
}

const everything = ['read', 'create', 'update', 'delete']
const andErase = [...everything, 'erase']

describe('permissions', () => {
  it('refuse everything to somebody who has not signed in', () => {
    for (const kind of resourceKinds) {
      expect(granted(null, kind, '08')).toEqual([])
      expect(granted(null, kind, null)).toEqual([])
      for (const action of actions) expect(regionsWhereCan(null, action, kind)).toEqual([])
    }
    expect(can(null, 'update', { kind: 'user', region: null, isSelf: true })).toBe(false)
  })

  it('refuse a region’s records to everybody of another region', () => {
    for (const actor of [editor, manager, reader, newcomer]) {
      expect(granted(actor, 'region-record', '03')).toEqual([])
      expect(granted(actor, 'target', '03')).toEqual([])
    }
  })

  it('refuse records of no region to everybody who acts for regions', () => {
    for (const actor of [editor, manager, reader, newcomer]) expect(granted(actor, 'region-record', null)).toEqual([])
  })

  it('let editors keep the records of their region, and only read its targets', () => {
    expect(granted(editor, 'region-record', '08')).toEqual(everything)
    expect(granted(editor, 'target', '08')).toEqual(['read'])
    expect(granted(editor, 'target', null)).toEqual(['read'])
  })

  it('let whoever reads a region’s records read what it takes part in elsewhere, and only editors ask there', () => {
    expect(granted(editor, 'joint-record', '08')).toEqual(['read', 'create'])
    for (const actor of [manager, reader]) expect(granted(actor, 'joint-record', '08')).toEqual(['read'])
    for (const actor of [editor, manager, reader, newcomer]) expect(granted(actor, 'joint-record', '03')).toEqual([])
    expect(granted(coordinator, 'joint-record', '08')).toEqual(['read'])
  })

  it('let managers set the targets of their region, and only read its records', () => {
    expect(granted(manager, 'target', '08')).toEqual(everything)
    expect(granted(manager, 'region-record', '08')).toEqual(['read'])
    expect(granted(manager, 'target', null)).toEqual(['read'])
  })

  it('let editors and managers give figures out, and managers alone say for whom they are', () => {
    expect(granted(editor, 'figures', '08')).toEqual(['read', 'create'])
    expect(granted(manager, 'figures', '08')).toEqual(['read', 'create', 'update'])
    expect(granted(reader, 'figures', '08')).toEqual(['read'])
    expect(granted(coordinator, 'figures', '08')).toEqual(['read'])
    for (const actor of [editor, manager, reader, newcomer]) expect(granted(actor, 'figures', '03')).toEqual([])
  })

  it('let readers only read', () => {
    expect(granted(reader, 'region-record', '08')).toEqual(['read'])
    expect(granted(reader, 'target', '08')).toEqual(['read'])
  })

  it('let the national coordinator read every region, set national targets and write the notice', () => {
    expect(granted(coordinator, 'region-record', '08')).toEqual(['read'])
    expect(granted(coordinator, 'target', '08')).toEqual(['read'])
    expect(granted(coordinator, 'target', null)).toEqual(everything)
    expect(granted(coordinator, 'notice', null)).toEqual(everything)
    expect(granted(coordinator, 'user', null)).toEqual([])
    expect(granted(coordinator, 'service-client', null)).toEqual([])
  })

  it('let the administrator do everything, but only read messages, which nobody else reads', () => {
    expect(granted(administrator, 'message', null)).toEqual(['read'])
    for (const actor of [coordinator, editor, manager, reader, newcomer]) {
      expect([granted(actor, 'message', null), granted(actor, 'message', '08')]).toEqual([[], []])
    }
    for (const kind of resourceKinds.filter((each) => each !== 'message' && each !== 'own-training')) {
      expect(granted(administrator, kind, '08')).toEqual(andErase)
      expect(granted(administrator, kind, null)).toEqual(andErase)
    }
  })

  it('let trainers see and keep what is their own, and nothing else; that is theirs with every role in the region', () => {
    const trainer = inRegion('trainer', '08')
    expect(granted(trainer, 'own-training', '08')).toEqual(['read', 'update'])
    expect([granted(trainer, 'own-training', '03'), granted(trainer, 'own-training', null)]).toEqual([[], []])
    for (const kind of resourceKinds.filter((each) => each !== 'own-training')) {
      for (const region of ['08', '03', null] as const) {
        expect(granted(trainer, kind, region)).toEqual(granted(newcomer, kind, region))
      }
    }
    for (const actor of [editor, manager, reader]) {
      expect(granted(actor, 'own-training', '08')).toEqual(['read', 'update'])
      expect(granted(actor, 'own-training', '03')).toEqual([])
    }
    for (const actor of [administrator, coordinator, newcomer]) expect(granted(actor, 'own-training', '08')).toEqual([])
  })

  it('show the targets of the country to those who read figures, and to nobody else', () => {
    for (const actor of [editor, manager, reader]) expect(granted(actor, 'target', null)).toEqual(['read'])
    for (const actor of [inRegion('trainer', '08'), newcomer]) expect(granted(actor, 'target', null)).toEqual([])
  })

  it('tell which role may take the place of which without a loss', () => {
    const covered = regionRoleIds.map((role) => [role, regionRoleIds.filter((other) => coversRole(role, other))])
    expect(Object.fromEntries(covered)).toEqual({
      editor: ['editor', 'reader', 'trainer'],
      manager: ['manager', 'reader', 'trainer'],
      reader: ['reader', 'trainer'],
      trainer: ['trainer'],
    })
  })

  it('let lead users let people in to their own region and take roles of it away, whatever their own role', () => {
    for (const role of regionRoleIds) {
      const leadUser: Actor = { nationalRole: null, regions: [{ region: '08', role, isLeadUser: true }] }
      expect(granted(leadUser, 'region-role', '08')).toEqual(['read', 'create', 'delete'])
      expect([granted(leadUser, 'region-role', '03'), granted(leadUser, 'region-role', null)]).toEqual([[], []])
      expect(regionsWhereCan(leadUser, 'create', 'region-role')).toEqual(['08'])
      expect([granted(leadUser, 'user', null), granted(leadUser, 'user', '08')]).toEqual([[], []])
      for (const kind of resourceKinds.filter((each) => each !== 'region-role')) {
        expect(granted(leadUser, kind, '08')).toEqual(granted(inRegion(role, '08'), kind, '08'))
      }
    }
    for (const actor of [coordinator, editor, manager, reader, newcomer]) {
      expect(granted(actor, 'region-role', '08')).toEqual([])
    }
  })

  it('keep a lead user of one region from the roles of another in which they only have a role', () => {
    const mixed: Actor = {
      nationalRole: null,
      regions: [
        { region: '08', role: 'reader', isLeadUser: true },
        { region: '03', role: 'editor', isLeadUser: false },
      ],
    }
    expect(regionsWhereCan(mixed, 'delete', 'region-role')).toEqual(['08'])
  })

  it('leave national rounds to the national coordinator, and show them to whoever reads records of a region', () => {
    expect(granted(coordinator, 'round', null)).toEqual(everything)
    for (const actor of [editor, manager, reader]) expect(granted(actor, 'round', null)).toEqual(['read'])
    for (const actor of [inRegion('trainer', '08'), newcomer]) expect(granted(actor, 'round', null)).toEqual([])
    for (const actor of [coordinator, editor, manager]) expect(granted(actor, 'round', '08')).toEqual([])
  })

  it('leave users, regions and service clients to the administrator', () => {
    for (const actor of [coordinator, editor, manager, reader, newcomer]) {
      expect(granted(actor, 'user', null)).toEqual([])
      expect(granted(actor, 'service-client', null)).toEqual([])
      expect(granted(actor, 'region', '08')).toEqual(['read'])
      expect(granted(actor, 'region', '03')).toEqual(['read'])
      expect(granted(actor, 'notice', null)).toContain('read')
    }
  })

  it('let people see and change their own account, and neither make nor remove it', () => {
    const own = actions.filter((action) => can(reader, action, { kind: 'user', region: null, isSelf: true }))
    expect(own).toEqual(['read', 'update'])
    expect(can(reader, 'read', { kind: 'user', region: null, isSelf: false })).toBe(false)
  })

  it('keep the roles of one person in two regions apart', () => {
    const both: Actor = {
      nationalRole: null,
      regions: [
        { region: '08', role: 'editor' },
        { region: '03', role: 'reader' },
      ],
    }
    expect(granted(both, 'region-record', '08')).toEqual(everything)
    expect(granted(both, 'region-record', '03')).toEqual(['read'])
    expect(regionsWhereCan(both, 'read', 'region-record')).toEqual(['03', '08'])
    expect(regionsWhereCan(both, 'update', 'region-record')).toEqual(['08'])
    expect(regionsWhereCan(both, 'create', 'target')).toEqual([])
  })

  it('answer in which regions somebody can do something', () => {
    expect(regionsWhereCan(administrator, 'delete', 'region-record')).toBe('all')
    expect(regionsWhereCan(coordinator, 'read', 'region-record')).toBe('all')
    expect(regionsWhereCan(coordinator, 'update', 'region-record')).toEqual([])
    expect(regionsWhereCan(coordinator, 'create', 'target')).toEqual([])
    expect(regionsWhereCan(manager, 'create', 'target')).toEqual(['08'])
    expect(regionsWhereCan(reader, 'read', 'region')).toBe('all')
    expect(regionsWhereCan(newcomer, 'read', 'region-record')).toEqual([])
  })
})

const anyMembership = fc.record({
  region: fc.constantFrom(...regionCodes),
  role: fc.constantFrom(...regionRoleIds),
  isLeadUser: fc.boolean(),
})
const anyActor: fc.Arbitrary<Actor> = fc.record({
  nationalRole: fc.option(fc.constantFrom(...nationalRoleIds)),
  regions: fc.array(anyMembership, { maxLength: 5 }),
})
const anyResource = fc.record({
  kind: fc.constantFrom(...resourceKinds),
  region: fc.option(fc.constantFrom(...regionCodes)),
  isSelf: fc.boolean(),
})
const anyAction = fc.constantFrom(...actions)

describe('the table of permissions', () => {
  it('lets whoever may change something also read it', () => {
    fc.assert(
      fc.property(anyActor, anyAction, anyResource, (actor, action, resource) => {
        if (can(actor, action, resource)) expect(can(actor, 'read', resource)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('never takes away by a further role', () => {
    fc.assert(
      fc.property(anyActor, anyMembership, anyAction, anyResource, (actor, more, action, resource) => {
        const grown: Actor = { ...actor, regions: [...actor.regions, more] }
        if (can(actor, action, resource)) expect(can(grown, action, resource)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('gives through a role in one region nothing in another', () => {
    fc.assert(
      fc.property(anyActor, anyMembership, anyAction, anyResource, (actor, more, action, resource) => {
        // What is the country's is nobody's region: who reads any region's figures reads its targets.
        fc.pre(resource.region !== null && resource.region !== more.region)
        const grown: Actor = { ...actor, regions: [...actor.regions, more] }
        expect(can(grown, action, resource)).toBe(can(actor, action, resource))
      }),
      { numRuns: 1000 },
    )
  })

  it('answers the same asked for one region and for all', () => {
    fc.assert(
      fc.property(anyActor, anyAction, fc.constantFrom(...resourceKinds), (actor, action, kind) => {
        const where = regionsWhereCan(actor, action, kind)
        for (const region of regionCodes) {
          expect(where === 'all' || where.includes(region)).toBe(can(actor, action, { kind, region }))
        }
      }),
    )
  })

  it('says nothing twice and gives regions’ scopes to regions’ roles only', () => {
    const regionRoles: readonly string[] = [...regionRoleIds, 'lead-user']
    const lines = policy.map(({ subject, kind, scope }) => `${subject} ${kind} ${scope}`)
    expect(new Set(lines).size).toBe(lines.length)
    for (const { subject, kind, actions: granted, scope } of policy) {
      const isOfCountry = (kind === 'target' || kind === 'round') && scope === 'national' && granted.join() === 'read'
      expect(scope === 'own-region' || isOfCountry).toBe(regionRoles.includes(subject))
    }
  })
})
