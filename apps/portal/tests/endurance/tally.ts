/** What is seen of many answers. */
export class Tally {
  private readonly times: number[] = []
  private readonly statuses = new Map<number, number>()

  note(status: number, milliseconds: number): void {
    this.times.push(milliseconds)
    this.statuses.set(status, (this.statuses.get(status) ?? 0) + 1)
  }

  /** In one line: how many, by status, and how long they took. */
  summary(): string {
    const sorted = this.times.toSorted((one, other) => one - other)
    function at(share: number): string {
      return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0)
    }
    const counts = [...this.statuses].toSorted(([one], [other]) => one - other)
    const byStatus = counts.map(([status, count]) => `${count} × ${status}`).join(', ')
    return `${sorted.length} requests (${byStatus}), p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, slowest ${at(1)} ms`
  }
}
