import { pillars } from '@kotipesa/domain'
import { describe, expect, it } from 'vitest'
import { bundle } from '../testing/bundle'
import { figureOf } from '../testing/figure'

type ElementInput = NonNullable<Parameters<typeof bundle>[0]>['elements']
type Entry = NonNullable<ElementInput>[number]

function entry(
  element: Entry['element'],
  status: Entry['status'],
  since: string,
  region: Entry['region'] = '08',
): Entry {
  return {
    region,
    element,
    status,
    since,
  }
}

describe('pillars in use', () => {
  function figure(elements: Entry[], pillar: 1 | 2 | 3 | 4, period = '2023', region: '03' | '08' | 'FI' = '08') {
    return figureOf(bundle({ elements }), `pillar-${pillar}-in-use`, period, region)
  }

  it('has 5, 11, 3 and 2 elements per region, none of them in use without an entry', () => {
    expect(([1, 2, 3, 4] as const).map((pillar) => figure([], pillar))).toEqual(['0/5', '0/11', '0/3', '0/2'])
    expect(([1, 2, 3, 4] as const).map((pillar) => figure([], pillar, '2023', 'FI'))).toEqual([
      '0/10',
      '0/22',
      '0/6',
      '0/4',
    ])
  })

  it.each(pillars.map(({ id, elements }) => ({ id, elements })))(
    'counts every element of pillar $id and no other',
    ({ id, elements }) => {
      const all = pillars.flatMap((pillar) => pillar.elements.map((element) => element.id))
      const others = all.filter((element) => !elements.some((own) => own.id === element))
      const count = elements.length
      expect(
        figure(
          elements.map((element) => entry(element.id, 'in-use', '2023-12-31')),
          id,
        ),
      ).toBe(`${count}/${count}`)
      expect(
        figure(
          others.map((element) => entry(element, 'in-use', '2023-01-01')),
          id,
        ),
      ).toBe(`0/${count}`)
    },
  )

  it('looks at the latest entry up to the last day', () => {
    const history = [
      entry('steering-group', 'in-use', '2022-02-01'),
      entry('steering-group', 'agreed', '2021-01-01'),
      entry('steering-group', 'not-started', '2024-01-01'),
    ]
    expect(['2021', '2022', '2023', '2024'].map((period) => figure(history, 3, period))).toEqual([
      '0/3',
      '1/3',
      '1/3',
      '0/3',
    ])
  })

  it('prefers among entries of one day the later in the list', () => {
    const day = '2023-12-31'
    expect(figure([entry('steering-group', 'agreed', day), entry('steering-group', 'in-use', day)], 3)).toBe('1/3')
    expect(figure([entry('steering-group', 'in-use', day), entry('steering-group', 'agreed', day)], 3)).toBe('0/3')
  })

  it('keeps regions apart', () => {
    const elements = [entry('steering-group', 'in-use', '2023-01-01', '03')]
    expect([figure(elements, 3), figure(elements, 3, '2023', '03'), figure(elements, 3, '2023', 'FI')]).toEqual([
      '0/3',
      '1/3',
      '1/6',
    ])
  })
})
