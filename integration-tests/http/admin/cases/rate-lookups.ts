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

    it("has a pair once, with what is in force and what follows", async () => {
      await enter("usd", "eur", "0.9", { effective_at: inHours(-3) })
      const latest = await enter("eur", "usd", "1.1", {
        effective_at: inHours(-2),
      })
      const slip = await enter("usd", "eur", "9", {
        effective_at: inHours(-1),
      })
      await withdraw(slip.id)
      const next = await enter("usd", "eur", "0.8", {
        effective_at: inHours(1),
      })
      await enter("usd", "eur", "0.7", { effective_at: inHours(2) })
      const ahead = await enter("usd", "jpy", "150", {
        effective_at: inHours(1),
      })
      const gone = await enter("gbp", "usd", "1.3")
      await withdraw(gone.id)
      expect((await get("/pairs")).data).toEqual({
        pairs: [
          { from: "eur", to: "usd", rates: 5, current: latest, next },
          { from: "gbp", to: "usd", rates: 1, current: null, next: null },
          { from: "usd", to: "jpy", rates: 1, current: null, next: ahead },
        ],
        count: 3,
        offset: 0,
        limit: 20,
      })
      expect((await get("/pairs?currency=EUR&limit=1")).data).toMatchObject({
        pairs: [{ from: "eur", to: "usd" }],
        count: 1,
      })
      expect((await get("/pairs?limit=1&offset=2")).data).toMatchObject({
        pairs: [{ to: "jpy" }],
        count: 3,
      })
      expect(await list(`?id=${next.id},${gone.id}`)).toMatchObject([
        { id: next.id },
        { id: gone.id, withdrawn_by: { name: "Alice Admin" } },
      ])
    })

    it("and the look at one pair refuse what they do not know", async () => {
      for (const [query, named, code] of [
        ["?pair=usd", "pair"],
        ["?from=dollar", "from"],
        ["?withdrawn=yes", "withdrawn"],
        ["?order=rate", "order"],
        ["?limit=1001", "limit"],
        ["?effective_at[$gt]=soon", "effective_at"],
        ["/pairs?currency=dollar", "currency"],
        ["/pairs?from=usd", "from"],
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
