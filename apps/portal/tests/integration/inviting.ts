import type { Client, Reply } from './client'
import { onServer } from './database'
import type { Portal } from './portal'

/** An answer to a page's form, whose redirects are not followed. */
export interface Answered {
  readonly status: number
  readonly location: string | null
  readonly text: string
}

export const password = 'hauki-niemi-tuuli-vene-542'

/** Inviting people to a portal that stands behind one proxy (`TRUSTED_PROXIES=1`), and accepting, each from elsewhere. */
export function inviting(portal: Portal) {
  let address = 0
  async function mails(email: string): Promise<readonly string[]> {
    const found = `SELECT body FROM messages WHERE recipient = '${email}' ORDER BY created_at, id`
    return (await onServer(portal.databaseUrl, found)).map(({ body }) => String(body))
  }
  return {
    mails,
    invite: (client: Client, entry: Readonly<Record<string, unknown>>): Promise<Reply> =>
      client.post('/api/users/invite', { region: '08', name: 'Uusi Ihminen', role: 'editor', ...entry }),
    /** The path of the last link that went to an address. */
    async linkOf(email: string): Promise<string> {
      const path = /\/kutsu\/[\w-]{43}/.exec((await mails(email)).at(-1) ?? '')?.[0]
      if (path === undefined) throw new Error(`no link went to ${email}`)
      return path
    },
    async accept(link: string, fields: Record<string, string> = { password }): Promise<Answered> {
      address += 1
      const headers = { Origin: portal.origin, 'X-Forwarded-For': `10.1.0.${address}` }
      const body = new URLSearchParams(fields)
      const reply = await fetch(`${portal.origin}${link}`, { method: 'POST', body, headers, redirect: 'manual' })
      return { status: reply.status, location: reply.headers.get('location'), text: await reply.text() }
    },
    /** The roles of an account as they are stored; `null` when there is no account. */
    async rolesOf(email: string): Promise<unknown> {
      const { docs } = await portal.payload.find({ collection: 'users', where: { email: { equals: email } }, depth: 0 })
      const [user] = docs
      const roles = user?.regions?.map(({ region, role, isLeadUser }) => ({ region, role, isLeadUser }))
      return user === undefined ? null : { national: user.nationalRole ?? null, roles }
    },
  }
}
