import { planFileAt } from '../../../../features/plans/plan-files'

/** The tables of the page on plans, decisions and money as a workbook. */
export const GET = planFileAt('xlsx')
