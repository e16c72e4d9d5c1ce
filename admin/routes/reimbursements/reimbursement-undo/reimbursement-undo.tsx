import { useParams } from "react-router-dom"
import { UndoDrawer } from "./undo-drawer"

/** The drawer over the list of reimbursements. */
export const ReimbursementUndo = () => {
  const { id } = useParams()
  return <UndoDrawer id={id} />
}
