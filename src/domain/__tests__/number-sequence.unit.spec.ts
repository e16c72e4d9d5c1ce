import fc from "fast-check"
import { NumberSequence, isRefusal, nextNumber, refuseSequence } from ".."

const KIND = "vendor_invoice"

const draw = (sequence: NumberSequence) => {
  const drawn = nextNumber(KIND, sequence)
  if (isRefusal(drawn)) {
    throw new Error(drawn.code)
  }
  return drawn
}

describe("a number sequence", () => {
  it.each<[string, NumberSequence]>([
    ["VI-00000042", { prefix: "VI-", width: 8, next_number: 42 }],
    ["1", { prefix: "", width: 1, next_number: 1 }],
    ["R/999", { prefix: "R/", width: 3, next_number: 999 }],
    [
      "999999999999999",
      { prefix: "", width: 15, next_number: 999_999_999_999_999 },
    ],
  ])("draws %s", (number, sequence) => {
    expect(draw(sequence)).toEqual({
      number,
      sequence: { ...sequence, next_number: sequence.next_number + 1 },
    })
  })

  it("A102: is exhausted after its last number, and says so", () => {
    const { sequence } = draw({ prefix: "", width: 2, next_number: 99 })
    expect(nextNumber(KIND, sequence)).toMatchObject({
      code: "number_sequence_exhausted",
      facts: { kind: KIND },
    })
  })

  it("draws numbers that differ and sort as they were drawn", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 15 }),
        fc.nat(10 ** 6),
        (width, start) => {
          let sequence = {
            prefix: "A-",
            width,
            next_number: 1 + (start % 10 ** width),
          }
          let before = ""
          for (let i = 0; i < 20; i++) {
            const drawn = nextNumber(KIND, sequence)
            if (isRefusal(drawn)) {
              expect(sequence.next_number).toBe(10 ** width)
              return
            }
            expect(drawn.number).toHaveLength(2 + width)
            expect(drawn.number > before).toBe(true)
            before = drawn.number
            sequence = drawn.sequence
          }
        }
      )
    )
  })
})

describe("changing a number sequence", () => {
  const former = { prefix: "VI-", width: 4, next_number: 42 }

  it.each<[string, NumberSequence]>([
    ["goes on", { ...former, next_number: 43 }],
    ["skips", { ...former, next_number: 9_000 }],
    ["has drawn its last", { ...former, next_number: 10_000 }],
    [
      "begins anew with another prefix",
      { ...former, prefix: "B", next_number: 1 },
    ],
    ["begins anew with another width", { ...former, width: 5, next_number: 1 }],
  ])("is allowed where it %s", (_, asked) => {
    expect(refuseSequence(KIND, asked, former)).toBeNull()
  })

  it("is refused where numbers would come twice", () => {
    const asked = { ...former, next_number: 41 }
    expect(refuseSequence(KIND, asked, former)).toMatchObject({
      code: "number_sequence_repeats",
      facts: { kind: KIND, next: 42, asked: 41 },
    })
  })

  it.each<Partial<NumberSequence>>([
    { prefix: "=1+" },
    { prefix: "A B" },
    { prefix: "x".repeat(21) },
    { width: 0 },
    { width: 16 },
    { width: 2.5 },
    { next_number: 0 },
    { next_number: -1 },
    { next_number: 10_001 },
    { next_number: 1.5 },
  ])("is refused where %j makes no number", (wrong) => {
    expect(refuseSequence(KIND, { ...former, ...wrong })).toMatchObject({
      code: "invalid_number_sequence",
      facts: { field: "number_sequences.vendor_invoice" },
    })
  })
})
