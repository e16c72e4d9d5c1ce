import { CatalogueProduct, variant } from "./product"

export const equipment: CatalogueProduct[] = [
  {
    title: "Desk lamp Arc",
    handle: "desk-lamp-arc",
    category: "Equipment",
    description: "LED, 2,700 to 5,000 K, dimmable, clamp or base.",
    option: "Fixing",
    variants: [
      variant("LAMP-ARC-BASE", "Base", 42, 46, 6900),
      variant("LAMP-ARC-CLAMP", "Clamp", 44, 48, 7200),
    ],
  },
  {
    title: "Monitor arm",
    handle: "monitor-arm",
    category: "Equipment",
    description: "Gas spring, up to 9 kg, VESA 75 and 100.",
    option: "Screens",
    variants: [
      variant("ARM-1", "One screen", 79.9, 86, 12800),
      variant("ARM-2", "Two screens", 129.9, 139, 20800),
    ],
  },
  {
    title: "Monitor 27 inch",
    handle: "monitor-27",
    category: "Equipment",
    description: "2560 × 1440, USB-C with 90 W.",
    option: "Foot",
    variants: [variant("MON-27", "Height-adjustable", 279, 299, 44800)],
  },
  {
    title: "Docking station",
    handle: "docking-station",
    category: "Equipment",
    description: "USB-C, two displays, Ethernet, 100 W.",
    option: "Plug",
    variants: [
      variant("DOCK-EU", "EU", 149, 159, 23800),
      variant("DOCK-US", "US / JP", 149, 159, 23800),
    ],
  },
  {
    title: "Headset",
    handle: "headset",
    category: "Equipment",
    description: "Stereo, noise-cancelling microphone.",
    option: "Connection",
    variants: [
      variant("HEAD-USB", "USB", 59.9, 64.5, 9600),
      variant("HEAD-BT", "Bluetooth", 99.9, 108, 15900),
    ],
  },
  {
    title: "Conference camera",
    handle: "conference-camera",
    category: "Equipment",
    description: "120° view, follows the speaker.",
    option: "Mount",
    variants: [variant("CAM-CONF", "Screen or tripod", 389, 419, 62000)],
  },
  {
    title: "Label printer",
    handle: "label-printer",
    category: "Equipment",
    description: "Thermal, up to 104 mm, USB and network.",
    option: "Width",
    variants: [variant("LABEL-104", "104 mm", 189, 205, 30500)],
  },
  {
    title: "Paper shredder",
    handle: "paper-shredder",
    category: "Equipment",
    description: "Cross cut, security level P-4.",
    option: "Bin",
    variants: [variant("SHRED-P4", "30 l", 139, 149, 22500)],
  },
]
