import { splitDuration } from "../duration"

describe("how long it took", () => {
  it.each([
    [0, 0, "0.0"],
    [437, 0, "0.4"],
    [59_400, 0, "59.4"],
    [61_000, 1, "1"],
    [754_321, 12, "34"],
  ])("%d ms are %d min %s s", (ms, minutes, seconds) => {
    expect(splitDuration(ms)).toEqual({ minutes, seconds })
  })
})
