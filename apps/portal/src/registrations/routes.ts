import config from '@payload-config'
import { getPayload } from 'payload'
import { awayPage } from '../http/away-page'
import { guarded } from '../http/guarded'
import type { Language } from '../text'
import { answerList, answerOccasion, answerRegistration } from './public-handler'

interface Context {
  params: Promise<{ id: string }>
}

/** The route of the list in a language. */
export function listIn(language: Language) {
  return async function GET(request: Request): Promise<Response> {
    return guarded(request, async () => answerList(await getPayload({ config }), request, language), awayPage)
  }
}

/** The routes of one training's or event's page in a language. */
export function oneIn(language: Language) {
  return {
    async GET(request: Request, { params }: Context): Promise<Response> {
      const { id } = await params
      const asked = { request, language, id }
      return guarded(request, async () => answerOccasion(await getPayload({ config }), asked), awayPage)
    },
    async POST(request: Request, { params }: Context): Promise<Response> {
      const { id } = await params
      const asked = { request, language, id }
      return guarded(request, async () => answerRegistration(await getPayload({ config }), asked), awayPage)
    },
  }
}
