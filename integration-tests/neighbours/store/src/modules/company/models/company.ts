import { model } from "@medusajs/framework/utils"

const Company = model.define("company", {
  id: model.id({ prefix: "comp" }).primaryKey(),
  name: model.text(),
  email: model.text().nullable(),
})

export default Company
