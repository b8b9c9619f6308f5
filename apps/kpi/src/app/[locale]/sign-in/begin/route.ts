import { beginAtPortal } from '../../../../features/sign-in/at-portal'

interface Context {
  params: Promise<{ locale: string }>
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return beginAtPortal(request, (await params).locale)
}
