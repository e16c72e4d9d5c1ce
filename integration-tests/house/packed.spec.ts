import { ROOT } from "./tree"

// The packed files themselves are looked at by scripts/pack-check.mjs.
describe("what may be in the package", () => {
  const FINE = [
    "package.json",
    "README.md",
    "LICENSE",
    "CHANGELOG.md",
    ".medusa/server/src/types/index.js",
    ".medusa/server/src/types/index.d.ts",
    ".medusa/server/migrations/company-credit/CompanyCredit20261121090000.js",
    ".medusa/server/migrations/company-credit/CompanyCredit20261121090000.d.ts",
  ]
  const wanted = {
    exports: { "./types": "./.medusa/server/src/types/index.js" },
    sources: [
      "src/types/index.ts",
      "migrations/company-credit/CompanyCredit20261121090000.ts",
    ],
  }

  async function problems(packed: string[]): Promise<string[]> {
    const { contentProblems } =
      await import("../../scripts/pack-check/contents.mjs")
    return contentProblems(packed, wanted)
  }

  it("is what is built from the sources", async () => {
    expect(await problems(FINE)).toEqual([])
  })

  it.each([
    ".medusa/server/src/domain/__tests__/money.unit.spec.js",
    ".medusa/server/src/domain/money.test.js",
    ".medusa/server/integration-tests/helpers/store.js",
    ".medusa/server/medusa-config.js",
    ".medusa/server/jest.config.js",
    ".medusa/server/demo/medusa-config.js",
    "src/domain/money.ts",
    ".npmrc",
  ])("is never %s", async (file) => {
    expect(await problems([...FINE, file])).toEqual([
      `${file} must not be packed`,
    ])
  })

  it.each(FINE)("always is %s", async (file) => {
    const without = FINE.filter((each) => each !== file)
    expect(await problems(without)).toContain(`${file} is missing`)
  })

  it("has every source file of the repository to compare with", async () => {
    const { sourcesOf } = await import("../../scripts/pack-check/contents.mjs")
    const sources: string[] = sourcesOf(ROOT)
    expect(sources).toContain("src/modules/company-credit/service.ts")
    expect(sources).toContain(
      "migrations/company-credit/CompanyCredit20261121090000.ts"
    )
    expect(sources.filter((file) => file.includes("__tests__"))).toEqual([])
  })
})
