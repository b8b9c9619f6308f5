import { describe, expect, it } from 'vitest'
import { MaterialError, parseMaterial, publicationObstacles, type Material } from './material'

const brochure: Material = {
  id: 'm1',
  title: 'Esite perheille',
  type: 'client-brochure',
  audiences: ['clients'],
  languages: ['fi', 'sv'],
  accessibility: { state: 'accessible', assessedOn: '2024-03-01' },
  publishedAt: 'https://example.org/esite',
}

describe('material', () => {
  it('that is a brochure or a video may be published when it was found accessible', () => {
    expect(publicationObstacles(brochure)).toEqual([])
    const partly = { state: 'partly-accessible', assessedOn: '2024-03-01' } as const
    expect(publicationObstacles({ ...brochure, accessibility: partly })).toEqual(['not-accessible'])
    const unknown = { state: 'accessible', assessedOn: null } as const
    expect(publicationObstacles({ ...brochure, accessibility: unknown })).toEqual(['accessibility-not-assessed'])
  })

  it('that is of another type has no such duty: the induction package and the trainers’ bank are on the web, too', () => {
    const unassessed = { state: 'not-assessed', assessedOn: null } as const
    for (const type of ['induction-material', 'training-material', 'guideline'] as const) {
      expect(publicationObstacles({ ...brochure, type, accessibility: unassessed })).toEqual([])
    }
    expect(publicationObstacles({ ...brochure, type: 'introduction-video', accessibility: unassessed })).toEqual([
      'accessibility-not-assessed',
    ])
  })

  it('is read whole or refused with every problem', () => {
    expect(parseMaterial(brochure)).toEqual(brochure)
    const wrong = { ...brochure, audiences: [], languages: ['suomi'], publishedAt: 'esite' }
    expect(() => parseMaterial(wrong)).toThrow(MaterialError)
    expect(() => parseMaterial(wrong)).toThrow(
      [
        'audiences: expected a list of ≥ 1 members, got []',
        'languages[0]: expected a language’s code, for example fi, got "suomi"',
        'publishedAt: expected a web address, got "esite"',
      ].join('\n'),
    )
  })
})
