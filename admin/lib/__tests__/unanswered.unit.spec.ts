import { sendOnce } from "../unanswered"

const HOUR = 60 * 60 * 1000

describe("sendOnce", () => {
  const refused = new Error("refused")
  const lost = new Error("lost")
  const isAnswer = (error: unknown) => error === refused
  /** What the request was sent with, and what became of it. */
  const send = async (content: string, key: string, failure?: Error) => {
    let sent = ""
    const outcome = sendOnce(
      content,
      key,
      async (used) => {
        sent = used
        if (failure) {
          throw failure
        }
      },
      isAnswer
    )
    await outcome.catch(() => {})
    return sent
  }

  it("keeps the key of what got no answer, for the same content only", async () => {
    expect(await send("a", "1", lost)).toBe("1")
    expect(await send("b", "2")).toBe("2")
    expect(await send("a", "3", lost)).toBe("1")
    expect(await send("a", "4")).toBe("1")
    expect(await send("a", "5")).toBe("5")
  })

  it("takes another key after a refusal, which has written nothing", async () => {
    expect(await send("c", "1", refused)).toBe("1")
    expect(await send("c", "2")).toBe("2")
  })

  it("sends what is under way with the same key", async () => {
    let answer = () => {}
    const used: string[] = []
    const slow = async (key: string) => {
      used.push(key)
      await new Promise<void>((resolve) => (answer = resolve))
    }
    const first = sendOnce("d", "1", slow, isAnswer)
    const answerFirst = answer
    const second = sendOnce("d", "2", slow, isAnswer)
    answerFirst()
    answer()
    await Promise.all([first, second])
    expect(used).toEqual(["1", "1"])
  })

  it("does not take a payment of the next day for the one that was lost", async () => {
    jest.useFakeTimers({ now: 0 })
    await send("e", "1", lost)
    jest.setSystemTime(HOUR)
    expect(await send("e", "2")).toBe("2")
    jest.useRealTimers()
  })
})
