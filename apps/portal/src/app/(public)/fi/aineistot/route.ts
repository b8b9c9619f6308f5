import { materialsIn } from '../../../../materials/handler'

export const GET = materialsIn('fi')
