import { useParams } from "react-router-dom"
import { useVendorInvoice } from "../../../hooks/api"
import { UndoDrawer } from "./undo-drawer"

/** The drawer over the page of the vendor invoice it made. */
export const InvoiceReimbursementUndo = () => {
  const { id } = useParams()
  const { vendor_invoice, error, refetch } = useVendorInvoice(id!)
  return (
    <UndoDrawer
      id={vendor_invoice?.reimbursement.id}
      error={error}
      refetch={refetch}
    />
  )
}
