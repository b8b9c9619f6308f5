import { regionByCode, regions as allRegions } from '@kotipesa/domain'
import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { parseCookies } from 'payload'
import { regionsOf } from '../../access/regions-of'
import { languageOf, say } from '../../text'
import { PlanBoard } from './plan-board'

/** `/admin/training-plan`: the training plan of a region on one screen. */
export function TrainingPlanView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  // Payload leaves it to own views who may see them.
  if (req.user?.collection !== 'users') redirect('/admin/login?redirect=%2Fadmin%2Ftraining-plan')
  const language = languageOf(req)
  const readable = regionsOf(req.user, 'read', 'person')
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
      <Gutter className="training-plan">
        <h1>{say(req, 'trainingPlan.title')}</h1>
        {shown.length === 0 ? (
          <p>{say(req, 'home.noRegions')}</p>
        ) : (
          <PlanBoard regions={shown.map((code) => ({ code, name: regionByCode(code).name[language] }))} />
        )}
      </Gutter>
    </DefaultTemplate>
  )
}
