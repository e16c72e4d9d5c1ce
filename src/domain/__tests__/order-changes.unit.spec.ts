import { OrderChange, TELLING_SECONDS, isBeingMade } from "../index"

const NOW = new Date("2026-11-22T12:00:00Z")

const change = (
  change_type: string | null,
  reference: string,
  seconds_ago = 1
): OrderChange => ({
  id: `ordch_${reference}`,
  change_type,
  version: 2,
  confirmed_at: new Date(+NOW - seconds_ago * 1000),
  references: [reference],
  by: null,
})

const told = (change_type: string, ...references: string[]) => ({
  change_type,
  references,
  told_at: NOW,
})

describe("Medusa may still be at work on a change", () => {
  it.each([
    ["there is none", [], undefined, false],
    ["nothing was told", [change("edit", "a")], undefined, true],
    ["it was told", [change("edit", "a")], told("edit", "a"), false],
    [
      "it was told, by one of its actions",
      [change("edit", "a")],
      told("edit", "x", "a"),
      false,
    ],
    [
      "a later one is at work",
      [change("claim", "c"), change("return_receive", "r")],
      told("claim", "c"),
      true,
    ],
    [
      "an earlier one must have ended",
      [change("claim", "c"), change("return_receive", "r")],
      told("return_receive", "r"),
      false,
    ],
    [
      "the same return is received after it was asked for",
      [change("return_request", "r"), change("return_receive", "r")],
      told("return_request", "r"),
      true,
    ],
    [
      "the told one was settled already",
      [change("edit", "b")],
      told("edit", "a"),
      true,
    ],
    [
      "the second part of a return came after the first was told",
      [change("return_receive", "r", 3), change("return_receive", "r", -1)],
      told("return_receive", "r"),
      true,
    ],
    [
      "the second part of a return was told",
      [change("return_receive", "r", 3), change("return_receive", "r", 0)],
      told("return_receive", "r"),
      false,
    ],
    [
      "the server that confirmed it is ahead of this one",
      [change("return_receive", "r", -5)],
      told("return_receive", "r"),
      false,
    ],
    [
      "its event was lost",
      [change("edit", "a", TELLING_SECONDS)],
      undefined,
      false,
    ],
    [
      "just before that",
      [change("edit", "a", TELLING_SECONDS - 1)],
      undefined,
      true,
    ],
    ["a claim was canceled", [change(null, "c")], undefined, false],
  ])("%s", (_, changes, one, expected) => {
    expect(isBeingMade(changes, one, NOW)).toBe(expected)
  })
})
