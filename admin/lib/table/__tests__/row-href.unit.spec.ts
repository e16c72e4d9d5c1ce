import { rowHref } from "../row-href"

it("a row leads where what it shows leads, in the table's own row or bare", () => {
  const href = rowHref(({ code }: { code: string }) => `/codes/${code}`)
  const inTable = { id: "row_1", original: { code: "a" } }
  expect(href(inTable as unknown as { code: string })).toBe("/codes/a")
  expect(href({ code: "b" })).toBe("/codes/b")
})
