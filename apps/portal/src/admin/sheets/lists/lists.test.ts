import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../sheets/cell'
import { text } from '../../../text'
import { teamsSheet } from './teams'
import { municipalitiesColumn, nameColumn, namesColumn, type Named } from './names-column'

function read(...table: Cell[][]) {
  return teamsSheet.read('/api', '08', table)
}

describe('a file of teams', () => {
  it('is read by names, and its last day is the last on which the team is there', async () => {
    const { rows, problems } = await read(
      ['Tiimin nimi', 'Kunta', 'serviceType', 'Voimassa asti'],
      ['Pohjoinen', 'Tampere', 'avohuolto', '31.12.2026'],
    )
    expect(problems.filter(({ line }) => line > 1)).toEqual([])
    expect(rows[0]?.data).toMatchObject({ municipality: '837', serviceType: 'open-care', validUntil: '2027-01-01' })
  })

  it('is told what is no municipality, no kind of service and no day', async () => {
    const { problems } = await read(
      ['municipality', 'serviceType', 'validFrom', 'validUntil'],
      ['Ankkalinna', 'Jotain', '31.2.2026', 'joskus'],
    )
    expect(problems.map(({ line, column }) => `${line} ${column}`)).toEqual([
      '2 municipality',
      '2 serviceType',
      '2 validFrom',
      '2 validUntil',
    ])
  })

  it('calls its columns by their names', () => {
    expect(teamsSheet.columnName('validUntil', 'fi')).toBe(text('common.validUntil').fi)
    expect(teamsSheet.columnName('elsewhere', 'fi')).toBe('elsewhere')
  })
})

describe('a column of names', () => {
  const all: readonly Named[] = [
    { id: 'a', name: 'Aino', also: 'aino@kotipesa.example' },
    { id: 'b', name: 'Eero', also: 'eero@kotipesa.example' },
    { id: 'c', name: 'Eero', also: 'e.toinen@kotipesa.example' },
  ]
  const one = nameColumn<null>('who', text('trainers.person'), () => all, text('trainers.unknownPerson'))
  const several = namesColumn<null>('who', text('trainers.person'), () => all, text('trainers.unknownPerson'))
  const unknown = { message: text('trainers.unknownPerson') }

  it('finds by name or address, whatever the letters, and does not guess between two of one name', () => {
    expect(one.read?.('AINO', null)).toBe('a')
    expect(one.read?.('e.toinen@kotipesa.example', null)).toBe('c')
    expect(one.read?.('Eero', null)).toMatchObject(unknown)
    expect(one.read?.('', null)).toBe(null)
    expect(several.read?.('Aino; eero@kotipesa.example;', null)).toEqual(['a', 'b'])
    expect(several.read?.('Aino; Ei kukaan', null)).toMatchObject(unknown)
  })

  it('is written by names, and what is not known by its id', () => {
    expect(several.write({ who: ['a', 'z'] }, 'fi', null)).toBe('Aino; z')
    expect(one.write({ who: 'b' }, 'fi', null)).toBe('Eero')
    expect(one.write({}, 'fi', null)).toBe(null)
  })

  it('of municipalities takes names of both languages and codes', () => {
    const column = municipalitiesColumn('served', text('trainers.municipalitiesServed'))
    const known = { today: '2026-11-30' }
    expect(column.read?.('Tammerfors; 980', known)).toEqual(['837', '980'])
    expect(column.write({ served: ['837', '980'] }, 'sv', known)).toBe('Tammerfors; Ylöjärvi')
    expect(column.read?.('Ankkalinna', known)).toMatchObject({ message: text('needs.unknownMunicipality') })
  })
})
