import { RouteFocusModal } from "@medusajs/dashboard/components"

/** The top of a modal whose form is not there: its cross, and what it is. */
export const ModalStart = ({ title }: { title: string }) => (
  <>
    <RouteFocusModal.Header />
    <RouteFocusModal.Title className="sr-only">{title}</RouteFocusModal.Title>
  </>
)
