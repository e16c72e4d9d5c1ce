import { ANN, BEN, company, creditSuite, outcome } from "./helpers"

creditSuite(({ service, query }) => {
  const entries = async () =>
    (await query("select count(*)::int as n from company_credit_entry"))[0].n

  it("A52: books a repeated request once and answers it alike", async () => {
    const { id } = await company(service, { credit_limit: "500" })
    const request = {
      company_id: id,
      amount: "192",
      po_number: "A1",
      comment: "wire",
      actor: ANN,
      idempotency_key: "click-1",
    }
    const { entry } = await service.reimburse(request)
    const again = { entry, replayed: true }
    await service.reimburse({ company_id: id, amount: "1", actor: ANN })
    expect(await service.reimburse({ ...request })).toEqual(again)
    // Another person may repeat it, too; the entry stays the first one's.
    expect(await service.reimburse({ ...request, actor: BEN })).toEqual(again)
    expect(await entries()).toBe(3)
  })

  it("answers alike even after the entry was edited, twice", async () => {
    const { id } = await company(service, { credit_limit: "500" })
    const request = {
      company_id: id,
      amount: 192,
      po_number: "A1",
      actor: ANN,
      idempotency_key: "click-1",
    }
    const first = await service.reimburse(request)
    for (const po_number of ["A12", "A123"]) {
      await service.editReimbursement({
        company_id: id,
        entry_id: first.entry!.id,
        po_number,
        comment: `now ${po_number}`,
        actor: BEN,
      })
    }
    expect((await service.reimburse(request)).entry).toEqual(first.entry)
  })

  it("refuses a key for any other body, and books nothing", async () => {
    const { id } = await company(service, { credit_limit: "500" })
    const other = await company(service, { credit_limit: "500" })
    const request = {
      company_id: id,
      amount: "10.00",
      po_number: "A1",
      actor: ANN,
      idempotency_key: "k",
    }
    await service.reimburse(request)
    const before = await entries()
    for (const change of [
      { amount: "10.01" },
      { amount: "-10.00" },
      { po_number: "A2" },
      { po_number: null },
      { comment: "new" },
      { company_id: other.id },
    ]) {
      const refused = outcome(service.reimburse({ ...request, ...change }))
      expect(await refused).toBe("idempotency_key_reused")
    }
    expect(await entries()).toBe(before)
  })

  it("refuses a key across kinds of writes, in both directions", async () => {
    const made = await service.createCompany({
      name: "A",
      currency_code: "usd",
      actor: ANN,
      idempotency_key: "company",
    })
    const company_id = made.id
    const actor = ANN
    const writes = (idempotency_key: string) => [
      () =>
        service.createCompany({
          name: "B",
          currency_code: "usd",
          actor,
          idempotency_key,
        }),
      () =>
        service.updateCompany({
          id: company_id,
          name: "B",
          actor,
          idempotency_key,
        }),
      () =>
        service.addMember({
          company_id,
          customer_id: "cus_9",
          actor,
          idempotency_key,
        }),
      () =>
        service.reimburse({ company_id, amount: "5", actor, idempotency_key }),
      () =>
        service.setTerms({
          company_id,
          credit_limit: "7",
          actor,
          idempotency_key,
        }),
    ]
    await service.reimburse({
      company_id,
      amount: "1",
      actor,
      idempotency_key: "payment",
    })
    await service.addMember({
      company_id,
      customer_id: "cus_1",
      actor,
      idempotency_key: "member",
    })
    const before = await entries()
    for (const key of ["company", "payment", "member"]) {
      for (const write of writes(key)) {
        expect(await outcome(write())).toBe("idempotency_key_reused")
      }
    }
    expect(await entries()).toBe(before)
  })

  it("answers repeated writes of companies and members alike", async () => {
    const create = {
      name: "A",
      currency_code: "USD",
      metadata: { b: 1, a: [null, "x"] },
      actor: ANN,
      idempotency_key: "c-1",
    }
    const made = await service.createCompany(create)
    await service.updateCompany({ id: made.id, name: "Renamed", actor: ANN })
    const again = { ...create, metadata: { a: [null, "x"], b: 1 } }
    expect(await service.createCompany(again)).toEqual(
      JSON.parse(JSON.stringify(made))
    )
    const add = {
      company_id: made.id,
      customer_id: "cus_1",
      may_buy_on_account: true,
      actor: ANN,
      idempotency_key: "m-1",
    }
    const member = await service.addMember(add)
    expect(await service.addMember(add)).toEqual(member)
    const remove = {
      company_id: made.id,
      id: member.id,
      actor: ANN,
      idempotency_key: "m-2",
    }
    await service.removeMember(remove)
    await service.removeMember(remove)
    const rest = await query("select deleted_at from company_credit_member")
    expect(rest).toEqual([{ deleted_at: expect.any(Date) }])
  })

  it("keeps no key of a refused write", async () => {
    const { id } = await company(service, { credit_limit: "5" })
    const key = { actor: ANN, idempotency_key: "k" }
    const zero = service.reimburse({ company_id: id, amount: "0", ...key })
    expect(await outcome(zero)).toBe("amount_zero")
    const bad = service.updateCompany({ id, status: "rejected", ...key })
    expect(await outcome(bad)).toBe("status_move_not_allowed")
    await service.reimburse({ company_id: id, amount: "1", ...key })
  })

  it("lets a late repeat of terms saved without a change do nothing", async () => {
    const { id } = await company(service, { credit_limit: "500" })
    const same = {
      company_id: id,
      credit_limit: "500.00",
      actor: ANN,
      idempotency_key: "save",
    }
    expect(await service.setTerms(same)).toMatchObject({ entry: null })
    await service.setTerms({ company_id: id, credit_limit: "600", actor: BEN })
    expect(await service.setTerms(same)).toMatchObject({ entry: null })
    expect((await service.retrieveAccountOf(id)).credit_limit).toBe("600.00")
  })

  it("keeps that key from other accounts, too", async () => {
    const { account } = await company(service, { credit_limit: "500" })
    const other = await company(service, { credit_limit: "500" })
    const save = (account_id: string) =>
      service.post({
        kind: "terms",
        account_id,
        credit_limit: "500.00",
        idempotency_key: "test:save",
        fingerprint: "save",
        actor: ANN,
      })
    expect(await save(account.id)).toMatchObject({ entry: null })
    expect(await save(account.id)).toMatchObject({ entry: null })
    expect(await outcome(save(other.account.id))).toBe("idempotency_key_reused")
  })

  it("answers a repeat of terms though they were changed meanwhile", async () => {
    const { id, account } = await company(service, { credit_limit: "500" })
    const save = {
      company_id: id,
      credit_limit: "600",
      terms_version: account.terms_version,
      actor: ANN,
      idempotency_key: "save",
    }
    const first = await service.setTerms(save)
    await service.setTerms({ company_id: id, credit_limit: "700", actor: BEN })
    expect((await service.setTerms(save)).entry).toEqual(first.entry)
    expect((await service.retrieveAccountOf(id)).credit_limit).toBe("700.00")
  })

  it("refuses keys that no header could carry", async () => {
    const { id } = await company(service, { credit_limit: "5" })
    for (const idempotency_key of [
      "",
      " ",
      "a b",
      "é",
      "x".repeat(256),
      "a\n",
    ]) {
      const write = { company_id: id, amount: "1", actor: ANN, idempotency_key }
      expect(await outcome(service.reimburse(write))).toBe(
        "idempotency_key_invalid"
      )
    }
  })
})
