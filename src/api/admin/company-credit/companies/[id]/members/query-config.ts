export const listTransformQueryConfig = {
  defaults: [
    "id",
    "company_id",
    "customer_id",
    "is_admin",
    "may_buy_on_account",
    "may_see_credit",
    "may_see_history",
    "created_at",
    "updated_at",
    "customer.id",
    "customer.email",
    "customer.first_name",
    "customer.last_name",
  ],
  entity: "company_credit_member",
  isList: true,
}
