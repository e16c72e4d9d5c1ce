import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { COMPANY_CREDIT_MODULE } from "../../types"
import type {
  Actor,
  MoveVendorInvoicesInput,
  VendorInvoiceDTO,
  WriteRequest,
} from "../../types"
import type CompanyCreditService from "../../modules/company-credit/service"

type Undo = MoveVendorInvoicesInput & { actor: Actor }

const OPPOSITE = {
  approve: "unapprove",
  unapprove: "approve",
  hold: "release",
  release: "hold",
} as const

/** Undone by the opposite move of those that nobody has moved since. */
export const moveVendorInvoicesStep = createStep(
  "company-credit-move-vendor-invoices",
  async (input: MoveVendorInvoicesInput & WriteRequest, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    const { vendor_invoices: former } = await credit.listVendorInvoices(
      { id: input.ids },
      { limit: input.ids.length }
    )
    const moved = await credit.moveVendorInvoices(input)
    return new StepResponse(moved, undoOf(input, former, moved.vendor_invoices))
  },
  async (undo: Undo[] | undefined, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    for (const each of undo ?? []) {
      await credit.moveVendorInvoices(each)
    }
  }
)

/** A move for each reason, which a hold that was released gets back. */
function undoOf(
  { move, actor }: MoveVendorInvoicesInput & WriteRequest,
  former: VendorInvoiceDTO[],
  moved: VendorInvoiceDTO[]
): Undo[] {
  const before = new Map(former.map((each) => [each.id, each]))
  const undo = new Map<string, Undo>()
  for (const { id, version } of moved) {
    const was = before.get(id)
    // A repeated request moved nothing: it was answered as the first one was.
    if (!was || was.version !== version - 1) {
      continue
    }
    const reason = was.hold_reason ?? ""
    const each = undo.get(reason) ?? {
      ...{ ids: [], versions: {}, reason, actor },
      move: OPPOSITE[move],
    }
    each.ids.push(id)
    each.versions = { ...each.versions, [id]: version }
    undo.set(reason, each)
  }
  return [...undo.values()]
}
