type Member = {
  email: string
  is_admin?: boolean
  may_buy_on_account: boolean
  may_see_credit: boolean
  may_see_history: boolean
}

export type DemoCompany = {
  fields: {
    name: string
    currency_code: string
    email: string
    vat_id?: string
    external_id: string
  }
  members: Member[]
  terms?: { credit_limit: string; exceed_limit?: boolean; reason?: string }
  payment?: { amount: string; po_number?: string; comment?: string }
  block?: boolean
}

const ALL_RIGHTS = {
  may_buy_on_account: true,
  may_see_credit: true,
  may_see_history: true,
}

const NO_RIGHTS = {
  may_buy_on_account: false,
  may_see_credit: false,
  may_see_history: false,
}

export const COMPANIES: DemoCompany[] = [
  {
    fields: {
      name: "Nordlicht Architekten GmbH",
      currency_code: "eur",
      email: "buchhaltung@nordlicht.example",
      vat_id: "DE811223344",
      external_id: "ERP-10001",
    },
    members: [
      { email: "jana@nordlicht.example", is_admin: true, ...ALL_RIGHTS },
      {
        email: "tim@nordlicht.example",
        may_buy_on_account: true,
        may_see_credit: true,
        may_see_history: false,
      },
      { email: "mira@nordlicht.example", ...NO_RIGHTS },
    ],
    terms: { credit_limit: "5000.00", reason: "Customer since 2019" },
  },
  {
    fields: {
      name: "Harbor Dental Group",
      currency_code: "usd",
      email: "ap@harbordental.example",
      external_id: "ERP-10002",
    },
    members: [
      { email: "olivia@harbordental.example", is_admin: true, ...ALL_RIGHTS },
      { email: "marcus@harbordental.example", ...ALL_RIGHTS },
    ],
    terms: { credit_limit: "12500.00", reason: "Bank reference checked" },
    payment: {
      amount: "250.00",
      po_number: "HD-7001",
      comment: "Credit note of last year, carried over",
    },
  },
  {
    fields: {
      name: "Bleu Marine Hôtels SAS",
      currency_code: "eur",
      email: "compta@bleumarine.example",
      vat_id: "FR40303265045",
      external_id: "ERP-10003",
    },
    members: [
      { email: "camille@bleumarine.example", is_admin: true, ...ALL_RIGHTS },
    ],
    terms: { credit_limit: "3000.00" },
    block: true,
  },
  {
    fields: {
      name: "Sakura Trading K.K.",
      currency_code: "jpy",
      email: "keiri@sakura-trading.example",
      external_id: "ERP-10004",
    },
    members: [
      { email: "yuki@sakura-trading.example", is_admin: true, ...ALL_RIGHTS },
    ],
    payment: {
      amount: "300000",
      po_number: "ST-2026-04",
      comment: "Prepayment for the quarter",
    },
  },
  {
    fields: {
      name: "Great Lakes Robotics Inc.",
      currency_code: "usd",
      email: "accounts@glrobotics.example",
      external_id: "ERP-10005",
    },
    members: [
      { email: "dana@glrobotics.example", is_admin: true, ...ALL_RIGHTS },
    ],
    terms: {
      credit_limit: "2000.00",
      exceed_limit: true,
      reason: "May exceed the limit until the move is done",
    },
  },
  {
    fields: {
      name: "Atelier Zwölf",
      currency_code: "eur",
      email: "hallo@zwoelf.example",
      external_id: "ERP-10006",
    },
    members: [{ email: "lena@zwoelf.example", is_admin: true, ...ALL_RIGHTS }],
  },
]
