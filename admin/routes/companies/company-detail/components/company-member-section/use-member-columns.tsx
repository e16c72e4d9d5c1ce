import { PencilSquare, Trash } from "@medusajs/icons"
import {
  Badge,
  createDataTableColumnHelper,
  toast,
  usePrompt,
} from "@medusajs/ui"
import { useLocation } from "react-router-dom"
import { MEMBER_RIGHTS } from "../../../../../../src/domain/company"
import type { AdminCompanyMember } from "../../../../../../src/types"
import { RowMenu } from "../../../../../components/row-menu"
import { useRemoveMember } from "../../../../../hooks/api"
import { useFailureToast } from "../../../../../hooks/use-failure-toast"
import { useMay } from "../../../../../hooks/use-may"
import { useWords } from "../../../../../hooks/use-words"
import { memberName } from "../../../common/member-name"

const column = createDataTableColumnHelper<AdminCompanyMember>()

export function useMemberColumns(companyId: string) {
  const t = useWords()
  const remove = useRemoveWithPrompt(companyId)
  const mayEdit = useMay("edit_companies")
  const { search } = useLocation()
  return [
    column.accessor((member) => memberName(member), {
      id: "name",
      header: t("fields.name"),
      cell: ({ getValue, row: { original } }) => (
        <div className="flex items-center gap-x-2">
          <span>{getValue() ?? t("members.removedCustomer")}</span>
          {original.is_admin && (
            <Badge size="2xsmall">{t("members.isAdmin")}</Badge>
          )}
        </div>
      ),
    }),
    column.accessor((member) => member.customer?.email ?? "", {
      id: "email",
      header: t("fields.email"),
    }),
    column.display({
      id: "rights",
      header: t("members.rights"),
      cell: ({ row: { original } }) => <Rights member={original} />,
    }),
    column.display({
      id: "action",
      cell: ({ row: { original } }) =>
        mayEdit && (
          <RowMenu
            name={memberName(original) ?? t("members.removedCustomer")}
            groups={[
              {
                actions: [
                  {
                    label: t("actions.edit"),
                    icon: <PencilSquare />,
                    to: `members/${original.id}${search}`,
                  },
                ],
              },
              {
                actions: [
                  {
                    label: t("actions.remove"),
                    icon: <Trash />,
                    onClick: () => void remove(original),
                  },
                ],
              },
            ]}
          />
        ),
    }),
  ]
}

const Rights = ({ member }: { member: AdminCompanyMember }) => {
  const t = useWords()
  const rights = MEMBER_RIGHTS.filter((right) => member[right])
  return rights.length ? (
    <div className="flex flex-wrap gap-1 py-1">
      {rights.map((right) => (
        <Badge key={right} size="2xsmall">
          {t(`members.${right}`)}
        </Badge>
      ))}
    </div>
  ) : (
    <span className="text-ui-fg-subtle">{t("members.none")}</span>
  )
}

function useRemoveWithPrompt(companyId: string) {
  const t = useWords()
  const prompt = usePrompt()
  const fail = useFailureToast()
  const { mutate } = useRemoveMember(companyId)
  return async (member: AdminCompanyMember) => {
    const name = memberName(member) ?? t("members.removedCustomer")
    const sure = await prompt({
      title: t("members.remove.title"),
      description: t("members.remove.description", { name }),
      confirmText: t("actions.remove"),
      cancelText: t("actions.cancel"),
    })
    if (sure) {
      mutate(member.id, {
        onSuccess: () => {
          toast.success(t("members.remove.success", { name }))
        },
        onError: fail,
      })
    }
  }
}
