import {
  ANN,
  BEN,
  company,
  creditSuite,
  entriesOf,
  givingBack,
  outcome,
  purchase,
} from "./helpers"

creditSuite(({ service, query }) => {
  async function reimbursed() {
    const { id, account } = await company(service, { credit_limit: "500" })
    const { entry } = await service.reimburse({
      company_id: id,
      amount: "192",
      po_number: "A1",
      actor: ANN,
    })
    return { company_id: id, account, entry: entry! }
  }

  it("A45: changes PO number and comment, nothing else, and keeps who did", async () => {
    const { company_id, account, entry } = await reimbursed()
    const edited = await service.editReimbursement({
      company_id,
      entry_id: entry.id,
      po_number: "A12345",
      comment: "Adding PO info",
      actor: BEN,
    })
    expect(edited).toEqual({
      ...entry,
      po_number: "A12345",
      comment: "Adding PO info",
      edit_count: 1,
      reimbursement: null,
    })
    expect(await entriesOf(query, account.id)).toHaveLength(2)
    const { entries } = await service.listHistory(company_id, { limit: 1 })
    expect(entries).toEqual([edited])
    expect(await service.listEntryEdits(company_id, entry.id)).toEqual([
      {
        number: 1,
        po_number_before: "A1",
        po_number_after: "A12345",
        comment_before: null,
        comment_after: "Adding PO info",
        updated_by: BEN,
        created_at: expect.any(String),
      },
    ])
  })

  it("leaves what is not named, clears what is null, and counts real edits", async () => {
    const { company_id, entry } = await reimbursed()
    const edit = (change: { po_number?: string | null; comment?: string }) =>
      service.editReimbursement({
        company_id,
        entry_id: entry.id,
        ...change,
        actor: ANN,
      })
    expect(await edit({ comment: "x" })).toMatchObject({ po_number: "A1" })
    expect(await edit({})).toMatchObject({ comment: "x", edit_count: 1 })
    expect(await edit({ comment: "x" })).toMatchObject({ edit_count: 1 })
    expect(await edit({ po_number: null })).toMatchObject({
      po_number: null,
      comment: "x",
      edit_count: 2,
    })
    const edits = await service.listEntryEdits(company_id, entry.id)
    expect(edits.map(({ number }) => number)).toEqual([1, 2])
  })

  it("numbers edits made at once one after the other", async () => {
    const { company_id, entry } = await reimbursed()
    await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        service.editReimbursement({
          company_id,
          entry_id: entry.id,
          comment: `edit ${index}`,
          actor: ANN,
        })
      )
    )
    const edits = await service.listEntryEdits(company_id, entry.id)
    expect(edits.map(({ number }) => number)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ])
    edits.slice(1).forEach((edit, index) => {
      expect(edit.comment_before).toBe(edits[index].comment_after)
    })
  })

  it("A46: has no way to an amount", async () => {
    const { company_id, entry } = await reimbursed()
    await service.editReimbursement({
      company_id,
      entry_id: entry.id,
      comment: "x",
      amount: "1",
      actor: ANN,
    } as any)
    const { entries } = await service.listHistory(company_id, { limit: 1 })
    expect(entries[0]).toMatchObject({
      amount: "192.00",
      outstanding_balance: "192.00",
    })
  })

  it("A47: edits reimbursements only, of their own company only", async () => {
    const { company_id, account, entry } = await reimbursed()
    const order = purchase(account, "64")
    await service.post(order)
    await service.post(givingBack(order, "24"))
    await service.post(givingBack(order, null))
    await service.setTerms({ company_id, credit_limit: "9", actor: ANN })
    const edit = (company: string, entry_id: string) =>
      outcome(
        service.editReimbursement({
          company_id: company,
          entry_id,
          comment: "x",
          actor: ANN,
        })
      )
    const others = (await entriesOf(query, account.id)).filter(
      ({ operation }) => operation !== "reimbursed"
    )
    expect(others.map(({ operation }) => operation)).toEqual([
      "allocated",
      "purchased",
      "refunded",
      "reverted",
      "updated",
    ])
    for (const { id } of others) {
      expect(await edit(company_id, id)).toBe("entry_not_editable")
    }
    const stranger = await company(service)
    expect(await edit(stranger.id, entry.id)).toBe("entry_not_found")
    expect(await edit(company_id, "nothing")).toBe("entry_not_found")
    expect(await service.listEntryEdits(stranger.id, entry.id)).toEqual([])
  })

  it("refuses text that cannot be stored, and changes nothing", async () => {
    const { company_id, entry } = await reimbursed()
    for (const po_number of ["x".repeat(256), "a\u0000b"]) {
      const write = { company_id, entry_id: entry.id, po_number, actor: ANN }
      expect(await outcome(service.editReimbursement(write))).toBe(
        "value_refused"
      )
    }
    expect(await service.listEntryEdits(company_id, entry.id)).toEqual([])
  })
})
