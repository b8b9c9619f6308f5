import { createHash, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accounts } from './accounts'
import { onServer } from './database'
import { form, startVisiting, type Visitor } from './visiting'
import { startPortal, type Portal } from './portal'

process.env.TRUSTED_PROXIES = '1'
process.env.SECOND_FACTOR = 'national'

const password = 'kettu-lampi-orava-suo-318'
let portal: Portal
let visiting: ReturnType<typeof startVisiting>
beforeAll(async () => {
  portal = await startPortal()
  visiting = startVisiting(portal.origin)
})
afterAll(() => portal.stop())

interface Person {
  readonly email: string
  readonly password: string
  readonly id: string
}

/** Somebody of the test's own; made by the portal itself, since administrators of the tests have no codes. */
async function somebody(nationalRole: 'administrator' | 'national-coordinator' | null = null): Promise<Person> {
  const email = `koodaaja-${randomBytes(5).toString('hex')}@example.org`
  const data = {
    email,
    password,
    name: 'Koodaava Ihminen',
    language: 'fi' as const,
    nationalRole,
    regions: [{ region: '08', role: 'editor' as const }],
  }
  const made = await portal.payload.create({ collection: 'users', data, overrideAccess: true })
  return { email, password, id: String(made.id) }
}

async function codeNow(secret: string, later = 0): Promise<string> {
  // A code that is about to end is waited out: what is asked of it takes a moment.
  const left = 30_000 - (Date.now() % 30_000)
  if (left < 5_000) await new Promise((resolve) => setTimeout(resolve, left))
  const { codeAt } = await import('../../src/second-factor/codes')
  return codeAt(secret, new Date(Date.now() + later))
}

/** The secret that a page of setting up shows, and its sealed form. */
function shownIn(text: string): { readonly secret: string; readonly sealed: string } {
  const secret = (/<code>([A-Z2-7 ]+)<\/code>/.exec(text)?.[1] ?? '').replaceAll(' ', '')
  return { secret, sealed: /name="sealed" value="([\w-]+)"/.exec(text)?.[1] ?? '' }
}

function recoveryCodesIn(text: string): readonly string[] {
  return [...text.matchAll(/<code>([a-z2-9]{5}-[a-z2-9]{5})<\/code>/g)].map(([, code]) => code ?? '')
}

/** Signs in with the password; whoever must, gets to the second step. */
async function halfWay(person: Person): Promise<Visitor> {
  const visitor = visiting.somebody()
  const answer = await visitor.post('/kirjaudu', { email: person.email, password: person.password })
  expect(answer.status).toBe(303)
  return visitor
}

/** Somebody with codes, who has used the step of now and the one after it. */
async function withCodes(nationalRole: 'administrator' | null = 'administrator') {
  const person = await somebody(nationalRole)
  const visitor = await halfWay(person)
  const path = nationalRole === null ? '/tunnus/kayttoonotto' : '/kirjaudu/kayttoonotto'
  const { secret, sealed } = shownIn((await visitor.get(path)).text)
  // The step before this one: so the present one is free for the test.
  const answer = await visitor.post(path, { sealed, code: await codeNow(secret, -30_000), password })
  expect(answer.status).toBe(200)
  return { person, visitor, secret, sealed, recovery: recoveryCodesIn(answer.text) }
}

async function acts(id: string): Promise<readonly unknown[]> {
  const rows = await onServer(portal.databaseUrl, `SELECT act FROM audit_log WHERE account = '${id}' ORDER BY id`)
  return rows.map(({ act }) => act)
}

