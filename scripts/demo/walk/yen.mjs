import { openChapter } from "./chapter.mjs"
import { YEN } from "./expected.mjs"

/** A company without a limit that pays in advance, in a currency without cents. */
export async function walkYen(scene) {
  const chapter = await openChapter({
    scene,
    title: "No credit limit, prepaid in yen",
    company: { name: "Hinode Design K.K.", currency_code: "jpy" },
    person: {
      first_name: "Aiko",
      last_name: "Mori",
      mailbox: "aiko",
      address: {
        address_1: "1-9-2 Kitazawa",
        postal_code: "155-0031",
        city: "Setagaya-ku, Tokyo",
      },
    },
    market: { country: "jp" },
  })
  const { administrator, company_id, tell } = chapter
  await administrator.reimburse(company_id, {
    amount: "100000",
    po_number: "HD-01",
    comment: "Bank transfer",
  })
  tell("Ada Keller records a payment of ¥100,000")
  // (10 × 3,400 + 1,000 freight) + 10 % tax
  await chapter.order({
    lines: [{ sku: "PAPER-A4", quantity: 10 }],
    total: "38500",
    po_number: "HD-02",
    comment: "Paper for the quarter",
  })
  await chapter.close(YEN)
}
