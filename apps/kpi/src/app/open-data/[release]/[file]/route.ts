import { releaseContent } from '../../../../features/open-data/portal-open-data'
import { releaseFile, releaseFiles } from '../../../../features/open-data/release-files'
import { HttpFailure } from '../../../../http/http-failure'

interface Context {
  readonly params: Promise<{ release: string; file: string }>
}

/** A file of a release, at an address that stays; none while open data is off. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { release, file } = await params
  if (!/^[1-9]\d{0,5}$/.test(release) || !releaseFiles.some((name) => name === file)) {
    return new Response(null, { status: 404 })
  }
  try {
    const content = await releaseContent(Number(release))
    const found = content === null ? undefined : releaseFile(content, file)
    if (found === undefined) return new Response(null, { status: 404 })
    const type = file.endsWith('.json') ? 'application/csvm+json' : 'text/csv; charset=utf-8; header=present'
    return new Response(found.text, {
      headers: {
        'content-type': type,
        'cache-control': 'public, max-age=300',
        'access-control-allow-origin': '*',
        link: `<${file}-metadata.json>; rel="describedby"; type="application/csvm+json"`,
      },
    })
  } catch (error) {
    if (error instanceof HttpFailure) return new Response(null, { status: 503 })
    throw error
  }
}
