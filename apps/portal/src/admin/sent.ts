/** What the portal answered, or what stood against it; `null` = it did not say. */
type Answer<Body> = { readonly body: Body } | { readonly problem: string | null }

/** Sends something to an endpoint of the portal. */
export async function sent<Body>(
  address: string,
  data: object,
  { headers = {}, signal = null }: { headers?: Readonly<Record<string, string>>; signal?: AbortSignal | null } = {},
): Promise<Answer<Body>> {
  const reply = await fetch(address, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json', ...headers },
    signal,
    body: JSON.stringify(data),
  }).catch(() => null)
  const body = (await reply?.json().catch(() => null)) as (Body & { errors?: { message: string }[] }) | null
  return reply?.ok && body !== null ? { body } : { problem: body?.errors?.[0]?.message ?? null }
}
