import { hasLocale } from 'next-intl'
import { planFile } from '../../../../features/plans/plan-files'
import { routing } from '../../../../i18n/routing'

interface Context {
  readonly params: Promise<{ locale: string }>
}

/** The tables of the page on plans, decisions and money as a file. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params
  if (!hasLocale(routing.locales, locale)) return new Response(null, { status: 404 })
  const query = new URL(request.url).searchParams
  function asked(name: string): string | undefined {
    return query.get(name) ?? undefined
  }
  return await planFile(locale, 'xlsx', { region: asked('region'), period: asked('period'), table: asked('table') })
}
