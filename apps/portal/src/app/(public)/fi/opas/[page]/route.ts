import { guidePage } from '../../../../../guide/page'

interface Context {
  params: Promise<{ page: string }>
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return guidePage((await params).page)
}
