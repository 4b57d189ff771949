/** The colours of one side. Blue and orange stay apart for every kind of colour sight; shapes differ as well. */
export interface Palette {
  main: string;
  light: string;
  dark: string;
  deep: string;
  outline: string;
}

export const SIDES = ["mine", "enemy"] as const;
export type Side = (typeof SIDES)[number];

export const PALETTES: Readonly<Record<Side, Palette>> = {
  mine: { main: "#3f86e8", light: "#a5cdff", dark: "#24559f", deep: "#14305c", outline: "#0a1a33" },
  enemy: { main: "#e2602f", light: "#ffc9a3", dark: "#9a3513", deep: "#561a06", outline: "#2b0d03" },
};

export const SIGNALS = {
  good: 0x74e08a,
  fair: 0xf2c94c,
  bad: 0xf2555a,
  order: 0x8ce99a,
  attack: 0xff6b5e,
  patrol: 0x7cc4ff,
  shade: 0x0b0f14,
  white: 0xffffff,
} as const;
