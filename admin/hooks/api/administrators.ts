import { useComboboxData } from "@medusajs/dashboard/hooks"
import type { HttpTypes } from "@medusajs/types"
import { useQuery } from "@tanstack/react-query"
import { sdk } from "../../lib/client"

type Named = Pick<HttpTypes.AdminUser, "first_name" | "last_name" | "email">

function nameOf({ first_name, last_name, email }: Named): string {
  const name = [first_name, last_name].filter(Boolean).join(" ")
  return name ? `${name} (${email})` : email
}

/** The store's users, to choose from. */
export function useAdministratorOptions() {
  return useComboboxData({
    queryKey: ["company_credit", "administrators"],
    queryFn: (params: HttpTypes.AdminUserListParams) =>
      sdk.admin.user.list(params),
    getOptions: ({ users }) =>
      users.map((user) => ({ value: user.id, label: nameOf(user) })),
  })
}

/** Users by their ids; of one who was removed, or may not be seen, the id. */
export function useAdministratorNames(ids: string[]): (id: string) => string {
  const { data } = useQuery({
    queryKey: ["company_credit", "administrators", "named", ids],
    queryFn: () => sdk.admin.user.list({ id: ids, limit: ids.length }),
    enabled: ids.length > 0,
    retry: false,
  })
  const users = data?.users ?? []
  return (id) => {
    const user = users.find((each) => each.id === id)
    return user ? nameOf(user) : id
  }
}
