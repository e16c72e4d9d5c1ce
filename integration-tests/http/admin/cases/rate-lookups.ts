import { Suite } from "../../../helpers"
import { inHours, rateCalls } from "./rate-calls"

export function rateLookups(s: Suite) {
  const { get, enter, withdraw, list, inForce } = rateCalls(s)

  describe("the list", () => {
    it("is filtered, ordered and paged", async () => {
      await enter("usd", "eur", "0.9", { effective_at: inHours(-3) })
      const { id } = await enter("eur", "usd", "1.1", {
        effective_at: inHours(-2),
      })
      await enter("usd", "jpy", "150", { effective_at: inHours(2) })
      await withdraw(id)
      const rates = async (query: string) =>
        (await list(query)).map(({ rate }: { rate: string }) => rate)
      expect(await rates("")).toEqual(["150", "1.1", "0.9"])
      expect(await rates("?order=effective_at")).toEqual(["0.9", "1.1", "150"])
      expect(await rates("?order=-created_at")).toEqual(["150", "1.1", "0.9"])
      expect(await rates("?from=usd")).toEqual(["150", "0.9"])
      expect(await rates("?from=USD,eur&to=usd,eur")).toEqual(["1.1", "0.9"])
      expect(await rates("?withdrawn=true")).toEqual(["1.1"])
      expect(await rates("?withdrawn=false")).toEqual(["150", "0.9"])
      expect(await rates("?source=manual&to=jpy")).toEqual(["150"])
      expect(await rates("?source=bank")).toEqual([])
      const now = encodeURIComponent(new Date().toISOString())
      expect(await rates(`?effective_at[$gt]=${now}`)).toEqual(["150"])
      expect((await get("?limit=1&offset=1")).data).toMatchObject({
        exchange_rates: [{ rate: "1.1" }],
        count: 3,
        limit: 1,
        offset: 1,
      })
    })

    it("and the look at one pair refuse what they do not know", async () => {
      for (const [query, named, code] of [
        ["?pair=usd", "pair"],
        ["?from=dollar", "from"],
        ["?withdrawn=yes", "withdrawn"],
        ["?order=rate", "order"],
        ["?limit=1001", "limit"],
        ["?effective_at[$gt]=soon", "effective_at"],
        ["/in-force", "from is required"],
        ["/in-force?from=usd", "to is required"],
        ["/in-force?from=usd&to=usd", "to", "same_currency"],
        ["/in-force?from=usd&to=1", "to", "invalid_currency"],
        ["/in-force?from=usd&to=eur&at=now", "at"],
      ]) {
        const { status, data } = await get(query)
        expect([query, status, data.code]).toEqual([
          query,
          400,
          code ?? "invalid_request",
        ])
        expect(data.message).toContain(named)
      }
    })
  })

  describe("the rate in force", () => {
    it("tells of what it is made, now and at another time", async () => {
      const eur = await enter("eur", "usd", "1.25")
      await enter("eur", "usd", "1.5", { effective_at: inHours(2) })
      expect(await inForce("from=usd&to=EUR")).toEqual({
        from: "usd",
        to: "eur",
        rate: "0.8",
        rate_display: "USD/EUR 0.8000",
        source: "manual",
        effective_at: eur.effective_at,
        via: null,
        legs: [
          {
            id: eur.id,
            from: "eur",
            to: "usd",
            rate: "1.25",
            source: "manual",
            effective_at: eur.effective_at,
            inverse: true,
          },
        ],
      })
      const at = (hours: number) => `at=${encodeURIComponent(inHours(hours))}`
      expect(await inForce(`from=eur&to=usd&${at(3)}`)).toMatchObject({
        rate: "1.5",
      })
      expect(await inForce(`from=eur&to=usd&${at(-1)}`)).toBeNull()
    })

    it("crosses over the store's default currency, and says so", async () => {
      await enter("eur", "usd", "1.25")
      expect(await inForce("from=usd&to=jpy")).toBeNull()
      await enter("eur", "jpy", "160")
      expect(await inForce("from=usd&to=jpy")).toMatchObject({
        rate: "128",
        via: "eur",
        legs: [
          { from: "eur", to: "usd", inverse: true },
          { from: "eur", to: "jpy", inverse: false },
        ],
      })
      await enter("usd", "jpy", "150")
      expect(await inForce("from=usd&to=jpy")).toMatchObject({
        rate: "150",
        via: null,
      })
    })
  })
}
