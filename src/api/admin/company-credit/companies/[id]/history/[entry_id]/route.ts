import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminCreditEntryResponse } from "../../../../../../../types"
import { editReimbursementWorkflow } from "../../../../../../../workflows"
import { writeRequestOf } from "../../../../../../utils/write-request"
import { presentEntry } from "../helpers"
import type { AdminEditReimbursementBody } from "../validators"

export async function POST(
  req: AuthenticatedMedusaRequest<AdminEditReimbursementBody>,
  res: MedusaResponse<AdminCreditEntryResponse>
) {
  const { id: company_id, entry_id } = req.params
  const { result } = await editReimbursementWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      ...writeRequestOf(req),
      company_id,
      entry_id,
    },
  })
  res.json({ entry: presentEntry(result) })
}
