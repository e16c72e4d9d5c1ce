import { SectionRow } from "@medusajs/dashboard/components"
import { Container, Heading, Text } from "@medusajs/ui"
import { useNavigate } from "react-router-dom"
import type { VendorDTO } from "../../../../../src/types"
import { EntryDate } from "../../../../components/entry"
import { RowMenu } from "../../../../components/row-menu"
import { Notice } from "../../../../components/section"
import { useTermsWords } from "../../../../hooks/use-terms-words"
import { useWords } from "../../../../hooks/use-words"
import { useEntityName } from "../../../reimbursement-runs/common/use-entity-name"
import { addressLines } from "../../common/address"
import { VENDORS_PATH } from "../../common/paths"
import { useVendorActions } from "../../common/use-vendor-actions"
import { useVendorHold } from "../../common/use-vendor-hold"
import { OneTimeBadge, VendorStatusBadge } from "../../common/vendor-badges"
import { VendorCompanies } from "../../common/vendor-companies"

/** As many as the API names. */
const NAMED_COMPANIES = 10

export const VendorGeneralSection = ({ vendor }: { vendor: VendorDTO }) => {
  const t = useWords()
  const navigate = useNavigate()
  const entityName = useEntityName()
  const termsOf = useTermsWords()
  const { toggle, drawer } = useVendorHold()
  const groups = useVendorActions(toggle, () =>
    navigate(VENDORS_PATH, { replace: true })
  )(vendor)
  const { payment_terms: terms, payment_currency: currency } = vendor
  const rows: [string, string | null][] = [
    [t("vendors.fields.legalEntity"), entityName(vendor.legal_entity_id)],
    [t("vendors.fields.group"), vendor.vendor_group],
    [t("vendors.fields.contact"), vendor.contact_name],
    [t("fields.email"), vendor.email],
    [t("fields.phone"), vendor.phone],
    [t("vendors.fields.address"), addressLines(vendor.address)],
    [t("vendors.fields.method"), t(`vendors.methods.${vendor.payment_method}`)],
    [
      t("vendors.fields.currency"),
      currency?.toUpperCase() ?? t("vendors.invoiceCurrency"),
    ],
    [
      t("vendors.fields.terms"),
      terms ? termsOf(terms) : t("vendors.terms.entity"),
    ],
  ]
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <div>
          <div className="flex items-center gap-x-2">
            <Heading>{vendor.name}</Heading>
            {vendor.is_one_time && <OneTimeBadge />}
          </div>
          <Text size="small" className="text-ui-fg-subtle">
            {vendor.account_number}
          </Text>
        </div>
        <div className="flex items-center gap-x-2">
          <VendorStatusBadge vendor={vendor} />
          {groups && <RowMenu name={vendor.name} groups={groups} />}
        </div>
      </div>
      {vendor.on_hold && <Hold vendor={vendor} />}
      <SectionRow
        title={t("vendors.fields.companies")}
        value={
          vendor.serves.count ? (
            <VendorCompanies serves={vendor.serves} most={NAMED_COMPANIES} />
          ) : null
        }
      />
      {rows.map(([title, value]) => (
        <SectionRow key={title} title={title} value={value} />
      ))}
      {drawer}
    </Container>
  )
}

const Hold = ({ vendor }: { vendor: VendorDTO }) => {
  const t = useWords()
  return (
    <div className="px-6 py-4">
      <Notice
        variant="warning"
        title={
          <>
            {t("vendors.hold.by", { name: vendor.hold_by?.name ?? "" })}{" "}
            {vendor.hold_at && <EntryDate date={vendor.hold_at} />}
          </>
        }
      >
        {vendor.hold_reason}
      </Notice>
    </div>
  )
}
