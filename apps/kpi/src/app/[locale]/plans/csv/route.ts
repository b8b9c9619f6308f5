import { planFileAt } from '../../../../features/plans/plan-files'

/** The tables of the page on plans, decisions and money as a file. */
export const GET = planFileAt('csv')
