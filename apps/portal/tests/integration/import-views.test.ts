import { addDays, helsinkiDay } from '@kotipesa/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { returnRounds } from '../../src/documents/return-rounds'
import { onServer } from './database'
import { empty, file, provisionIn } from './import-fixtures'
import { startPortal, type Portal } from './portal'

let portal: Portal
beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => portal.stop())

const today = helsinkiDay(new Date())
const result = { state: 'ok', value: 0.5, numerator: 1, denominator: 2, target: null, provisional: false }
const bundle = {
  facts: {
    ...empty,
    networks: [
      {
        id: 'n1',
        region: '08',
        kind: 'trainers',
        name: 'Verkosto',
        validFrom: '2020-01-01',
        validUntil: null,
        goalAgreed: true,
        taskAgreed: true,
        wayOfWorkingAgreed: true,
        coordinatingBodyAgreed: true,
      },
    ],
  },
  details: {
    n1: { network: { coordination: [{ kind: 'network-itself', name: 'Etelä', validFrom: '2026-01-01' }] } },
  },
  surveyRounds: [
    { id: 's1', survey: 'survey-k2', year: '2026', openedOn: addDays(today, -9), dueOn: addDays(today, 9) },
  ],
  savedViews: [{ id: 'v1', region: '08', list: 'needs', name: 'Vanhimmat', query: 'sort=openedOn' }],
  givenFigures: [
    {
      id: 'g1',
      region: '08',
      period: '2025',
      recipient: 'Aluehallitus',
      note: null,
      givenOn: '2026-02-16',
      revision: 'abcd',
      results: [{ indicator: 'team-training-coverage', ...result }],
    },
  ],
  figureNotes: [
    { id: 'f1', region: '08', indicator: 'team-training-coverage', period: '2025', text: 'Yksi koulutus siirtyi.' },
  ],
  figureSharing: [{ id: 'a1', region: '08', audience: 'sharing-regions' }],
}

describe('a bundle', () => {
  it('brings views, figures given out, notes on them, rounds of surveys and turns of coordination, once', async () => {
    const path = file(bundle)
    const first = await provisionIn(portal, { imports: [path] })
    for (const words of [
      'saved_views 1/1',
      'given_figures 1/1',
      'figure_notes 1/1',
      'figure_sharing 1/1',
      'rounds 1/1',
    ]) {
      expect(first).toContain(words)
    }
    expect(await provisionIn(portal, { imports: [path] })).toContain('saved_views 0/1, given_figures 0/1')
    const editor = await portal.as('editor08')
    const { body: views } = await editor.get('/api/saved-views')
    expect(views.docs).toEqual([expect.objectContaining({ name: 'Vanhimmat', list: 'needs', query: 'sort=openedOn' })])
    const { body: given } = await editor.get('/api/regions/08/given-figures')
    expect(given.given).toEqual([expect.objectContaining({ recipient: 'Aluehallitus', givenOn: '2026-02-16' })])
    const { body: noted } = await editor.get('/api/regions/08/figure-notes')
    expect(noted.notes).toEqual([expect.objectContaining({ text: 'Yksi koulutus siirtyi.' })])
    expect((await editor.get('/api/regions/08/figure-sharing')).body).toEqual({ audience: 'sharing-regions' })
    const { body: networks } = await editor.get('/api/networks')
    expect(networks.docs).toEqual([
      expect.objectContaining({
        coordination: [expect.objectContaining({ kind: 'network-itself', name: 'Etelä', validUntil: null })],
      }),
    ])
  })

  it('is refused where a figure given out is none of an indicator', async () => {
    const [given] = bundle.givenFigures
    const wrong = { ...bundle, givenFigures: [{ ...given, results: [{ indicator: 'invented', ...result }] }] }
    await expect(provisionIn(portal, { imports: [file(wrong)] })).rejects.toThrow('givenFigures.0.results.0.indicator')
  })

  it('is followed by what regions return to THL: sent, sent back, or made and not sent, once', async () => {
    const by = 'administrator@example.org'
    const documents = [
      { region: '08', kind: 'survey-k2', by, isSent: true },
      { region: '03', kind: 'survey-k2', by, isSent: true, sentBackWith: 'Täydentäkää.' },
      { region: '01', kind: 'survey-k2', by },
    ]
    expect(await provisionIn(portal, { documents })).toContain('documents: 3 made')
    expect(await provisionIn(portal, { documents })).toContain('documents: 0 made')
    const [round] = await returnRounds(portal.payload.db.pool, ['01', '03', '08', '09'], today)
    expect(round?.returns.toSorted((a, b) => a.region.localeCompare(b.region))).toEqual([
      expect.objectContaining({ region: '01', state: 'not-sent', on: null }),
      expect.objectContaining({ region: '03', state: 'sent-back', on: today }),
      expect.objectContaining({ region: '08', state: 'sent', on: today }),
    ])
    const sent = await onServer(portal.databaseUrl, 'SELECT FROM document_revisions WHERE sent_at IS NOT NULL')
    expect(sent).toHaveLength(2)
  })
})
