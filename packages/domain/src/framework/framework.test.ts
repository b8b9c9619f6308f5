import { describe, expect, it } from 'vitest'
import { ElementError, elementIds, elements, pillarOfElement, supportAndCoordinationModel } from './elements'
import { pillars, type ElementId } from './pillars'
import { commitmentMakerIds, elementStatusIds } from './statuses'

describe('the four pillars', () => {
  it('have the elements of the support-and-coordination model', () => {
    expect(pillars.map((pillar) => [pillar.id, pillar.elements.map((element) => element.id)])).toEqual([
      [1, ['shared-definition', 'shared-goal', 'implementation-plan', 'family-centre-plan', 'material-bank']],
      [
        2,
        [
          'training-plan',
          'training-coordination',
          'trainer-bank',
          'training-needs',
          'trainer-network',
          'professional-networks',
          'higher-education',
          'training-material-bank',
          'low-threshold-support',
          'dialogues',
          'induction-package',
        ],
      ],
      [3, ['steering-group', 'monitoring-body', 'shared-measure']],
      [4, ['family-therapist-coordination', 'coordinator-coordination']],
    ])
    expect(supportAndCoordinationModel.pillars).toBe(pillars)
  })

  it('list every element once, in the order of the pillars', () => {
    expect(elementIds).toEqual(pillars.flatMap((pillar) => pillar.elements.map((element) => element.id)))
    expect(elements).toHaveLength(21)
    expect(new Set(elementIds).size).toBe(21)
  })

  it('are found by their elements', () => {
    for (const pillar of pillars) {
      for (const element of pillar.elements) expect(pillarOfElement(element.id)).toBe(pillar.id)
    }
  })

  it('refuse an element that is none of theirs', () => {
    expect(() => pillarOfElement('helpline' as ElementId)).toThrow(ElementError)
    expect(() => pillarOfElement('helpline' as ElementId)).toThrow('"helpline" is not an element of the four pillars')
  })

  it('go from not started over agreed to in use', () => {
    expect(elementStatusIds).toEqual(['not-started', 'agreed', 'in-use'])
  })

  it('are joined by commitments of persons and organisations', () => {
    expect(commitmentMakerIds).toEqual(['person', 'organisation'])
  })
})
