import { returnFromPortal } from '../../../../features/sign-in/at-portal'

export async function GET(request: Request): Promise<Response> {
  return returnFromPortal(request)
}
