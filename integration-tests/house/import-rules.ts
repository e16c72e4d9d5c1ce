import path from "node:path"

const FRAMEWORK = /^@medusajs\/framework(\/|$)/
const CORE = /^@medusajs\/medusa(\/|$)/
const NODE = /^node:/
const BIG = /^big\.js$/
const IBAN = /^ibantools$/
const CRON = /^cron-parser$/
/** What the files of banks are written with. */
const FILES = /^(fast-xml-builder|transliteration)$/
const DOMAIN = /^src\/domain(\/|$)/
const TYPES = /^src\/types(\/|$)/
const WORKFLOWS = /^src\/workflows(\/|$)/
/** A module's door: its index, its key, and (as a type) its service. */
const DOOR = /^src\/modules\/[^/]+(\/(index|constants))?$/
const SERVICE_TYPE = /^type src\/modules\/[^/]+\/service$/
const BROWSER =
  /^(react(-dom|-router-dom|-i18next|-hook-form)?|@hookform\/.*|@tanstack\/.*|zod|@medusajs\/(ui|icons|admin-sdk|js-sdk|dashboard|types))(\/|$)/

type Rule = { layer: RegExp; may: RegExp[] }

/**
 * Who may import whom, besides files of the same layer. The first group of
 * `layer` is the layer's folder. (Modules calculate with the domain's own
 * number, so they may name its type.)
 */
const RULES: Rule[] = [
  { layer: /^(src\/domain)\//, may: [BIG] },
  { layer: /^(src\/types)\//, may: [DOMAIN, FRAMEWORK] },
  {
    layer: /^(src\/modules\/[^/]+)\//,
    may: [DOMAIN, TYPES, FRAMEWORK, NODE, BIG, IBAN, CRON, FILES],
  },
  {
    layer: /^(src\/providers\/[^/]+)\//,
    may: [DOMAIN, TYPES, FRAMEWORK, NODE],
  },
  {
    layer: /^(src\/workflows)\//,
    may: [DOMAIN, TYPES, FRAMEWORK, CORE, NODE, DOOR, SERVICE_TYPE],
  },
  {
    layer: /^(src\/api)\//,
    may: [
      ...[DOMAIN, TYPES, FRAMEWORK, CORE, NODE],
      ...[WORKFLOWS, DOOR, SERVICE_TYPE],
    ],
  },
  {
    layer: /^(src\/(?:subscribers|jobs))\//,
    may: [DOMAIN, TYPES, FRAMEWORK, CORE, WORKFLOWS, DOOR, SERVICE_TYPE],
  },
  { layer: /^(src\/links)\//, may: [FRAMEWORK, CORE, DOOR, TYPES] },
  { layer: /^(src\/policies)\//, may: [FRAMEWORK, TYPES] },
  { layer: /^(src\/admin)\//, may: [BROWSER, DOMAIN, TYPES, /^admin\//] },
  { layer: /^(admin)\//, may: [BROWSER, DOMAIN, TYPES] },
  { layer: /^(migrations\/[^/]+)\//, may: [FRAMEWORK] },
]

/** What a file imports that it may not, in words. */
export function importProblems(file: string, text: string): string[] {
  const rule = RULES.find(({ layer }) => layer.test(file))
  if (!rule) {
    return [`${file} is in no layer that DESIGN knows`]
  }
  const own = `${rule.layer.exec(file)![1]}/`
  return importsOf(file, text)
    .filter(({ target }) => !`${target}/`.startsWith(own))
    .filter(
      ({ target, isType }) =>
        !rule.may.some(
          (may) => may.test(target) || (isType && may.test(`type ${target}`))
        )
    )
    .map(({ target }) => `${file} may not import ${target}`)
}

type Import = { target: string; isType: boolean }

const IMPORT =
  /(?:^|[\n;])\s*(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?["']([^"']+)["']/g
const DYNAMIC = /\b(?:import|require)\(\s*["'`]([^"'`]+)["'`]/g

function importsOf(file: string, text: string): Import[] {
  const written = [
    ...[...text.matchAll(IMPORT)].map(([, type, target]) => ({
      target,
      isType: Boolean(type),
    })),
    ...[...text.matchAll(DYNAMIC)].map(([, target]) => ({
      target,
      isType: false,
    })),
  ]
  return written.map(({ target, isType }) => ({
    target: target.startsWith(".")
      ? path.posix.join(path.posix.dirname(file), target)
      : target,
    isType,
  }))
}
