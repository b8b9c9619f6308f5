import { hasLocale } from 'next-intl'
import { csvResponse } from '../../../../../features/indicator/csv-response'
import { routing } from '../../../../../i18n/routing'

interface Context {
  readonly params: Promise<{ locale: string; id: string }>
}

/** The data of an indicator's tables as a file. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, id } = await params
  if (!hasLocale(routing.locales, locale)) return new Response(null, { status: 404 })
  const query = new URL(request.url).searchParams
  function asked(name: string): string | undefined {
    return query.get(name) ?? undefined
  }
  return await csvResponse(locale, id, { region: asked('region'), period: asked('period'), rows: asked('rows') })
}
