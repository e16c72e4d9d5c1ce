import { CatalogueProduct, variant } from "./product"

export const supplies: CatalogueProduct[] = [
  {
    title: "Notebook A5",
    handle: "notebook-a5",
    category: "Supplies",
    description: "144 pages, 90 g, thread-bound.",
    option: "Ruling",
    variants: [
      variant("NOTE-A5-DOT", "Dotted", 7.4, 8, 1200),
      variant("NOTE-A5-RUL", "Ruled", 7.4, 8, 1200),
    ],
  },
  {
    title: "Copy paper",
    handle: "copy-paper",
    category: "Supplies",
    description: "A4, 80 g, box of 5 × 500 sheets.",
    option: "Whiteness",
    variants: [
      variant("PAPER-A4", "White", 24.9, 27, 3400),
      variant("PAPER-A4-REC", "Recycled", 22.5, 24.5, 3200),
    ],
  },
  {
    title: "Ballpoint pens",
    handle: "ballpoint-pens",
    category: "Supplies",
    description: "Box of 50, refillable.",
    option: "Ink",
    variants: [
      variant("PEN-BLU", "Blue", 18.75, 20.25, 2900),
      variant("PEN-BLK", "Black", 18.75, 20.25, 2900),
    ],
  },
  {
    title: "Lever arch file",
    handle: "lever-arch-file",
    category: "Supplies",
    description: "A4, 80 mm, box of 20.",
    option: "Colour",
    variants: [
      variant("FILE-GRY", "Grey", 39.8, 43, 6400),
      variant("FILE-BLU", "Blue", 39.8, 43, 6400),
    ],
  },
  {
    title: "Whiteboard",
    handle: "whiteboard",
    category: "Supplies",
    description: "Enamel steel, pen tray, wall fixings.",
    option: "Size",
    variants: [
      variant("BOARD-90", "90 × 60 cm", 69, 74.5, 10900),
      variant("BOARD-180", "180 × 90 cm", 169, 182, 27000),
    ],
  },
  {
    title: "Board markers",
    handle: "board-markers",
    category: "Supplies",
    description: "Four colours, refillable, box of 12.",
    option: "Tip",
    variants: [variant("MARK-RND", "Round", 16.2, 17.5, 2600)],
  },
  {
    title: "Toner cartridge",
    handle: "toner-cartridge",
    category: "Supplies",
    description: "6,000 pages at 5 % coverage.",
    option: "Colour",
    variants: [
      variant("TONER-K", "Black", 74.9, 81, 11900),
      variant("TONER-C", "Cyan", 89.9, 97, 14300),
    ],
  },
  {
    title: "Coffee beans",
    handle: "coffee-beans",
    category: "Supplies",
    description: "Roasted for the office machine, 1 kg.",
    option: "Roast",
    variants: [
      variant("COFFEE-MED", "Medium", 15.5, 16.75, 2450),
      variant("COFFEE-DRK", "Dark", 15.5, 16.75, 2450),
    ],
  },
]
