import fc from "fast-check"
import type { Books } from "./books"
import { KINDS, Operation } from "./operations"
import { noteSteps } from "./tally"
import { together } from "./together"
import type { World } from "./world"

type Wish = { kind: number; wish: unknown }

const wish: fc.Arbitrary<Wish> = fc.oneof(
  ...KINDS.map(({ wish, weight }, kind) => ({
    weight,
    arbitrary: wish.map((wish) => ({ kind, wish })),
  }))
)

const step: fc.Arbitrary<Wish[]> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(wish) },
  { weight: 1, arbitrary: fc.array(wish, { minLength: 2, maxLength: 4 }) }
)

/** One operation, or several at once; asked for where it means something. */
class Step implements fc.AsyncCommand<Books, World> {
  constructor(private readonly wishes: Wish[]) {}

  check(books: Readonly<Books>): boolean {
    return this.operations(books).length > 0
  }

  async run(books: Books, world: World): Promise<void> {
    const operations = this.operations(books)
    books.nextNumber += this.wishes.length
    world.told.push(operations.map(({ words }) => words))
    noteSteps(operations.length)
    await together(books, world, operations)
  }

  toString(): string {
    return this.wishes.map(({ kind }) => KINDS[kind].name).join(" | ")
  }

  private operations(books: Readonly<Books>): Operation[] {
    return this.wishes.flatMap(({ kind, wish }, at) => {
      const { name, resolve } = KINDS[kind]
      const operation = resolve(wish, books, books.nextNumber + at)
      return operation ? [{ name, ...operation }] : []
    })
  }
}

/** Sequences of at most so many steps. */
export function commands(length: number, replayPath?: string) {
  return fc.commands([step.map((wishes) => new Step(wishes))], {
    maxCommands: length,
    size: "max",
    replayPath,
  })
}
