import { importProblems } from "./import-rules"
import { files, read } from "./tree"

const CODE = /\.(ts|tsx)$/
const LAYERED = ["src", "admin", "migrations"]

const sources = LAYERED.flatMap((folder) => files(folder, CODE)).filter(
  (file) => !file.includes("/__tests__/")
)

describe("import directions", () => {
  it("hold in every source file", () => {
    expect(sources.length).toBeGreaterThan(50)
    expect(sources.flatMap((file) => importProblems(file, read(file)))).toEqual(
      []
    )
  })

  it.each([
    ["src/domain/money.ts", `import { x } from "@medusajs/framework/utils"`],
    ["src/domain/money.ts", `import fs from "node:fs"`],
    ["src/domain/money.ts", `export * from "../types"`],
    ["src/types/credit.ts", `import { x } from "../modules/webhooks"`],
    [
      "src/modules/webhooks/service.ts",
      `import type { x } from "../company-credit/service"`,
    ],
    [
      "src/modules/company-credit/service.ts",
      `import {\n  x,\n} from "../../workflows"`,
    ],
    [
      "src/providers/payment-on-account/service.ts",
      `import { x } from "../../modules/company-credit"`,
    ],
    [
      "src/workflows/steps/post.ts",
      `import type { x } from "../../modules/company-credit/repositories/sql"`,
    ],
    [
      "src/workflows/steps/post.ts",
      `import Service from "../../modules/company-credit/service"`,
    ],
    [
      "src/api/admin/company-credit/route.ts",
      `const x = await import("../../../modules/company-credit/services")`,
    ],
    [
      "src/jobs/company-credit-x.ts",
      `import "../modules/company-credit/repositories/sql"`,
    ],
    ["admin/pages/x.tsx", `import { x } from "../../src/workflows"`],
    ["src/lib/x.ts", ""],
  ])("refuse, in %s: %s", (file, text) => {
    expect(importProblems(file, text)).toHaveLength(1)
  })

  it.each([
    ["src/domain/money.ts", `import Big from "big.js"`],
    [
      "src/api/store/company-credit/route.ts",
      `import type S from "../../../modules/company-credit/service"`,
    ],
    [
      "src/modules/company-credit/service.ts",
      `import { x } from "./services"\nimport { y } from "../../domain"`,
    ],
  ])("allow, in %s: %s", (file, text) => {
    expect(importProblems(file, text)).toEqual([])
  })
})
