/** How often each operation was done, and how it was answered. */
const counts = new Map<string, Map<string, number>>()
const totals = { runs: 0, steps: 0, groups: 0 }

export function note(name: string, answer: string): void {
  const answers = counts.get(name) ?? new Map<string, number>()
  counts.set(name, answers.set(answer, (answers.get(answer) ?? 0) + 1))
}

export function noteRun(): void {
  totals.runs += 1
}

export function noteSteps(count: number): void {
  totals.steps += count
  totals.groups += count > 1 ? 1 : 0
}

/** The table that `npm run test:model` prints. */
export function report(): string {
  const rows = [...counts].map(([name, answers]) => {
    const all = [...answers.values()].reduce((sum, n) => sum + n, 0)
    const done = answers.get("done") ?? 0
    const refused = [...answers]
      .filter(([answer]) => answer !== "done")
      .sort(([, a], [, b]) => b - a)
      .map(([answer, n]) => `${answer} ${n}`)
    return [name, all, done, all - done, refused.join(", ")]
  })
  const table = [["operation", "times", "accepted", "refused", "with"], ...rows]
  const lines = table.map(
    ([name, ...figures]) =>
      `  ${String(name).padEnd(24)}` +
      figures
        .map((figure, at) =>
          at < 3 ? String(figure).padStart(9) : `   ${figure}`
        )
        .join("")
  )
  const { runs, steps, groups } = totals
  return [
    `${runs} runs, ${steps} operations, ${groups} times several at once`,
    ...lines,
  ].join("\n")
}
