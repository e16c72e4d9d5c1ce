const ATTEMPTS = 3

/**
 * Runs work that read an account before it posted to it; again when the account
 * has changed its currency in between and the posting was refused for that.
 *
 * @param work is told whether it has been tried before
 */
export async function againWhenConverted<T>(
  work: (isAgain: boolean) => Promise<T>
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work(attempt > 1)
    } catch (error) {
      const { code } = error as { code?: unknown }
      if (code !== "currency_mismatch" || attempt === ATTEMPTS) {
        throw error
      }
    }
  }
}
