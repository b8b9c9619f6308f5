import type { Access } from './start'

interface Entity {
  id: string
  region: string
  name: string | null
}

/** What the tests read of the facts; the package's own tests check the rest. */
export interface Facts {
  regions: { code: string }[]
  teams: Entity[]
  networks: Entity[]
  trainings: { id: string; region: string }[]
  trainers: { id: string }[]
  meetings: { id: string }[]
  teamReports: { id: string }[]
}

/** The facts of every region, fetched as the KPI app does. */
export async function fetchFacts({ portal, serviceKey }: Access): Promise<Facts> {
  const response = await fetch(`${portal}/api/facts`, {
    headers: { Authorization: `service-clients API-Key ${serviceKey}` },
  })
  if (response.status !== 200) throw new Error(`the portal answered ${response.status}`)
  return (await response.json()) as Facts
}
