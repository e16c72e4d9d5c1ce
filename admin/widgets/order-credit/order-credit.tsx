import { Container, Heading } from "@medusajs/ui"
import type { OrderCreditDTO } from "../../../src/types"
import { CreditFigures } from "../../components/credit-figures"
import { Failed } from "../../components/section"
import { TextLink } from "../../components/text-link"
import { useCompanies, useOrderCredit } from "../../hooks/api"
import { useMay } from "../../hooks/use-may"
import { useWords } from "../../hooks/use-words"
import { isNegative, isZero } from "../../lib/money"
import { COMPANIES_PATH } from "../../routes/companies/common/paths"
import { type MedusaOrder, paidOtherwise, unpaidOf } from "./order"
import { OrderActions, type Payer } from "./order-actions"
import { OrderFigures } from "./order-figures"
import { OrderNotices } from "./order-notices"

/**
 * On an order's page: what of it is on account, and what can be done about the
 * rest. Nothing where nothing is and nothing can be.
 */
export const OrderCredit = ({ data }: { data: MedusaOrder }) => {
  const { order_credit, error, refetch } = useOrderCredit(
    data.id,
    JSON.stringify([data.updated_at, data.summary])
  )
  if (error) {
    return (
      <Container className="p-0">
        <Failed error={error} onRetry={refetch} />
      </Container>
    )
  }
  if (order_credit) {
    return <Section credit={order_credit} order={data} />
  }
  return order_credit === null ? <NotOnAccount order={data} /> : null
}

type SectionProps = { credit: OrderCreditDTO; order: MedusaOrder }

const Section = ({ credit, order }: SectionProps) => {
  const { company_id, company_name, unpaid } = credit
  const company = { id: company_id, name: company_name }
  return (
    <Container className="divide-y p-0">
      <Top company={company} />
      <OrderFigures key={postingsOf(credit)} credit={credit} />
      <CreditFigures credit={credit} narrow />
      <OrderNotices credit={credit} />
      <OrderActions
        order={order}
        company={company}
        unpaid={isZero(unpaid) || isNegative(unpaid) ? null : unpaid}
        paid={paidOtherwise(order)}
      />
    </Container>
  )
}

/** Of a buyer who belongs to a company, paid in another way or not at all. */
const NotOnAccount = ({ order }: { order: MedusaOrder }) => {
  const [unpaid, paid] = [unpaidOf(order), paidOtherwise(order)]
  const mayCharge = useMay("charge_orders")
  const isAsked = mayCharge && Boolean(order.customer && (unpaid || paid))
  const { companies } = useCompanies(
    { customer_id: order.customer?.id, limit: 1 },
    { enabled: isAsked, placeholderData: undefined }
  )
  const company = companies?.[0]
  if (!isAsked || !company) {
    return null
  }
  return (
    <Container className="divide-y p-0">
      <Top company={company} />
      <OrderActions
        order={order}
        company={company}
        unpaid={unpaid}
        paid={paid}
      />
    </Container>
  )
}

const Top = ({ company: { id, name } }: { company: Payer }) => {
  const t = useWords()
  return (
    <div className="px-6 py-4">
      <Heading level="h2">{t("widgets.order.header")}</Heading>
      <TextLink to={`${COMPANIES_PATH}/${id}`} className="txt-small">
        {name}
      </TextLink>
    </div>
  )
}

/** Another posting has another last entry, which is to be read then. */
function postingsOf({ purchased, refunded, reverted }: OrderCreditDTO): string {
  return [purchased, refunded, reverted].join()
}
