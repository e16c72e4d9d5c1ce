import { ok } from "../../helpers"
import { type BrowserSuite, eventually, tableOf } from "../harness"

export function members(s: BrowserSuite) {
  it("members are added, given rights and removed", async () => {
    const { id } = await s.company()
    const membersOf = async () => {
      const path = `/admin/company-credit/companies/${id}/members`
      const { members } = await ok(s.alice.client.get(path))
      return members.map((each: any) => [
        ...[each.customer_id, each.may_buy_on_account],
        ...[each.may_see_credit, each.may_see_history],
      ])
    }
    const screen = await s.open(`/company-credit/companies/${id}`)
    const table = tableOf(screen, "Members")
    await screen.sees("No members yet")
    await table.card.getByRole("link", { name: "Add" }).click()
    await screen.sees("A customer belongs to one company at a time.")
    await screen.click("Add")
    await screen.sees("This is required.")
    await screen.fill("Customer", "ann")
    await screen.page.getByRole("option", { name: /^Ann Buyer/ }).click()
    await screen.field("May see history").click()
    await screen.click("Add")
    expect(await screen.toast()).toMatch(/^Ann Buyer .* is now a member\.$/)
    await screen.closed()
    await eventually(
      async () => (await table.rows()).map((row) => row.slice(0, 3)),
      [["Ann Buyer", "ann@buyer.test", "May buy on account May see credit"]]
    )
    expect(await membersOf()).toEqual([[s.ann.id, true, true, false]])

    await screen.menu("Actions of Ann Buyer", "Edit")
    await screen.sees("Edit Rights")
    await screen.field("May buy on account").click()
    await screen.click("Save")
    await screen.closed()
    expect(await membersOf()).toEqual([[s.ann.id, false, true, false]])

    await screen.menu("Actions of Ann Buyer", "Remove")
    await screen.sees(/Ann Buyer can no longer order on account/)
    await screen.click("Remove")
    await screen.sees("No members yet")
    expect(await membersOf()).toEqual([])
  })

  it("a right that somebody else took away meanwhile is not given back", async () => {
    const { id } = await s.company({ members: [s.ann] })
    const path = `/admin/company-credit/companies/${id}/members`
    const first = async () => (await ok(s.alice.client.get(path))).members[0]
    const member = await first()
    const screen = await s.open(
      `/company-credit/companies/${id}/members/${member.id}`
    )
    await screen.field("May see history").click()
    const { may_see_history } = member
    await ok(
      s.alice.client.post(`${path}/${member.id}`, { may_buy_on_account: false })
    )
    await screen.click("Save")
    await screen.closed()
    expect(await first()).toMatchObject({
      may_buy_on_account: false,
      may_see_history: !may_see_history,
    })
  })

  it("a customer of another company is refused, in the API's words", async () => {
    await s.company({ name: "Other", members: [s.ann] })
    const { id } = await s.company()
    const screen = await s.open(`/company-credit/companies/${id}/add-member`)
    await screen.fill("Customer", "ann")
    await screen.page.getByRole("option", { name: /^Ann Buyer/ }).click()
    screen.problems.allow(400, 409, 422)
    await screen.click("Add")
    expect(await screen.toast()).toMatch(/Other|company/)
  })
}
