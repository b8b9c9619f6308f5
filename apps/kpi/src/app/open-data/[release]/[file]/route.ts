import { releaseContent } from '../../../../features/open-data/portal-open-data'
import { mediaTypeOf, releaseFile, releaseFiles } from '../../../../features/open-data/release-files'
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
    const number = Number(release)
    const content = await releaseContent(number)
    const before = file === 'changes.csv' && number > 1 ? await releaseContent(number - 1) : null
    const found = content === null ? undefined : releaseFile(content, file, before)
    if (found === undefined) return new Response(null, { status: 404 })
    const type = mediaTypeOf(file)
    return new Response(found as BodyInit, {
      headers: {
        'content-type': type === 'text/csv' ? 'text/csv; charset=utf-8; header=present' : type,
        'cache-control': 'public, max-age=300',
        'access-control-allow-origin': '*',
        ...(releaseFiles.some((name) => name === `${file}-metadata.json`)
          ? { link: `<${file}-metadata.json>; rel="describedby"; type="application/csvm+json"` }
          : {}),
      },
    })
  } catch (error) {
    if (error instanceof HttpFailure) return new Response(null, { status: 503 })
    throw error
  }
}
