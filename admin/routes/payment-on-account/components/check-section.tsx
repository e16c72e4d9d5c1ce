import { CheckCircleSolid, XCircleSolid } from "@medusajs/icons"
import { Container, Heading, StatusBadge, Text } from "@medusajs/ui"
import type { AdminPaymentOnAccount } from "../../../../src/types"
import { TextLink } from "../../../components/text-link"
import { useWords } from "../../../hooks/use-words"

const REGIONS_PATH = "/settings/regions"

/** What has to be so for buyers to pay on account, and what to do if not. */
export const CheckSection = ({
  wiring: { checks, pending_migrations },
}: {
  wiring: AdminPaymentOnAccount
}) => {
  const t = useWords()
  const isFine = checks.every(({ ok }) => ok)
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <Heading level="h2">{t("wiring.checks.header")}</Heading>
        <StatusBadge color={isFine ? "green" : "red"}>
          {t(isFine ? "wiring.checks.fine" : "wiring.checks.notFine")}
        </StatusBadge>
      </div>
      <ul className="divide-y">
        {checks.map(({ code, ok }) => (
          <li key={code} className="flex items-start gap-x-3 px-6 py-3">
            <span className="pt-0.5">
              {ok ? (
                <CheckCircleSolid
                  aria-label={t("fields.yes")}
                  className="text-ui-tag-green-icon"
                />
              ) : (
                <XCircleSolid
                  aria-label={t("fields.no")}
                  className="text-ui-tag-red-icon"
                />
              )}
            </span>
            <div className="min-w-0">
              <Text size="small" leading="compact" weight="plus">
                {t(`wiring.checks.${code}.title`)}
              </Text>
              {!ok && (
                <Text size="small" className="text-ui-fg-subtle break-words">
                  {t(`wiring.checks.${code}.advice`, {
                    migrations: pending_migrations.join(", "),
                  })}{" "}
                  {code === "region_enabled" && (
                    <TextLink to={REGIONS_PATH}>
                      {t("wiring.checks.toRegions")}
                    </TextLink>
                  )}
                </Text>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Container>
  )
}
