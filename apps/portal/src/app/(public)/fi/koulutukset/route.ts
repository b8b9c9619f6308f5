import { listIn } from '../../../../registrations/routes'

export const GET = listIn('fi')
