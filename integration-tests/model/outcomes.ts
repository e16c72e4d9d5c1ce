import { Answer, Books, copyOf } from "./books"
import type { Operation } from "./operations"

/** The server did nothing and asks to send the request again. */
const BUSY = ["account_busy", "concurrent_update"]

export const isBusy = (code: string) => BUSY.includes(code)

/**
 * All books that may lie there after these operations were done at once and
 * were answered so: one for each order of their atoms in which the rules give
 * those answers. None: the answers fit no order at all.
 */
export function outcomes(
  books: Books,
  operations: Operation[],
  answers: Answer[]
): Books[] {
  const found: Books[] = []
  const explore = (books: Books, next: number[]) => {
    if (next.every((at) => at === Infinity)) {
      found.push(books)
      return
    }
    operations.forEach(({ atoms }, index) => {
      const at = next[index]
      if (at === Infinity) {
        return
      }
      const after = copyOf(books)
      const answer = atoms[at](after)
      if (answer === null || answer === answers[index]) {
        const then = answer === null ? at + 1 : Infinity
        explore(
          after,
          next.map((at, i) => (i === index ? then : at))
        )
      }
    })
  }
  const isAlone = operations.length === 1
  explore(
    copyOf(books),
    answers.map((answer) => (!isAlone && isBusy(answer) ? Infinity : 0))
  )
  return found
}

/** What one after the other would be answered, to tell what was expected. */
export function inTurn(books: Books, operations: Operation[]): Answer[] {
  const after = copyOf(books)
  return operations.map(({ atoms }) => {
    for (const atom of atoms) {
      const answer = atom(after)
      if (answer !== null) {
        return answer
      }
    }
    return "done"
  })
}
