import { materialsIn } from '../../../../materials/handler'

export const GET = materialsIn('en')