describe('who must have one-time codes', () => {
  it.each(['administrator', 'national-coordinator'] as const)(
    'is led to set them up before anything opens: %s',
    async (role) => {
      const person = await somebody(role)
      const visitor = visiting.somebody()
      const answer = await visitor.post('/kirjaudu?next=%2Fadmin%2Fcollections%2Fteams', {
        email: person.email,
        password,
      })
      expect(answer.location).toMatch(/^\/kirjaudu\/kayttoonotto\?/)
      expect([await visitor.isSignedIn(), (await visitor.get('/tunnus')).status]).toEqual([false, 303])
      const page = await visitor.get(answer.location ?? '')
      const { secret, sealed } = shownIn(page.text)
      expect([page.status, secret.length, page.text.includes('<svg role="img"')]).toEqual([200, 32, true])
      const wrong = await visitor.post(answer.location ?? '', { sealed, code: '000000' })
      expect([wrong.status, shownIn(wrong.text).secret, await visitor.isSignedIn()]).toEqual([401, secret, false])
      const right = await visitor.post(answer.location ?? '', { sealed, code: await codeNow(secret) })
      expect([right.status, recoveryCodesIn(right.text).length, new Set(recoveryCodesIn(right.text)).size]).toEqual([
        200, 10, 10,
      ])
      expect([right.text.includes('href="/admin/collections/teams"'), await visitor.isSignedIn()]).toEqual([true, true])
      expect(await acts(person.id)).toEqual(['second-factor-on', 'sign-in'])
    },
  )

  it('gets no session by the interface without them', async () => {
    const { email } = await somebody('administrator')
    const reply = await portal.nobody.post('/api/users/login', { email, password }, { 'X-Forwarded-For': '10.9.9.1' })
    expect([reply.status, reply.headers.get('set-cookie'), reply.body.token]).toEqual([403, null, undefined])
  })

  it('is nobody in a region alone', async () => {
    const visitor = await halfWay(await somebody())
    expect(await visitor.isSignedIn()).toBe(true)
  })
})

describe('a code', () => {
  it('is asked at each sign-in, by the page and by the interface', async () => {
    const { person, secret } = await withCodes()
    const visitor = await halfWay(person)
    expect([await visitor.isSignedIn(), (await visitor.get('/kirjaudu/koodi')).status]).toEqual([false, 200])
    const answer = await visitor.post('/kirjaudu/koodi', { code: await codeNow(secret) })
    expect([answer.status, answer.location, await visitor.isSignedIn()]).toEqual([303, '/admin', true])
    const headers = { 'X-Forwarded-For': '10.9.9.2' }
    const without = await portal.nobody.post('/api/users/login', { email: person.email, password }, headers)
    expect([without.status, without.headers.get('set-cookie')]).toEqual([401, null])
    const body = { email: person.email, password, code: await codeNow(secret, 30_000) }
    expect((await portal.nobody.post('/api/users/login', body, headers)).status).toBe(200)
    expect((await portal.nobody.post('/api/users/login', body, headers)).status).toBe(401)
  })

  it('works once, also for two at the same moment', async () => {
    const { person, secret } = await withCodes()
    const visitors = await Promise.all([halfWay(person), halfWay(person), halfWay(person)])
    const code = await codeNow(secret)
    const answers = await Promise.all(visitors.map((each) => each.post('/kirjaudu/koodi', { code })))
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 401, 401])
    expect((await (await halfWay(person)).post('/kirjaudu/koodi', { code })).status).toBe(401)
    // Nor one that is older than the last.
    expect(
      (await (await halfWay(person)).post('/kirjaudu/koodi', { code: await codeNow(secret, -30_000) })).status,
    ).toBe(401)
  })

  it('of another account opens nothing', async () => {
    const one = await withCodes()
    const other = await withCodes()
    const visitor = await halfWay(one.person)
    for (const code of [await codeNow(other.secret), other.recovery[0] ?? '']) {
      expect((await visitor.post('/kirjaudu/koodi', { code })).status).toBe(401)
    }
    expect(await visitor.isSignedIn()).toBe(false)
  })

  it('may be wrong ten times in a quarter of an hour, from wherever', async () => {
    const { person, secret } = await withCodes()
    const statuses: number[] = []
    for (let time = 0; time < 3; time += 1) {
      const visitor = await halfWay(person)
      for (let turn = 0; turn < 4; turn += 1)
        statuses.push((await visitor.post('/kirjaudu/koodi', { code: '000000' })).status)
    }
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429, 429])
    expect((await (await halfWay(person)).post('/kirjaudu/koodi', { code: await codeNow(secret) })).status).toBe(429)
  })

  it('is asked of nobody whose password was not right: the second step opens with nothing else', async () => {
    const { person, secret, visitor: signedIn } = await withCodes()
    const stranger = visiting.somebody()
    for (const cookie of ['', 'kotipesa-half-way=x', `kotipesa-half-way=${signedIn.cookie('payload-token')}`]) {
      const answer = await stranger.post('/kirjaudu/koodi', { code: await codeNow(secret) }, { Cookie: cookie })
      expect([answer.status, answer.location]).toEqual([303, '/kirjaudu?lang=fi&next=%2Fadmin'])
    }
    // Half way is no session, and whoever has codes cannot set up others half way.
    const visitor = await halfWay(person)
    const asToken = { Authorization: `JWT ${visitor.cookie('kotipesa-half-way')}` }
    expect((await portal.nobody.get('/api/me', asToken)).status).toBe(401)
    expect((await visitor.get('/kirjaudu/kayttoonotto')).status).toBe(303)
  })

  it('is no longer asked of whoever began before the password was changed', async () => {
    const { person, secret } = await withCodes()
    const visitor = await halfWay(person)
    await portal.payload.update({
      collection: 'users',
      id: person.id,
      data: { password: 'hauki-niemi-tuuli-vene-542' },
    })
    expect((await visitor.post('/kirjaudu/koodi', { code: await codeNow(secret) })).location).toContain('/kirjaudu?')
    expect(await visitor.isSignedIn()).toBe(false)
  })
})

