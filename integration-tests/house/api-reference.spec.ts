import { files, read } from "./tree"

const reference = read("docs/api.md")

describe("docs/api.md", () => {
  it("tells of every route, with its method", () => {
    const routes = files("src/api", /\/company-credit\/.*\/route\.ts$/)
    expect(routes.length).toBeGreaterThan(10)
    expect(routes.flatMap(missingOf)).toEqual([])
  })

  it("tells of every code", () => {
    const rules = files("src/domain/refusals", /\.ts$/)
      .map(read)
      .join("\n")
      .matchAll(/^ {2}([a-z_]+): (?:\w+\(|\{)/gm)
    const codes = [...rules].map(([, code]) => code)
    expect(codes).toContain("insufficient_credit")
    expect(codes.filter((code) => !reference.includes(`\`${code}\``))).toEqual(
      []
    )
  })
})

function missingOf(file: string): string[] {
  const route = file
    .replace(/^src\/api\/(admin|store)\/company-credit/, "")
    .replace(/\/route\.ts$/, "")
    .replace(/\[(\w+)\]/g, ":$1")
  return [...read(file).matchAll(/export async function ([A-Z]+)/g)]
    .map(([, method]) => `\`${method} ${route}\``)
    .filter((entry) => !reference.includes(entry))
}
