import { Suite, ok } from "../../../helpers"
import { reimbursingStore } from "./store"

/** Runs, their lines and reimbursements, to be read. */
export function lists(suite: Suite) {
  const {
    open,
    home,
    entity,
    setEntity,
    credited,
    vendor,
    payables,
    get,
    start,
    runOf,
    ended,
    reimburse,
    linesOf,
    reimbursements,
  } = reimbursingStore(suite)

  beforeEach(open)

  describe("a run over many companies", () => {
    it("is posted behind the answer, and tells how far it is", async () => {
      for (let i = 0; i < 40; i++) {
        await credited(`Company ${i}`, 10)
      }
      const { run } = await ok(start({ all: true }))
      expect(run.progress.lines).toBe(40)
      const done = await ended(run.id)
      expect(done).toMatchObject({
        status: "done",
        posted: [{ currency_code: "usd", companies: 40, amount: "400.00" }],
        progress: { posted: 40, pending: 0, percent: 100 },
        started_at: expect.any(String),
        finished_at: expect.any(String),
      })
      expect(await runOf(run.id)).toEqual(done)
      expect(await linesOf(run.id, "&status=posted")).toHaveLength(40)
    })
  })

  describe("lists", () => {
    it("of runs: the latest first, by status and legal entity", async () => {
      await home()
      const other = await entity({ name: "Other Inc" })
      await credited("Acme", 10)
      const first = await reimburse({ all: true })
      const second = await reimburse({
        all: true,
        legal_entity_id: other.id,
      })
      await setEntity({ approval_required: true })
      await credited("Bolt", 20)
      const third = (await ok(start({ all: true }))).run
      const found = async (query: string) => {
        const { data } = await get(`/reimbursement-runs${query}`)
        return [data.count, ...data.runs.map((each: any) => each.number)]
      }
      expect(await found("")).toEqual([3, "RUN-3", "RUN-2", "RUN-1"])
      expect(await found("?limit=1&offset=1")).toEqual([3, "RUN-2"])
      expect(await found("?status=awaiting_approval,failed")).toEqual([
        1,
        third.number,
      ])
      expect(await found(`?legal_entity_id=${other.id}`)).toEqual([
        1,
        second.number,
      ])
      expect(await found(`?id[]=${first.id}&id[]=${third.id}`)).toEqual([
        2,
        third.number,
        first.number,
      ])
    })

    it("of lines: by status and code, by offset and after a line", async () => {
      await setEntity({ minimum_reimbursement: 10 })
      for (let i = 1; i <= 6; i++) {
        await credited(`Company ${i}`, i % 2 ? 10 : 5)
      }
      const { id } = await reimburse({ all: true })
      const found = async (query: string) => {
        const { data } = await get(`/reimbursement-runs/${id}/lines${query}`)
        return [data.count, ...data.lines.map((each: any) => each.ord)]
      }
      expect(await found("")).toEqual([6, 1, 2, 3, 4, 5, 6])
      const [, ...posted] = await found("?status=posted")
      const [, ...skipped] = await found("?status=skipped")
      expect([...posted, ...skipped].sort()).toEqual([1, 2, 3, 4, 5, 6])
      expect(posted).toHaveLength(3)
      const code = "?code=below_minimum_reimbursement"
      expect(await found(code)).toEqual([3, ...skipped])
      expect(await found(`${code}&after_ord=${skipped[0]}`)).toEqual([
        3,
        ...skipped.slice(1),
      ])
      expect(await found("?status=posted,skipped&limit=2&offset=2")).toEqual([
        6, 3, 4,
      ])
      expect(await found("?after_ord=4&limit=1")).toEqual([6, 5])
      expect(await found("?status=pending")).toEqual([0])
    })

    it("of reimbursements: by all that they can be narrowed down to", async () => {
      const v1 = await vendor({ name: "Bank of Bolt" })
      const bolt = await credited("Bolt", 20)
      await ok(payables(bolt.id, { vendor_id: v1.id }))
      const berlin = await credited("Berlin", 30, { currency_code: "eur" })
      const first = await reimburse({
        all: true,
        posting_date: "2026-10-01",
      })
      const acme = await credited("Acme", 10)
      const second = await reimburse({
        all: true,
        posting_date: "2026-11-01",
      })
      const all = await reimbursements()
      expect(all[0].company_name).toBe("Acme")
      expect(all.map((each) => each.run_id)).toEqual([
        second.id,
        first.id,
        first.id,
      ])
      const found = async (query: string) => {
        const { data } = await get(`/reimbursements?${query}`)
        expect(data.count_is_capped).toBe(false)
        const names = data.reimbursements.map((each: any) => each.company_name)
        expect(data.count).toBe(names.length)
        return names.sort()
      }
      expect(await found("q=bolt")).toEqual(["Bolt"])
      expect(await found("q=BANK")).toEqual(["Bolt"])
      expect(await found(`q=${all[0].number}`)).toEqual(["Acme"])
      expect(await found(`q=${all[0].vendor_invoice.number}`)).toEqual(["Acme"])
      expect(await found("q=%25")).toEqual([])
      expect(await found(`run_id=${first.id}`)).toEqual(["Berlin", "Bolt"])
      expect(await found(`company_id=${acme.id},${berlin.id}`)).toEqual([
        "Acme",
        "Berlin",
      ])
      expect(await found(`vendor_id=${v1.id}`)).toEqual(["Bolt"])
      expect(await found(`id=${all[0].id}`)).toEqual(["Acme"])
      expect(await found(`number=${all[0].number}`)).toEqual(["Acme"])
      expect(await found("currency_code=EUR")).toEqual(["Berlin"])
      expect(await found("from=2026-10-02")).toEqual(["Acme"])
      expect(await found("from=2026-10-01&to=2026-10-31")).toEqual([
        "Berlin",
        "Bolt",
      ])
      expect(await found("invoice_status=paid,approved")).toEqual([])
      expect(await found("invoice_status=open&is_reversed=false")).toEqual([
        "Acme",
        "Berlin",
        "Bolt",
      ])
      expect(await found("is_reversed=true")).toEqual([])
      expect(await found("legal_entity_id=no")).toEqual([])
      const inOrder = async (order: string) => {
        const { data } = await get(`/reimbursements?order=${order}`)
        return data.reimbursements.map((each: any) => each.company_name)
      }
      expect(await inOrder("amount")).toEqual(["Acme", "Bolt", "Berlin"])
      expect(await inOrder("-amount")).toEqual(["Berlin", "Bolt", "Acme"])
      expect((await inOrder("posting_date")).at(-1)).toBe("Acme")
      expect((await inOrder("-posting_date"))[0]).toBe("Acme")
      expect((await inOrder("created_at")).at(-1)).toBe("Acme")
      expect((await get("/reimbursements?order=number")).status).toBe(400)
      const pages = []
      for (let after = ""; ;) {
        const query = `limit=1${after && `&after_id=${after}`}`
        const { data } = await get(`/reimbursements?${query}`)
        if (!data.reimbursements.length) {
          break
        }
        after = data.reimbursements[0].id
        pages.push(after)
      }
      expect(pages).toEqual(all.map((each) => each.id))
      const one = await ok(get(`/reimbursements/${all[0].id}`))
      expect(one.reimbursement).toEqual(all[0])
    })

    it("tell of an undone reimbursement", async () => {
      const { id } = await credited("Acme", 10)
      await reimburse({ all: true })
      const [made] = await reimbursements()
      await ok(
        suite.bob.client.post(
          `/admin/company-credit/reimbursements/${made.id}/reverse`,
          { reason: "Paid twice" }
        )
      )
      const [undone] = await reimbursements("&is_reversed=true")
      expect(undone).toMatchObject({
        id: made.id,
        company_id: id,
        vendor_invoice: { status: "cancelled" },
        reversal: {
          entry_id: expect.stringMatching(/^ccent_/),
          reason: "Paid twice",
          by: { type: "user", id: suite.bob.id, name: "Bob Admin" },
          at: expect.any(String),
        },
      })
      expect(await reimbursements("&is_reversed=false")).toEqual([])
    })
  })
}
