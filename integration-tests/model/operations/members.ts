import fc from "fast-check"
import { join, leave } from "../rules/accounts"
import { answerOf } from "../world"
import { BUYERS, NAMES, buyer, company, kind } from "./kind"

export const joinCompany = kind(
  "join a company",
  3,
  fc.record({
    buyer,
    company,
    may_buy: fc.oneof(
      { weight: 5, arbitrary: fc.constant(true) },
      { weight: 1, arbitrary: fc.constant(false) }
    ),
  }),
  ({ buyer, company, may_buy }) => ({
    words: `${BUYERS[buyer]} joins company ${NAMES[company]}${may_buy ? "" : ", without the right to buy"}`,
    atoms: [(books) => join(books, buyer, company, may_buy)],
    act: async (world) => {
      const reply = await world.admin.post(world.path(company, "/members"), {
        customer_id: world.buyers[buyer].id,
        may_buy_on_account: may_buy,
      })
      if (reply.status < 400) {
        world.members[buyer] = { company, id: reply.data.member.id }
      }
      return answerOf(reply)
    },
  })
)

export const leaveCompany = kind(
  "leave a company",
  2,
  fc.record({ buyer }),
  ({ buyer }, books) => {
    const member = books.buyers[buyer]
    return (
      member && {
        words: `${BUYERS[buyer]} leaves company ${NAMES[member.company]}`,
        atoms: [(books) => leave(books, buyer)],
        act: async (world) => {
          const { company, id } = world.members[buyer]!
          const path = world.path(company, `/members/${id}`)
          return answerOf(await world.admin.delete(path))
        },
      }
    )
  }
)
