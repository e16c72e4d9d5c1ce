import { SectionRow } from "@medusajs/dashboard/components"
import { Badge, Container, Heading, StatusBadge } from "@medusajs/ui"
import type { AdminPaymentOnAccountMethod } from "../../../../src/types"
import { TextLink } from "../../../components/text-link"
import { useWords } from "../../../hooks/use-words"
import { boundWords } from "../bounds"

/** One configured method, as the checkout applies it. */
export const MethodSection = ({
  method,
}: {
  method: AdminPaymentOnAccountMethod
}) => {
  const t = useWords()
  const isOffered = method.is_listed && method.regions.length > 0
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <div className="flex min-w-0 flex-wrap items-center gap-x-2">
          <Heading level="h2">{method.title}</Heading>
          <Badge size="2xsmall" className="font-mono">
            {method.provider_id}
          </Badge>
        </div>
        <StatusBadge color={isOffered ? "green" : "grey"}>
          {t(
            isOffered ? "wiring.methods.offered" : "wiring.methods.notOffered"
          )}
        </StatusBadge>
      </div>
      <SectionRow
        title={t("wiring.methods.regions")}
        value={
          method.regions.length ? (
            <span className="flex flex-wrap gap-x-3 gap-y-1">
              {method.regions.map(({ id, name, currency_code }) => (
                <TextLink key={id} to={`/settings/regions/${id}`}>
                  {`${name} (${currency_code.toUpperCase()})`}
                </TextLink>
              ))}
            </span>
          ) : (
            t("wiring.methods.noRegion")
          )
        }
      />
      <SectionRow
        title={t("wiring.methods.capture")}
        value={t(`wiring.methods.captures.${method.capture}`)}
      />
      <SectionRow
        title={t("wiring.methods.returns")}
        value={t(`wiring.methods.returnModes.${method.returns}`)}
      />
      <SectionRow
        title={t("wiring.methods.minimum")}
        value={
          boundWords(method.minimum_order_total) ?? t("wiring.methods.noBound")
        }
      />
      <SectionRow
        title={t("wiring.methods.maximum")}
        value={
          boundWords(method.maximum_order_total) ?? t("wiring.methods.noBound")
        }
      />
      <SectionRow
        title={t("wiring.methods.countries")}
        value={
          method.countries
            ?.map((country) => country.toUpperCase())
            .join(", ") ?? t("wiring.methods.allCountries")
        }
      />
    </Container>
  )
}
