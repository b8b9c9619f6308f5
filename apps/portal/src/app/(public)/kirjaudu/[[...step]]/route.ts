import config from '@payload-config'
import { getPayload } from 'payload'
import { awayPage } from '../../../../http/away-page'
import { guarded } from '../../../../http/guarded'
import { answerSignIn } from '../../../../sign-in/handler'

interface Context {
  params: Promise<{ step?: string[] }>
}

async function answer(request: Request, { params }: Context): Promise<Response> {
  const { step = [] } = await params
  return guarded(request, async () => answerSignIn(await getPayload({ config }), request, step.join('/')), awayPage)
}

export { answer as GET, answer as POST }
