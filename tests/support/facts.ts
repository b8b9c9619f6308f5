import type { Facts } from '@kotipesa/indicators'
import type { Access } from './start'

/** The facts of every region, fetched as the KPI app does. */
export async function fetchFacts({ portal, serviceKey }: Access): Promise<Facts> {
  const response = await fetch(`${portal}/api/facts`, { headers: { Authorization: `service-clients API-Key ${serviceKey}` } })
  if (response.status !== 200) throw new Error(`the portal answered ${response.status}`)
  return await response.json() as Facts
}
