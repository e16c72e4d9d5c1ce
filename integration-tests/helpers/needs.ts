/**
 * `describe`, where the machine has what the tests need. Where it does not,
 * they count as skipped, and the run says why beside its totals; in CI, which
 * has to bring everything, they run and fail.
 */
export function needs(isThere: boolean, complaint: string) {
  return (name: string, tests: () => void): void => {
    if (isThere || process.env.CI) {
      describe(name, tests)
    } else {
      describe.skip(`NOT RUN, ${complaint}: ${name}`, tests)
    }
  }
}
