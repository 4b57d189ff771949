import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

/**
 * Gives the module `virtual:icons`: the few icons that `icons.json` names, out of a package of thousands, as SVG markup
 * inside a box of 512 by 512.
 */
function icons(): Plugin {
  const id = "virtual:icons";
  return {
    name: "icons",
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load(source) {
      if (source !== `\0${id}`) {
        return null;
      }
      const names: Record<string, string> = JSON.parse(readFileSync(new URL("icons.json", import.meta.url), "utf8"));
      const all: Record<string, { body: string }> = JSON.parse(
        readFileSync(new URL("node_modules/@iconify-json/game-icons/icons.json", import.meta.url), "utf8"),
      ).icons;
      const chosen = Object.entries(names).map(([use, name]) => {
        if (!all[name]) {
          throw new Error(`game-icons has no icon named ${name}, wanted for ${use}`);
        }
        return [use, all[name].body];
      });
      return `export default ${JSON.stringify(Object.fromEntries(chosen))}`;
    },
  };
}

export default defineConfig({
  base: "./",
  plugins: [icons()],
  build: { target: "es2022", emptyOutDir: true, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1000 },
  test: { include: ["test/**/*.test.ts"] },
});
