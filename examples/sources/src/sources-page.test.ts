import { bases, figures, sourceDocuments } from '@kotipesa/domain'
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { readSources } from './read-sources'
import { documents } from './records/source'
import { factsHeld } from './facts-held'
import { readHomes } from './homes'
import { pageCommand, sourcesPage } from './sources-page'

const homes = await readHomes()
const page = sourcesPage(await readSources(), homes)
const written = await readFile(new URL('../../../docs/sources.md', import.meta.url), 'utf8')

/** The part of the page about one document. */
function sectionOf(document: string): string {
  return page.split(/^## /m).find((part) => part.startsWith(`${document}\n`)) ?? ''
}

describe('docs/sources.md', () => {
  it('is up to date', () => {
    expect(written, `run ${pageCommand}`).toBe(page)
  })

  it('has a home for every fact', () => {
    expect(Object.keys(bases).filter((name) => !homes.has(name))).toEqual([])
  })

  it('shows each of the five documents with facts and records, each figure under its document', () => {
    for (const document of documents) {
      expect(sectionOf(document)).toContain('| facts | what they hold |')
      expect(sectionOf(document)).toContain('| records | kind |')
    }
    const names = sourceDocuments.map(({ name }) => name)
    const lost = figures.filter(({ id, source }) => !sectionOf(source.document).includes(`| \`${id}\` |`))
    expect([names.length, lost]).toEqual([8, []])
  })

  it('names the members of a list, so that none is lost or put in another’s place unseen', () => {
    expect(factsHeld('groupKinds')).toBe('2: steering-group, project-group')
    expect(factsHeld('networkCadence')).toBe(
      'meetingsPerYear (minimum 2, maximum 4), hoursPerMeeting (minimum 1, maximum 2)',
    )
    expect(factsHeld('curriculumAudiences')).toContain('induction-package [')
    expect(factsHeld('teamTrainingsOfPirkanmaa')).toContain('municipalities [790, 619]')
    expect(factsHeld('municipalities')).toBe('309')
    expect(factsHeld('laterTrainingDays')).toBe('10')
    expect(factsHeld('pillars')).toContain('3 (steering-group, monitoring-body, shared-measure)')
  })
})
