import { openChapter } from "./chapter.mjs"
import { EUROS } from "./expected.mjs"

/** Tax makes a total of 546.0315: charged and given back to the cent. */
export async function walkEuros(scene) {
  const chapter = await openChapter({
    scene,
    title: "Credit of EUR 2,000.00: tax, rounded once, and given back whole",
    company: { name: "Studio Elbe GmbH", currency_code: "eur" },
    person: {
      first_name: "Ole",
      last_name: "Petersen",
      mailbox: "ole",
      address: {
        address_1: "Große Elbstraße 9",
        postal_code: "22767",
        city: "Hamburg",
      },
    },
    market: { country: "de" },
  })
  const { administrator, company_id, tell } = chapter
  await administrator.setTerms(company_id, { credit_limit: "2000.00" })
  tell("Ada Keller gives Studio Elbe GmbH a credit limit of €2,000.00")
  // (3 × 149.95 + 9.00 freight) + 19 % tax
  const order = await chapter.order({
    lines: [{ sku: "CHAIR-LIN-BLK", quantity: 3 }],
    total: "546.0315",
    charged: "546.03",
    po_number: "SE-88",
    comment: "Three new colleagues",
  })
  await administrator.cancelOrder(order.id)
  await chapter.awaitEntries(3, "the cancelled order's entry")
  tell(`Ada Keller cancels order #${order.display_id}`)
  await chapter.close(EUROS)
}
