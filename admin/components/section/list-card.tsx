import { Container } from "@medusajs/ui"
import type { ReactNode } from "react"

/**
 * The card of a list with much in its toolbar. Medusa's is one row at every
 * width: in a small window it would squeeze the buttons.
 */
export const ListCard = ({ children }: { children: ReactNode }) => (
  <Container className="divide-y p-0 [&_.py-4_a]:shrink-0 [&_.py-4_button]:shrink-0">
    {children}
  </Container>
)
