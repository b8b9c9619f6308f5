/** The records of a list of the portal; none when it does not give it. */
export async function docsOf<Doc>(address: string, signal: AbortSignal | null = null): Promise<readonly Doc[]> {
  const reply = await fetch(address, { credentials: 'include', signal })
  return reply.ok ? ((await reply.json()) as { docs: readonly Doc[] }).docs : []
}
