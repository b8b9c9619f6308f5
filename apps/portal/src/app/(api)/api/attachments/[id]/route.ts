import config from '@payload-config'
import { getPayload } from 'payload'
import { answerChange, answerFile } from '../../../../../attachments/handler'
import { guarded } from '../../../../../http/guarded'

interface Context {
  readonly params: Promise<{ id: string }>
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  return guarded(request, async () => answerFile(await getPayload({ config }), request, id))
}

export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  return guarded(request, async () => answerChange(await getPayload({ config }), request, id, true))
}

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  return guarded(request, async () => answerChange(await getPayload({ config }), request, id, false))
}
