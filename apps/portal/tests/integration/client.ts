/** An answer as tests look at it. */
export interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The parsed body; `undefined` when it is no JSON. */
  // The shape differs with each address; tests say what they expect of it.
  readonly body: Record<string, unknown>
}

export interface Client {
  get(path: string, headers?: Record<string, string>): Promise<Reply>
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Reply>
  patch(path: string, body: unknown, headers?: Record<string, string>): Promise<Reply>
  delete(path: string, headers?: Record<string, string>): Promise<Reply>
  /** Sends text or bytes as they are. */
  send(method: string, path: string, body: BodyInit | undefined, headers?: Record<string, string>): Promise<Reply>
  /** Creates a record and gives it back. Fails when it is refused. */
  create(collection: string, data: Record<string, unknown>): Promise<Record<string, unknown> & { id: string }>
}

function parsed(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return {}
  }
}

function clientOf(origin: string, fixed: Record<string, string>): Client {
  async function sendAsIs(
    method: string,
    path: string,
    body: BodyInit | undefined,
    headers: Record<string, string> = {},
  ): Promise<Reply> {
    const response = await fetch(`${origin}${path}`, { method, headers: { ...fixed, ...headers }, body })
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, body: parsed(text) }
  }
  async function send(
    method: string,
    path: string,
    body: unknown,
    headers: Record<string, string> = {},
  ): Promise<Reply> {
    if (body === undefined) return sendAsIs(method, path, undefined, headers)
    return sendAsIs(method, path, JSON.stringify(body), { 'Content-Type': 'application/json', ...headers })
  }
  return {
    get: (path, headers) => send('GET', path, undefined, headers),
    post: (path, body, headers) => send('POST', path, body, headers),
    patch: (path, body, headers) => send('PATCH', path, body, headers),
    delete: (path, headers) => send('DELETE', path, undefined, headers),
    send: sendAsIs,
    create: async (collection, data) => {
      const { status, text, body } = await send('POST', `/api/${collection}?depth=0`, data)
      if (status !== 201) throw new Error(`${collection} was refused (${status}): ${text}`)
      return body.doc as Record<string, unknown> & { id: string }
    },
  }
}

export function anonymous(origin: string): Client {
  return clientOf(origin, {})
}

export function withKey(origin: string, key: string): Client {
  return clientOf(origin, { Authorization: `service-clients API-Key ${key}` })
}

/** Signs in as the KPI app does and sends the token with each request. */
export async function signIn(
  origin: string,
  { email, password }: { email: string; password: string },
): Promise<Client> {
  const { status, text, body } = await anonymous(origin).post('/api/users/login', { email, password })
  if (status !== 200) throw new Error(`${email} could not sign in (${status}): ${text}`)
  return clientOf(origin, { Authorization: `JWT ${String(body.token)}` })
}
