'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { docsOf } from '../docs-of'
import { TeamLinks, type Team, type TeamLinksProps } from './team-links'

/** The links of the teams of a region, once these have come. */
export function RegionTeamLinks({ region, ...props }: Omit<TeamLinksProps, 'teams'> & { readonly region: string }) {
  const { config } = useConfig()
  const [teams, setTeams] = useState<readonly Team[]>([])
  const address = `${config.routes.api}/teams?depth=0&limit=0&sort=name&where[region][equals]=${region}`
  useEffect(() => {
    const controller = new AbortController()
    docsOf<Team>(address, controller.signal).then(setTeams, () => undefined)
    return () => controller.abort()
  }, [address])
  return <TeamLinks teams={teams} {...props} />
}
