import { guidePage } from '../../../../guide/page'

export function GET(): Response {
  return guidePage('index')
}
