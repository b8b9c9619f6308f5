import { oneIn } from '../../../../../registrations/routes'

export const { GET, POST } = oneIn('fi')
