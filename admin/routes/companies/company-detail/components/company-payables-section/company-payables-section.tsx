import { SectionRow } from "@medusajs/dashboard/components"
import { PencilSquare } from "@medusajs/icons"
import { Badge, Container, Heading, StatusBadge, Text } from "@medusajs/ui"
import { useLocation } from "react-router-dom"
import type {
  AdminCompany,
  CompanyPayablesDTO,
} from "../../../../../../src/types"
import { RowMenu } from "../../../../../components/row-menu"
import { Failed, LoadingSection } from "../../../../../components/section"
import { TextLink } from "../../../../../components/text-link"
import { useCompanyPayables } from "../../../../../hooks/api"
import { useMay } from "../../../../../hooks/use-may"
import { useWords } from "../../../../../hooks/use-words"
import { vendorPath } from "../../../../vendor-payments/common/paths"
import { useEntityNames } from "../../../../vendor-payments/common/use-entity-names"
import { PaymentHold } from "./payment-hold"
import { ReimbursableCredit } from "./reimbursable-credit"

/** What accounts payable has to do with the company. */
export const CompanyPayablesSection = ({
  company,
}: {
  company: AdminCompany
}) => {
  const { payables, error, refetch } = useCompanyPayables(company.id)
  if (payables) {
    return <Section company={company} payables={payables} />
  }
  return error ? (
    <Container className="p-0">
      <Failed error={error} onRetry={refetch} />
    </Container>
  ) : (
    <LoadingSection rows={5} />
  )
}

type SectionProps = { company: AdminCompany; payables: CompanyPayablesDTO }

const Section = ({ company, payables }: SectionProps) => {
  const t = useWords()
  const mayEdit = useMay("edit_vendors")
  const { search } = useLocation()
  const nameOf = useEntityNames()
  const { legal_entity_id } = payables
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <div>
          <div className="flex items-center gap-x-2">
            <Heading level="h2">{t("payables.header")}</Heading>
            {payables.payment_hold && (
              <StatusBadge color="red">{t("payables.onHold")}</StatusBadge>
            )}
          </div>
          <Text size="small" className="text-ui-fg-subtle">
            {t("payables.hint")}
          </Text>
        </div>
        {mayEdit && (
          <RowMenu
            name={t("payables.header")}
            groups={[
              {
                actions: [
                  {
                    label: t("actions.edit"),
                    icon: <PencilSquare />,
                    to: `payables${search}`,
                  },
                ],
              },
            ]}
          />
        )}
      </div>
      <SectionRow
        title={t("payables.fields.vendor")}
        value={<Vendor vendor={payables.vendor} />}
      />
      <SectionRow
        title={t("payables.fields.legalEntity")}
        value={
          <span className="flex items-center gap-x-2">
            {nameOf(legal_entity_id)}
            {!legal_entity_id && (
              <Badge size="2xsmall">{t("payables.default")}</Badge>
            )}
          </span>
        }
      />
      <SectionRow
        title={t("payables.fields.paymentHold")}
        value={<PaymentHold payables={payables} />}
      />
      <SectionRow
        title={t("payables.fields.excluded")}
        value={t(
          payables.reimbursements_excluded
            ? "payables.excluded"
            : "payables.included"
        )}
      />
      <ReimbursableCredit company={company} legalEntityId={legal_entity_id} />
      {payables.updated_by && (
        <SectionRow
          title={t("fields.updatedBy")}
          value={payables.updated_by.name}
        />
      )}
    </Container>
  )
}

const Vendor = ({ vendor }: Pick<CompanyPayablesDTO, "vendor">) => {
  const t = useWords()
  return vendor ? (
    <TextLink to={vendorPath(vendor.id)}>
      {vendor.name} ({vendor.account_number})
    </TextLink>
  ) : (
    <span>{t("payables.oneTime")}</span>
  )
}
