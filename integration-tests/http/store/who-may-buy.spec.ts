import {
  ON_ACCOUNT,
  Suite,
  checkOut,
  choosePayment,
  clientOf,
  completeCart,
  creditModule,
  httpSuite,
  placeOrder,
  prepareCart,
} from "../../helpers"

const BOUNDED = "pp_payment-on-account_bounded"
const GERMAN = "pp_payment-on-account_german"

httpSuite((s: Suite) => {
  const credit = () => creditModule(s.container)
  const user = () => ({ type: "user" as const, id: s.alice.id })
  const purchases = async () => (await s.rows()).company_credit_purchase
  const offered = async (client = s.ann.client, query = "") => {
    const region = s.store.regions.usd
    const { data } = await client.get(
      `/store/payment-providers?region_id=${region}${query}`
    )
    return data.payment_providers.map((p: { id: string }) => p.id)
  }
  /** A cart with a session made while all was well. */
  const readyCart = async (amount = 10) => {
    const cart = await prepareCart(s.ann.client, s.store, { amount })
    await choosePayment(s.ann.client, cart.id)
    return cart.id
  }
  const refusedAtTheLastClick = async (
    cart_id: string,
    client = s.ann.client
  ) => {
    const { data } = await completeCart(client, cart_id)
    expect(data.type).toBe("cart")
    expect(await purchases()).toBe(0)
    return data.error.code
  }

  it("A25 what an approval waits for is not reserved: the later order is refused", async () => {
    const { id } = await s.company({
      credit_limit: 500,
      members: [s.ann, s.ben],
    })
    const waiting = await readyCart(400)
    await placeOrder(s.ben, s.store, { amount: 200 })
    const { data } = await completeCart(s.ann.client, waiting)
    expect(data.error.code).toBe("insufficient_credit")
    const { available_credit } = await credit().retrieveAccountOf(id)
    expect(available_credit).toBe("300.00")
  })

  it("A26 session, cart and member have to agree", async () => {
    await s.company({ name: "A", credit_limit: 500, members: [s.ann] })
    await s.company({ name: "B", credit_limit: 500, members: [s.ben] })
    const cart = await prepareCart(s.ann.client, s.store, { amount: 10 })
    await choosePayment(s.ben.client, cart.id)
    expect(await refusedAtTheLastClick(cart.id)).toBe("not_your_cart")
    const { data } = await s.ben.client.get(
      `/store/company-credit/carts/${cart.id}/eligibility`
    )
    expect(data.eligibility.code).toBe("not_your_cart")
  })

  it("A26b a guest who types a buyer's e-mail buys nothing on that account", async () => {
    await s.company({ credit_limit: 500, members: [s.ann] })
    const cart = await prepareCart(s.guest, s.store, {
      amount: 10,
      email: s.ann.email,
    })
    expect(await offered(s.guest)).not.toContain(ON_ACCOUNT)
    const { data } = await s.guest.get(
      `/store/company-credit/carts/${cart.id}/eligibility`
    )
    expect(data.eligibility.code).toBe("login_required")
    await choosePayment(s.guest, cart.id)
    expect(await refusedAtTheLastClick(cart.id, s.guest)).toBe("login_required")
    // Nor when the buyer of that e-mail then completes what the guest began.
    expect(await refusedAtTheLastClick(cart.id)).toBe("login_required")
  })

  it("A26b nor by naming the buyer's session in a session of one's own", async () => {
    await s.company({ credit_limit: 500, members: [s.ann] })
    const order = await placeOrder(s.ann, s.store, { amount: 10 })
    const knex = s.container.resolve("__pg_connection__")
    const [{ id: session_id }] = await knex("payment_session").select("id")
    const cart = await prepareCart(s.guest, s.store, { amount: 10 })
    const data = { session_id, customer: { id: s.ann.id } }
    await choosePayment(s.guest, cart.id, { data })
    const { data: answer } = await completeCart(s.guest, cart.id)
    expect(answer.error.code).toBe("login_required")
    await choosePayment(s.guest, cart.id, { data, provider_id: "pp_none" })
    await choosePayment(s.guest, cart.id, { data })
    const kept = await credit().retrieveOrderCredit(order.id)
    expect(kept).toMatchObject({ purchased: "10.00", on_account: "10.00" })
  })

  it("A27 a company blocked after the cart was built", async () => {
    const { id } = await s.company({ credit_limit: 500, members: [s.ann] })
    const cart = await readyCart()
    await credit().updateCompany({ id, status: "blocked", actor: user() })
    expect(await refusedAtTheLastClick(cart)).toBe("company_not_active")
    expect(await offered()).not.toContain(ON_ACCOUNT)
    const products = await s.ann.client.get("/store/products")
    expect(products.status).toBe(200)
    expect((await s.ann.client.get("/store/customers/me")).status).toBe(200)
  })

  it("A28 a company that was never given credit", async () => {
    await s.company({ members: [s.ann] })
    expect(await offered()).not.toContain(ON_ACCOUNT)
    const { status, data } = await checkOut(s.ann, s.store, { amount: 10 })
    expect([status, data.code]).toEqual([422, "no_credit_account"])
  })

  it("A29 a member without the right to buy on account", async () => {
    await s.company({
      credit_limit: 500,
      members: [{ buyer: s.ann, may_see_credit: true }],
    })
    expect(await offered()).not.toContain(ON_ACCOUNT)
    const { status, data } = await checkOut(s.ann, s.store, { amount: 10 })
    expect([status, data.code]).toEqual([422, "not_permitted"])
  })

  it("a right taken away after the cart was built", async () => {
    const { id } = await s.company({ credit_limit: 500, members: [s.ann] })
    const cart = await readyCart()
    const member = await credit().retrieveMembership(s.ann.id)
    await credit().updateMember({
      id: member!.id,
      company_id: id,
      may_buy_on_account: false,
      actor: user(),
    })
    expect(await refusedAtTheLastClick(cart)).toBe("not_permitted")
  })

  it("a customer without a company", async () => {
    expect(await offered()).not.toContain(ON_ACCOUNT)
    const { data } = await checkOut(s.ann, s.store, { amount: 10 })
    expect(data.code).toBe("no_company")
  })

  it("a buyer without the right to see credit is refused without figures", async () => {
    await s.company({
      credit_limit: 5,
      members: [{ buyer: s.ann, may_buy_on_account: true }],
    })
    const { data } = await checkOut(s.ann, s.store, { amount: 10 })
    expect(data.code).toBe("insufficient_credit")
    expect(data.message).not.toMatch(/\d/)
  })

  it("A30 the order total has to lie within the bounds, both included", async () => {
    await s.company({ credit_limit: 5000, members: [s.ann] })
    const answers: string[] = []
    for (const amount of ["99.99", "100.00", "1000.00", "1000.01"]) {
      const { data } = await checkOut(s.ann, s.store, {
        amount,
        provider_id: BOUNDED,
      })
      answers.push(data.code ?? data.type)
    }
    expect(answers).toEqual([
      "below_minimum",
      "order",
      "order",
      "above_maximum",
    ])
  })

  it("A31 only billing addresses of the configured countries", async () => {
    await s.company({
      credit_limit: 5000,
      currency_code: "eur",
      members: [s.ann],
    })
    const buy = (billing_country: string) =>
      checkOut(s.ann, s.store, {
        amount: 10,
        currency_code: "eur",
        provider_id: GERMAN,
        billing_country,
      })
    const french = await buy("fr")
    expect(french.data.error).toMatchObject({ code: "country_not_allowed" })
    expect((await buy("de")).data.type).toBe("order")
    const cart = await prepareCart(s.ann.client, s.store, {
      amount: 10,
      currency_code: "eur",
      billing_country: "fr",
    })
    const { data } = await s.ann.client.get(
      `/store/payment-providers?region_id=${s.store.regions.eur}&cart_id=${cart.id}`
    )
    const offered = data.payment_providers.map((p: { id: string }) => p.id)
    expect(offered).toContain(ON_ACCOUNT)
    expect(offered).not.toContain(GERMAN)
  })

  it("A32 a provider not enabled in the region", async () => {
    await s.company({ credit_limit: 500, members: [s.ann] })
    await s.alice.client.post(`/admin/regions/${s.store.regions.usd}`, {
      payment_providers: ["pp_system_default"],
    })
    expect(await offered()).toEqual(["pp_system_default"])
    const cart = await prepareCart(s.ann.client, s.store, { amount: 10 })
    const { data } = await s.ann.client.get(
      `/store/company-credit/carts/${cart.id}/eligibility`
    )
    expect(data.eligibility.code).toBe("not_offered_in_region")
    expect((await choosePayment(s.ann.client, cart.id)).status).toBe(400)
  })

  it("A33 switched off for one company, offered to the others", async () => {
    await s.company({
      credit_limit: 500,
      payment_on_account: false,
      members: [s.ann],
    })
    await s.company({ name: "Other", credit_limit: 500, members: [s.ben] })
    expect(await offered()).not.toContain(ON_ACCOUNT)
    expect(await offered(s.ben.client)).toContain(ON_ACCOUNT)
    const { data } = await checkOut(s.ann, s.store, { amount: 10 })
    expect(data.code).toBe("payment_on_account_off")
  })

  it("an order in a currency without a rate", async () => {
    await s.company({ credit_limit: 500, members: [s.ann] })
    const { data } = await checkOut(s.ann, s.store, {
      amount: 10,
      currency_code: "eur",
    })
    expect(data.code).toBe("no_exchange_rate")
  })

  it("an expired or forged login counts as none", async () => {
    await s.company({ credit_limit: 500, members: [s.ann] })
    const forged = clientOf(s.http, {
      ...s.guest.headers,
      authorization: "Bearer not.a.token",
    })
    expect(await offered(forged)).not.toContain(ON_ACCOUNT)
  })
})
