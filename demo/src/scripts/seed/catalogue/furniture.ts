import { CatalogueProduct, variant } from "./product"

export const furniture: CatalogueProduct[] = [
  {
    title: "Height-adjustable desk",
    handle: "height-adjustable-desk",
    category: "Furniture",
    description: "Electric sit-stand desk, 65 to 130 cm, three memories.",
    option: "Top",
    variants: [
      variant("DESK-140-OAK", "140 cm, oak", 489, 529, 78000),
      variant("DESK-160-OAK", "160 cm, oak", 529, 569, 84000),
      variant("DESK-160-WHT", "160 cm, white", 519, 559, 82000),
    ],
  },
  {
    title: "Task chair Linea",
    handle: "task-chair-linea",
    category: "Furniture",
    description: "Mesh back, lumbar support, castors for hard floors.",
    option: "Colour",
    variants: [
      variant("CHAIR-LIN-BLK", "Black", 149.95, 159.9, 24800),
      variant("CHAIR-LIN-GRY", "Grey", 149.95, 159.9, 24800),
    ],
  },
  {
    title: "Visitor chair",
    handle: "visitor-chair",
    category: "Furniture",
    description: "Stackable, upholstered seat. Sold singly.",
    option: "Colour",
    variants: [
      variant("CHAIR-VIS-BLU", "Blue", 88.5, 95.95, 14200),
      variant("CHAIR-VIS-RED", "Red", 88.5, 95.95, 14200),
    ],
  },
  {
    title: "Mobile pedestal",
    handle: "mobile-pedestal",
    category: "Furniture",
    description: "Three drawers, central lock, fits under every desk.",
    option: "Colour",
    variants: [
      variant("PED-WHT", "White", 129, 139, 21000),
      variant("PED-ANT", "Anthracite", 129, 139, 21000),
    ],
  },
  {
    title: "Shelf unit",
    handle: "shelf-unit",
    category: "Furniture",
    description: "Steel frame with oak boards, 80 kg a board.",
    option: "Height",
    variants: [
      variant("SHELF-120", "120 cm", 159, 172, 26500),
      variant("SHELF-200", "200 cm", 219, 236, 36000),
    ],
  },
  {
    title: "Meeting table",
    handle: "meeting-table",
    category: "Furniture",
    description: "Seats six, cable tray beneath the top.",
    option: "Top",
    variants: [variant("TABLE-200-OAK", "200 cm, oak", 749, 809, 119000)],
  },
  {
    title: "Acoustic screen",
    handle: "acoustic-screen",
    category: "Furniture",
    description: "Free-standing felt screen on castors.",
    option: "Width",
    variants: [
      variant("SCREEN-80", "80 cm", 179, 195, 29800),
      variant("SCREEN-120", "120 cm", 239, 259, 39800),
    ],
  },
]
