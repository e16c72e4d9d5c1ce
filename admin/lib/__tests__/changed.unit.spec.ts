import { changedIn } from "../changed"

describe("changedIn", () => {
  it("leaves out what nobody touched, and keeps what was emptied", () => {
    const fields = { name: "Acme", phone: null, status: "active" }
    expect(changedIn(fields, { phone: true, status: false })).toEqual({
      phone: null,
    })
    expect(changedIn(fields, {})).toEqual({})
  })
})
