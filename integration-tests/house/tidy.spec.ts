import { files, read } from "./tree"
import {
  hookProblems,
  shortcutProblems,
  wordProblems,
  writeProblems,
} from "./words"

const LONGEST = 250

const code = files("", /\.(ts|tsx|mjs|cjs|js)$/)
const built = code.filter((file) => /^(src|admin|migrations)\//.test(file))
const source = built.filter((file) => !file.includes("/__tests__/"))

function lengthProblems(file: string, text: string): string[] {
  const lines = text.trimEnd().split("\n").length
  return lines > LONGEST ? [`${file} has ${lines} lines`] : []
}

describe("files", () => {
  it(`are ${LONGEST} lines at most`, () => {
    expect(code.length).toBeGreaterThan(50)
    expect(code.flatMap((file) => lengthProblems(file, read(file)))).toEqual([])
  })

  it("are recognised as too long", () => {
    expect(lengthProblems("x.ts", "x\n".repeat(LONGEST))).toEqual([])
    expect(lengthProblems("x.ts", "x\n".repeat(LONGEST + 1))).toHaveLength(1)
  })
})

describe("words", () => {
  it("are those of DESIGN, in identifiers and strings", () => {
    expect(source.flatMap((file) => wordProblems(file, read(file)))).toEqual([])
  })

  it.each([
    `const walletId = 1`,
    `t("Your points")`,
    `type T = { reward_points: number }`,
    `class CreditPayout {}`,
  ])("are recognised as foreign in %s", (text) => {
    expect(wordProblems("x.ts", text)).toHaveLength(1)
  })

  it.each([
    `const endpoints = []`,
    `// points at the row`,
    `/** a payout */`,
    `const breakpoint = 1`,
  ])("are left alone in %s", (text) => {
    expect(wordProblems("x.ts", text)).toEqual([])
  })
})

describe("shortcuts", () => {
  it("are not taken", () => {
    expect(built.flatMap((file) => shortcutProblems(file, read(file)))).toEqual(
      []
    )
  })

  it.each([
    "const x = y as any",
    "const x = y as any as Account",
    "// @ts-ignore",
    "// @ts-nocheck",
    "// TODO later",
    "/* FIXME */",
  ])("are recognised in %s", (text) => {
    expect(shortcutProblems("x.ts", text)).toHaveLength(1)
  })

  it.each(["// as any other entry", `t("as any other")`])(
    "are not seen in %s",
    (text) => {
      expect(shortcutProblems("x.ts", text)).toEqual([])
    }
  )
})

describe("the store's own room", () => {
  it("no handler sits on a core workflow hook", () => {
    expect(source.flatMap((file) => hookProblems(file, read(file)))).toEqual([])
  })

  it("a handler is recognised", () => {
    const text = "completeCartWorkflow.hooks.validate(async () => {})"
    expect(hookProblems("x.ts", text)).toHaveLength(1)
  })

  it("routes lie under our prefix", () => {
    const strays = files("src/api", /\/route\.ts$/).filter(
      (file) => !/^src\/api\/(admin|store)\/company-credit\//.test(file)
    )
    expect(strays).toEqual([])
  })
})

describe("writes", () => {
  const FACADE = /^src\/modules\/company-credit\/(service|facade\/.*)\.ts$/
  const METHOD = /^ {2}(?:async )?\*?([a-z]\w*)(?:<\w+>)?\(/gm
  const READS =
    /^(constructor|runAs|check|refuse|list|retrieve|find|stream|preview)/
  const ASSESSES = /^assess/

  const writes = files("src/modules/company-credit", /\.ts$/)
    .filter((file) => FACADE.test(file))
    .flatMap((file) => [...read(file).matchAll(METHOD)])
    .map(([, method]) => method)
    .filter((method) => !READS.test(method) && !ASSESSES.test(method))

  it("reach the credit module from routes through workflows only", () => {
    expect(writes).toEqual(
      expect.arrayContaining(["createCompany", "setTerms", "reimburse"])
    )
    expect(
      files("src/api", /\.ts$/).flatMap((file) =>
        writeProblems(file, read(file), writes)
      )
    ).toEqual([])
  })

  it("are recognised in a route", () => {
    const text = "await credit.reimburse({ company_id })"
    expect(writeProblems("x.ts", text, writes)).toHaveLength(1)
  })
})
