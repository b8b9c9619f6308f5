import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { answerJson, startTinyPortal, type TinyPortal } from '../../testing/tiny-portal'
import { CrossCheckNote } from '../data/cross-check-note'

let portal: TinyPortal | undefined

async function checkAnswered(status: number, body: object) {
  portal = await startTinyPortal((_, response) => answerJson(response, status, body))
  vi.resetModules()
  vi.stubEnv('PORTAL_URL', portal.origin)
  vi.stubEnv('KPI_URL', 'http://localhost:1')
  vi.stubEnv('KPI_SERVICE_KEY', 'a key of the tests')
  vi.stubEnv('KPI_SESSION_SECRET', 'a secret of the tests, thirty-two long')
  vi.stubEnv('KPI_DATA', '/tmp')
  const { latestCrossCheck } = await import('./process-check')
  return await latestCrossCheck()
}
afterEach(async () => {
  vi.unstubAllEnvs()
  await portal?.close()
})

const check = { checkedAt: '2026-11-30T06:00:00.000Z', figures: 5244, differences: [] }
const difference = { indicator: 'agreements', region: '08', period: '2024' }

describe('the portal’s cross-check', () => {
  it('is what the portal says, and nothing when it says nothing of use', async () => {
    expect(await checkAnswered(200, check)).toEqual(check)
    expect(await checkAnswered(200, { ...check, figures: -1 })).toBeNull()
    expect(await checkAnswered(401, {})).toBeNull()
  })

  it.each([
    [check, /5.244 lukua laskettu toiseen kertaan tietokannassa .*: kaikki samat/],
    [{ ...check, differences: [difference] }, /1 luku eroaa\. Kerro ylläpidolle/],
    [null, /ei ole laskettu toiseen kertaan/],
  ])('is told on the page on the data', (told, words) => {
    expect(renderToStaticMarkup(<CrossCheckNote locale="fi" check={told} />)).toMatch(words)
  })
})
