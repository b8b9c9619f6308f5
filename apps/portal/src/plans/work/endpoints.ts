import { isRegionCode, workPackageTemplateIds, workPackageTemplates } from '@kotipesa/domain'
import type { Endpoint, PayloadHandler } from 'payload'
import { z } from 'zod'
import { idOf } from '../../access/actor'
import { asRequester } from '../../access/gateway'
import { Refusal } from '../../access/refusal'
import { mayChangeIn } from '../../collections/chain/trail-of'
import { isOpen } from '../../collections/plan/keep-plan'
import { inOneTransaction } from '../../saving/in-one-transaction'
import { languageOf, say } from '../../text'
import { capitalised } from '../../text/capitalised'

const addSchema = z.strictObject({ templates: z.array(z.enum(workPackageTemplateIds)).min(1).max(50) })

/** `POST /api/plans/:id/work` with `{ templates }`: begins a work package from each template, in the reader's language. */
const add: PayloadHandler = async (req) => {
  const { data } = addSchema.safeParse(req.data)
  if (data === undefined) throw new Refusal(say(req, 'problems.notFound'), 400)
  const plan = await asRequester(req).record('plans', String(req.routeParams?.id))
  if (plan === null || plan.deletedAt) throw new Refusal(say(req, 'problems.notFound'), 403)
  const region = idOf(plan.region)
  if (region === null || !isRegionCode(region) || !mayChangeIn(req, region)) {
    throw new Refusal(say(req, 'plans.mayNot'), 403)
  }
  if (!isOpen(plan)) throw new Refusal(say(req, 'workPackages.frozen'), 409)
  return inOneTransaction(req, async () => {
    for (const id of data.templates) {
      const template = workPackageTemplates.find((each) => each.id === id)
      if (template === undefined) continue
      const name = capitalised(template.label)[languageOf(req)]
      await asRequester(req).create('work-packages', {
        region,
        plan: plan.id,
        template: id,
        branch: template.branch,
        name,
      })
    }
    return Response.json({ made: data.templates.length }, { status: 201 })
  })
}

/** How the work of a plan begins from the templates. */
export const workEndpoints: readonly Endpoint[] = [{ path: '/:id/work', method: 'post', handler: add }]
