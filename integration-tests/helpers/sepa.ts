import Big from "big.js"
import fs from "node:fs"
import path from "node:path"
import { validateXML } from "xmllint-wasm"

const RULES = path.resolve(__dirname, "../fixtures/sepa-credit-transfer.xsd")

/** What a schema finds wrong with a SEPA file: ours, and the one published. */
export async function sepaProblems(xml: string): Promise<string[]> {
  const schemas = [RULES, process.env.PAIN_001_XSD].filter(Boolean) as string[]
  const found = await Promise.all(
    schemas.map((file) =>
      validateXML({
        xml: [{ fileName: "payment.xml", contents: xml }],
        schema: [fs.readFileSync(file, "utf8")],
      })
    )
  )
  return found.flatMap(({ errors }) => errors.map(({ message }) => message))
}

/** All that stands between a tag and its end, as written. */
export const tags = (xml: string, tag: string): string[] =>
  [...xml.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`, "g"))].map(
    ([, text]) => text
  )

/** What a SEPA file says of itself, and what its transfers come to. */
export function sepaSums(xml: string) {
  const amounts = tags(xml, "InstdAmt")
  const sum = amounts.reduce((total, each) => total.plus(each), Big(0))
  return {
    said: { counts: tags(xml, "NbOfTxs"), sums: tags(xml, "CtrlSum") },
    held: {
      counts: Array(2).fill(String(amounts.length)),
      sums: Array(2).fill(sum.toFixed(2)),
    },
  }
}
