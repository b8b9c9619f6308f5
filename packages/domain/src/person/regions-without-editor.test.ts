import { describe, expect, it } from 'vitest'
import { regionCodes } from '../region/codes'
import { regionsWithoutEditor } from './regions-without-editor'

describe('regions without an editor', () => {
  it('are those in which nobody may record, whoever reads there', () => {
    const roles = [
      { region: '08', role: 'editor' },
      { region: '03', role: 'reader' },
      { region: '05', role: 'manager' },
    ] as const
    expect(regionsWithoutEditor(roles)).toEqual(regionCodes.filter((code) => code !== '08'))
  })

  it('are all of them when nobody has a role', () => {
    expect(regionsWithoutEditor([])).toEqual(regionCodes)
  })
})
