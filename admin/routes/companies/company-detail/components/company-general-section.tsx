import { SectionRow } from "@medusajs/dashboard/components"
import { CheckCircle, PencilSquare, Trash, XCircle } from "@medusajs/icons"
import { Badge, Container, Heading, toast, usePrompt } from "@medusajs/ui"
import { useLocation, useNavigate } from "react-router-dom"
import type { AdminCompany } from "../../../../../src/types"
import { RowMenu } from "../../../../components/row-menu"
import { CompanyStatusBadge } from "../../../../components/status-badge"
import { useRemoveCompany } from "../../../../hooks/api"
import { useFailureToast } from "../../../../hooks/use-failure-toast"
import { useMay } from "../../../../hooks/use-may"
import { useWords } from "../../../../hooks/use-words"
import { COMPANIES_PATH } from "../../common/paths"
import { useMoveWithPrompt } from "../../common/use-move-with-prompt"

export const CompanyGeneralSection = ({
  company,
}: {
  company: AdminCompany
}) => {
  const t = useWords()
  const mayEdit = useMay("edit_companies")
  const yesOrNo = company.payment_on_account ? "fields.yes" : "fields.no"
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <Heading>{company.name}</Heading>
        <div className="flex items-center gap-x-2">
          {company.deleted_at ? (
            <Badge size="2xsmall">{t("statuses.removed")}</Badge>
          ) : (
            <>
              <CompanyStatusBadge status={company.status} />
              {mayEdit && <CompanyMenu company={company} />}
            </>
          )}
        </div>
      </div>
      <SectionRow title={t("fields.email")} value={company.email} />
      <SectionRow title={t("fields.phone")} value={company.phone} />
      <SectionRow title={t("fields.vatId")} value={company.vat_id} />
      <SectionRow title={t("fields.externalId")} value={company.external_id} />
      <SectionRow title={t("fields.paymentOnAccount")} value={t(yesOrNo)} />
    </Container>
  )
}

const CompanyMenu = ({ company }: { company: AdminCompany }) => {
  const t = useWords()
  const { search } = useLocation()
  const move = useMoveWithPrompt()
  const remove = useRemoveWithPrompt(company)
  const moving =
    company.status === "active"
      ? ({ to: "block", icon: <XCircle /> } as const)
      : ({ to: "activate", icon: <CheckCircle /> } as const)
  return (
    <RowMenu
      name={company.name}
      groups={[
        {
          actions: [
            {
              label: t("actions.edit"),
              icon: <PencilSquare />,
              to: `edit${search}`,
            },
            {
              label: t(`actions.${moving.to}`),
              icon: moving.icon,
              onClick: () => void move(company, moving.to),
            },
          ],
        },
        {
          actions: [
            {
              label: t("actions.remove"),
              icon: <Trash />,
              onClick: () => void remove(),
            },
          ],
        },
      ]}
    />
  )
}

function useRemoveWithPrompt({ id, name }: AdminCompany) {
  const t = useWords()
  const prompt = usePrompt()
  const navigate = useNavigate()
  const fail = useFailureToast()
  const { mutate } = useRemoveCompany(id)
  return async () => {
    const sure = await prompt({
      title: t("companies.remove.title"),
      description: t("companies.remove.description", { name }),
      confirmText: t("actions.remove"),
      cancelText: t("actions.cancel"),
    })
    if (sure) {
      mutate(undefined, {
        onSuccess: () => {
          toast.success(t("companies.remove.success", { name }))
          navigate(COMPANIES_PATH, { replace: true })
        },
        onError: fail,
      })
    }
  }
}
