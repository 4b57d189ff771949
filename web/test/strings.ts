/**
 * The string literals of a TypeScript source, comments left out; of a template the pieces between its `${}`. A piece
 * that is followed by one ends in `${`, so that a key that is put together can be told from a whole one.
 */
export function stringLiterals(source: string): string[] {
  const found: string[] = [];
  let at = 0;
  /** Reads code up to the brace that closes the template's expression, or to the end. */
  const readCode = (): void => {
    let depth = 0;
    while (at < source.length) {
      const two = source.slice(at, at + 2);
      const one = source[at];
      if (two === "//") {
        skipTo("\n");
      } else if (two === "/*") {
        skipTo("*/");
      } else if (one === "/" && /[(,=:[!&|?]\s*$/.test(source.slice(Math.max(0, at - 20), at))) {
        readRegularExpression();
      } else if (one === '"' || one === "'") {
        readString(one);
      } else if (one === "`") {
        readTemplate();
      } else if (one === "}" && depth === 0) {
        return;
      } else {
        depth += one === "{" ? 1 : one === "}" ? -1 : 0;
        at += 1;
      }
    }
  };
  const skipTo = (end: string): void => {
    const next = source.indexOf(end, at + 2);
    at = next < 0 ? source.length : next + end.length;
  };
  const readRegularExpression = (): void => {
    at += 1;
    let inClass = false;
    while (source[at] !== "/" || inClass) {
      inClass = source[at] === "[" || (inClass && source[at] !== "]");
      at += source[at] === "\\" ? 2 : 1;
    }
    at += 1;
  };
  const readString = (quote: string): void => {
    const start = ++at;
    while (source[at] !== quote) {
      at += source[at] === "\\" ? 2 : 1;
    }
    found.push(source.slice(start, at));
    at += 1;
  };
  const readTemplate = (): void => {
    let start = ++at;
    while (source[at] !== "`") {
      if (source.slice(at, at + 2) === "${") {
        at += 2;
        found.push(source.slice(start, at));
        readCode();
        start = at + 1;
        at += 1;
      } else {
        at += source[at] === "\\" ? 2 : 1;
      }
    }
    found.push(source.slice(start, at));
    at += 1;
  };
  readCode();
  return found;
}