describe('a recovery code', () => {
  it('takes the place of a code once, however it is typed, and of two at once one gets in', async () => {
    const { person, recovery } = await withCodes()
    const [first = '', second = ''] = recovery
    const visitors = await Promise.all([halfWay(person), halfWay(person), halfWay(person)])
    const answers = await Promise.all(visitors.map((each) => each.post('/kirjaudu/koodi', { code: first })))
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 401, 401])
    const typed = ` ${second.toUpperCase().replace('-', ' ')} `
    expect((await (await halfWay(person)).post('/kirjaudu/koodi', { code: typed })).status).toBe(303)
    expect(await acts(person.id)).toContain('recovery-code')
  })

  it('stands nowhere as it is, and neither does the secret', async () => {
    const { secret, recovery } = await withCodes()
    const rows = JSON.stringify([
      await onServer(portal.databaseUrl, 'SELECT * FROM second_factors'),
      await onServer(portal.databaseUrl, 'SELECT * FROM recovery_codes'),
      await onServer(portal.databaseUrl, 'SELECT * FROM audit_log'),
      await onServer(portal.databaseUrl, 'SELECT body FROM messages'),
    ])
    for (const each of [secret, ...recovery]) expect(rows).not.toContain(each)
  })

  it('is replaced by new ones with a code, and then the old ones open nothing', async () => {
    const { person, visitor, secret, recovery } = await withCodes()
    expect((await visitor.post('/tunnus', { act: 'renew', code: '123456' })).status).toBe(400)
    const renewed = recoveryCodesIn((await visitor.post('/tunnus', { act: 'renew', code: await codeNow(secret) })).text)
    expect(renewed).toHaveLength(10)
    expect((await (await halfWay(person)).post('/kirjaudu/koodi', { code: recovery[0] ?? '' })).status).toBe(401)
    expect((await (await halfWay(person)).post('/kirjaudu/koodi', { code: renewed[0] ?? '' })).status).toBe(303)
  })
})

