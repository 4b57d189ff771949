/** SVG markup by use, put together from `icons.json` when the page is built. */
declare module "virtual:icons" {
  import type names from "../icons.json";

  const icons: Record<keyof typeof names, string>;
  export default icons;
}
