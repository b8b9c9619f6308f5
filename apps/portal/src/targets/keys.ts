/** By what a cell of the table is known: its indicator and its period. */
export function cellKey({ indicator, period }: { readonly indicator: string; readonly period: string }): string {
  return `${indicator} ${period}`
}