describe('setting up and taking away', () => {
  it('is voluntary for others, asks the password, and goes away with a code', async () => {
    const { person, visitor, secret } = await withCodes(null)
    expect((await (await halfWay(person)).get('/kirjaudu/koodi')).status).toBe(200)
    expect((await visitor.post('/tunnus', { act: 'remove', code: '000000' })).status).toBe(400)
    expect((await visitor.post('/tunnus', { act: 'remove', code: await codeNow(secret) })).status).toBe(200)
    expect(await (await halfWay(person)).isSignedIn()).toBe(true)
    const page = await visitor.get('/tunnus/kayttoonotto')
    const again = shownIn(page.text)
    const noPassword = await visitor.post('/tunnus/kayttoonotto', {
      sealed: again.sealed,
      code: await codeNow(again.secret),
    })
    expect([noPassword.status, again.secret === secret]).toEqual([400, false])
  })

  it('is not taken away by whoever must have it, nor set up a second time', async () => {
    const { visitor, secret, sealed } = await withCodes()
    expect((await visitor.post('/tunnus', { act: 'remove', code: await codeNow(secret) })).status).toBe(403)
    const answer = await visitor.post('/tunnus/kayttoonotto', { sealed, code: await codeNow(secret, 30_000), password })
    expect(recoveryCodesIn(answer.text)).toEqual([])
  })

  it('takes no secret that was sealed for somebody else', async () => {
    const other = await withCodes(null)
    const visitor = await halfWay(await somebody())
    const answer = await visitor.post('/tunnus/kayttoonotto', {
      sealed: other.sealed,
      code: await codeNow(other.secret),
      password,
    })
    expect([answer.status, shownIn(answer.text).secret === other.secret]).toEqual([400, false])
  })

  it('is reset by an administrator alone, never one’s own; sessions end, the owner is told, and it stands in the log', async () => {
    const admin = await withCodes()
    const { person, visitor } = await withCodes(null)
    const editor = await halfWay(await somebody())
    const path = `/api/users/${person.id}/reset-second-factor`
    expect((await editor.post(path, {})).status).toBe(403)
    expect((await visiting.somebody().post(path, {})).status).toBe(403)
    expect((await admin.visitor.post(`/api/users/${admin.person.id}/reset-second-factor`, {})).status).toBe(403)
    expect((await admin.visitor.post(path, {}, { Origin: 'https://evil.example' })).status).toBe(403)
    expect((await admin.visitor.post(path, {})).status).toBe(200)
    expect([await visitor.isSignedIn(), await (await halfWay(person)).isSignedIn()]).toEqual([false, true])
    const log = `SELECT act, account::text FROM audit_log WHERE record = '${person.id}' AND act = 'second-factor-off'`
    expect(await onServer(portal.databaseUrl, log)).toEqual([{ act: 'second-factor-off', account: admin.person.id }])
    const told = `SELECT body FROM messages WHERE recipient = '${person.email}' AND body LIKE '%nollannut%'`
    expect(await onServer(portal.databaseUrl, told)).toHaveLength(1)
  })
})

describe('the page of the own account', () => {
  it('lists the sessions with device and the beginning of the address, ends one and all others', async () => {
    const person = await somebody()
    const [here, there, third] = [await halfWay(person), await halfWay(person), await halfWay(person)]
    const other = await halfWay(await somebody())
    const page = await here.get('/tunnus')
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect([
      page.text.match(/Firefox, Windows/g)?.length,
      /10\.7\.\d+\.…/.test(page.text),
      /10\.7\.\d+\.\d/.test(page.text),
    ]).toEqual([5, true, false])
    const ids = [...page.text.matchAll(/name="session" value="([\w-]+)"/g)].map(([, id]) => id ?? '')
    expect(ids).toHaveLength(2)
    // Another's session is not ended by its id.
    const [foreign] = await onServer(
      portal.databaseUrl,
      `SELECT s.id FROM users_sessions s WHERE _parent_id = '${person.id}' LIMIT 1`,
    )
    await other.post('/tunnus', { act: 'end', session: String(foreign?.id) })
    expect(await Promise.all([here, there, third].map((each) => each.isSignedIn()))).toEqual([true, true, true])
    await here.post('/tunnus', { act: 'end', session: ids[0] ?? '' })
    const left = await Promise.all([here, there, third].map((each) => each.isSignedIn()))
    expect([left[0], left.filter(Boolean).length]).toEqual([true, 2])
    await here.post('/tunnus', { act: 'end-others' })
    expect(await Promise.all([here, there, third].map((each) => each.isSignedIn()))).toEqual([true, false, false])
    expect((await acts(person.id)).filter((act) => act === 'session-end')).toHaveLength(2)
  })

  it('says when one signed in before, and is nobody else’s', async () => {
    const person = await somebody()
    expect((await (await halfWay(person)).get('/tunnus')).text).toContain('Aiempaa kirjautumista ei ole')
    expect((await (await halfWay(person)).get('/tunnus')).text).toMatch(/Edellinen kirjautuminen: \d+\.\d+\.\d{4}/)
    expect((await visiting.somebody().get('/tunnus')).location).toBe('/kirjaudu?lang=fi&next=%2Ftunnus')
  })

  it('forgets from where one signed in after 90 days', async () => {
    const person = await somebody()
    await halfWay(person)
    const { forgetSignIns } = await import('../../src/own-account/sessions-of')
    await onServer(
      portal.databaseUrl,
      `UPDATE sign_ins SET at = now() - interval '91 days' WHERE account = '${person.id}'`,
    )
    await forgetSignIns(portal.payload.db.pool)
    expect(await onServer(portal.databaseUrl, `SELECT FROM sign_ins WHERE account = '${person.id}'`)).toEqual([])
  })
})

