import { helsinkiDay, regionByCode, regions as allRegions } from '@kotipesa/domain'
import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { parseCookies } from 'payload'
import { regionsOf } from '../../access/regions-of'
import { languageOf, say } from '../../text'
import { YearPlan } from './year-plan'

function currentYear(): number {
  return Number(helsinkiDay(new Date()).slice(0, 4))
}

/** `/admin/year`: the year of a region's networks and groups, planned on one page. */
export function YearView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  // Payload leaves it to own views who may see them.
  if (req.user?.collection !== 'users') redirect('/admin/login?redirect=%2Fadmin%2Fyear')
  const language = languageOf(req)
  const readable = regionsOf(req.user, 'read', 'region-record')
  const codes = readable === 'all' ? allRegions.map(({ code }) => code) : [...readable]
  const chosen = parseCookies(req.headers).get('payload-tenant')
  const shown = codes.toSorted((a, b) => Number(b === chosen) - Number(a === chosen))
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale === undefined ? {} : { locale })}
      {...(params === undefined ? {} : { params })}
      payload={req.payload}
      permissions={permissions}
      {...(searchParams === undefined ? {} : { searchParams })}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <Gutter className="training-plan year-plan">
        <h1>{say(req, 'yearPlan.title')}</h1>
        {shown.length === 0 ? (
          <p>{say(req, 'home.noRegions')}</p>
        ) : (
          <YearPlan
            regions={shown.map((code) => ({ code, name: regionByCode(code).name[language] }))}
            thisYear={currentYear()}
          />
        )}
      </Gutter>
    </DefaultTemplate>
  )
}
