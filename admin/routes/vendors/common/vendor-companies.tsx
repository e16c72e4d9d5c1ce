import type { VendorDTO } from "../../../../src/types"
import { RowLink } from "../../../components/row-link"
import { useWords } from "../../../hooks/use-words"
import { COMPANIES_PATH } from "../../companies/common/paths"

type VendorCompaniesProps = {
  serves: VendorDTO["serves"]
  /** So many by name; the others are counted. */
  most: number
}

/** The companies whose vendor it is. */
export const VendorCompanies = ({
  serves: { count, companies },
  most,
}: VendorCompaniesProps) => {
  const t = useWords()
  const named = companies.slice(0, most)
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
      {named.map(({ id, name, is_removed }) =>
        is_removed ? (
          <span key={id} className="text-ui-fg-subtle">
            {t("vendors.removedCompany", { name })}
          </span>
        ) : (
          <RowLink key={id} to={`${COMPANIES_PATH}/${id}`}>
            {name}
          </RowLink>
        )
      )}
      {count > named.length && (
        <span className="text-ui-fg-subtle whitespace-nowrap">
          {t("vendors.moreCompanies", { count: count - named.length })}
        </span>
      )}
    </span>
  )
}