describe('after signing in', () => {
  it.each([
    ['/admin/collections/teams?limit=5', '/admin/collections/teams?limit=5'],
    ['/tunnus', '/tunnus'],
    ['https://evil.example/admin', '/admin'],
    ['//evil.example/admin', '/admin'],
    ['/\\evil.example', '/admin'],
    ['/admin/../../evil', '/admin'],
    ['/admin\n//evil.example', '/admin'],
    ['javascript:alert(1)', '/admin'],
    ['/administrator', '/admin'],
    ['/admin/logout', '/admin'],
    ['/api/users', '/admin'],
  ])('one is led to the portal’s own pages alone: %j', async (asked, led) => {
    const { email } = await somebody()
    const answer = await visiting
      .somebody()
      .post(`/kirjaudu?${new URLSearchParams({ next: asked }).toString()}`, { email, password })
    expect([answer.status, answer.location]).toEqual([303, led])
  })

  it('says the same of an account that is there and of one that is not, and is refused to other sites’ forms', async () => {
    const answers = []
    for (const email of [accounts.reader08.email, 'tuntematon@example.org']) {
      const { status, text } = await visiting.somebody().post('/kirjaudu', { email, password: 'väärä' })
      answers.push(`${status} ${text.replace(email, '')}`)
    }
    expect([answers[0]?.startsWith('401'), answers[0]]).toEqual([true, answers[1]])
    const body = form({ email: accounts.reader08.email, password: accounts.reader08.password })
    const foreign = await fetch(`${portal.origin}/kirjaudu`, {
      method: 'POST',
      body,
      headers: { Origin: 'https://evil.example' },
    })
    expect([foreign.status, foreign.headers.get('set-cookie')]).toEqual([403, null])
  })
})

describe('handing a session to the KPI app', () => {
  const verifier = randomBytes(32).toString('base64url')
  const challenge = createHash('sha256').update(verifier).digest('base64url')

  async function codeFor(visitor: Visitor): Promise<string> {
    const { location } = await visitor.get(`/kirjaudu/mittarit?challenge=${challenge}`)
    return new URL(location ?? '').searchParams.get('code') ?? ''
  }

  it('leads back to it once somebody has signed in', async () => {
    const { email } = await somebody()
    const visitor = visiting.somebody()
    const first = await visitor.get(`/kirjaudu/mittarit?challenge=${challenge}`)
    expect(first.location).toContain('/kirjaudu?')
    const signedIn = await visitor.post(first.location ?? '', { email, password })
    expect(signedIn.location).toBe(`/kirjaudu/mittarit?challenge=${challenge}`)
    const back = new URL((await visitor.get(signedIn.location ?? '')).location ?? '')
    expect([back.origin, back.pathname, back.searchParams.get('state')]).toEqual([
      'http://127.0.0.1:1',
      '/fi/sign-in/return',
      challenge,
    ])
  })

  it('gives one session for both, once, to the app alone and to the browser that began', async () => {
    const visitor = await halfWay(await somebody())
    const path = '/api/users/handed-session'
    const code = await codeFor(visitor)
    expect((await portal.nobody.post(path, { code, verifier })).status).toBe(403)
    const answers = await Promise.all([1, 2].map(() => portal.program.post(path, { code, verifier })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404])
    const token = { Authorization: `JWT ${String(answers.find(({ status }) => status === 200)?.body.token)}` }
    expect((await portal.nobody.get('/api/me', token)).status).toBe(200)
    expect((await portal.program.post(path, { code: await codeFor(visitor), verifier: `${verifier}x` })).status).toBe(
      404,
    )
    // Signing out there ends it here.
    expect((await portal.nobody.post('/api/users/logout', {}, token)).status).toBe(200)
    expect(await visitor.isSignedIn()).toBe(false)
  })

  it('is over after a minute, and with the session', async () => {
    const visitor = await halfWay(await somebody())
    const late = await codeFor(visitor)
    await onServer(portal.databaseUrl, `UPDATE handed_sessions SET expires_at = now() - interval '1 second'`)
    expect((await portal.program.post('/api/users/handed-session', { code: late, verifier })).status).toBe(404)
    const ended = await codeFor(visitor)
    await visitor.post('/api/users/logout', {})
    expect((await portal.program.post('/api/users/handed-session', { code: ended, verifier })).status).toBe(404)
    expect((await visitor.get('/kirjaudu/mittarit?challenge=x')).status).toBe(400)
  })
})
