/** The fields of a form that was sent; none of it is read when it says that it is longer than it may be. */
export async function formBody(request: Request, longest: number): Promise<URLSearchParams> {
  const isLong = Number(request.headers.get('Content-Length') ?? 0) > longest
  return new URLSearchParams(isLong ? '' : (await request.text()).slice(0, longest))
}
