import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { entries, files, pathOf, read, ROOT } from "./tree"

const FOLDERS_WITH_README = [
  "admin",
  "bench",
  "demo",
  "docs",
  "integration-tests",
  "migrations",
  "scripts",
  "src",
]

describe("the repository", () => {
  it.each(FOLDERS_WITH_README)("%s says in a README what it holds", (name) => {
    expect(fs.existsSync(path.join(ROOT, name, "README.md"))).toBe(true)
  })

  it("has a README for each of its top-level folders", () => {
    const folders = fs
      .readdirSync(ROOT, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !/^\.|^node_m/.test(entry.name))
      .map(({ name }) => name)
      .filter((name) => !["coverage", "dist"].includes(name))
    expect(folders.sort()).toEqual(FOLDERS_WITH_README)
  })

  // Symbolic links ship empty in a tarball and break on Windows.
  it("has no symbolic link", () => {
    const links = entries().filter((entry) => entry.isSymbolicLink())
    expect(links.map(pathOf)).toEqual([])
  })

  // `medusa plugin:db:generate` writes there; we keep them in migrations/.
  it("has no migrations folder inside a module", () => {
    expect(files("src/modules", /\/migrations\//)).toEqual([])
    const snapshots = files("", /\.snapshot-.*\.json$/)
    expect(snapshots.filter((file) => !/^migrations\//.test(file))).toEqual([])
  })

  it("finds the migrations of each module in a folder of its name", () => {
    const modules = fs
      .readdirSync(path.join(ROOT, "src/modules"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
    expect(modules.length).toBeGreaterThan(0)
    for (const { name } of modules) {
      expect(
        files(`migrations/${name}`, /[A-Z][A-Za-z]+\d{14}\.ts$/)
      ).not.toEqual([])
    }
  })
})

describe("the lockfile", () => {
  it("names no registry, so that npm asks the one it is set to", () => {
    const lock = JSON.parse(read("package-lock.json"))
    const hosted = Object.entries<{ resolved?: string }>(lock.packages)
      .filter(([, { resolved }]) => /^(https?|git|ssh)/.test(resolved ?? ""))
      .map(([name]) => name)
    expect(Object.keys(lock.packages).length).toBeGreaterThan(100)
    expect(hosted).toEqual([])
    expect(read(".npmrc")).not.toMatch(/registry *=/)
  })
})

describe("tracked text", () => {
  // Put together here, so that this file does not hold what it looks for.
  const home = new RegExp(
    ["/home/[a-z]", "/Users/[A-Za-z]", "/ro" + "ot/", "[A-Z]:\\\\Users\\\\"]
      .map((each) => `(?<![\\w.~-])${each}`)
      .join("|")
  )

  const parent = path.dirname(ROOT)
  const neighbours =
    parent === path.parse(ROOT).root
      ? []
      : fs.readdirSync(parent).map((name) => path.join(parent, name))
  const here = [ROOT, ...neighbours, os.homedir()].filter(
    (each) => each.split(path.sep).length > 2
  )

  function pathProblems(file: string, text: string): string[] {
    const found = here.filter((each) =>
      new RegExp(`${escape(each)}(?![\\w-])`).test(text)
    )
    return home.test(text) || found.length > 0
      ? [`${file} names a path of one machine`]
      : []
  }

  const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")

  it("names no path of the machine it was written on", () => {
    expect(files().flatMap((file) => pathProblems(file, read(file)))).toEqual(
      []
    )
  })

  it.each([`see ${ROOT}/x`, "/home" + "/ann/shop", "C:\\" + "Users\\Ann"])(
    "is recognised in %j",
    (text) => {
      expect(pathProblems("x.ts", text)).toHaveLength(1)
    }
  )
})
