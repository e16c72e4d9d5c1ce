import type { ConversionDTO } from "../../../types"
import type CompanyCreditService from "../../../modules/company-credit/service"

/** So many companies a caller waits for; they take well under a second. */
const AWAITED = 25

/** Carries a conversion on: a few companies at once, many behind the answer. */
export async function carryOn(
  credit: CompanyCreditService,
  id: string
): Promise<ConversionDTO> {
  const { counts, status } = await credit.retrieveConversion(id)
  if (status === "running" && counts.pending > AWAITED) {
    credit.carryOnConversionInBackground(id)
  } else if (status === "running") {
    await credit.carryOnConversion(id)
  }
  return await credit.retrieveConversion(id)
}
