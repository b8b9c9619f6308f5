import config from '@payload-config'
import { getPayload } from 'payload'
import { answerForm, answerSubmission } from '../../../first-administrator/handler'
import { awayPage } from '../../../http/away-page'
import { guarded } from '../../../http/guarded'

export async function GET(request: Request): Promise<Response> {
  return guarded(request, async () => answerForm(await getPayload({ config }), request, new Date()), awayPage)
}

export async function POST(request: Request): Promise<Response> {
  return guarded(request, async () => answerSubmission(await getPayload({ config }), request, new Date()), awayPage)
}
