import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { guarded } from '../../../../http/guarded'
import { unavailableForForms } from '../../../../http/unavailable'
import { guardRoute } from '../../../../requests/guard-route'

type Handler = ReturnType<typeof REST_GET>

/** What is refused unread is refused whether the database is there or not. */
function whileAvailable(handler: Handler): Handler {
  return guardRoute((request, context) => guarded(request, () => handler(request, context), unavailableForForms))
}

export const GET = whileAvailable(REST_GET(config))
export const POST = whileAvailable(REST_POST(config))
export const DELETE = whileAvailable(REST_DELETE(config))
export const PATCH = whileAvailable(REST_PATCH(config))
export const PUT = whileAvailable(REST_PUT(config))
export const OPTIONS = whileAvailable(REST_OPTIONS(config))
