/** The shapes that fields of a frame may have, and how they are put together. */

/** Throws unless the value has the right shape; `where` names it in the error. */
export type Check = (value: unknown, where: string) => void;

export function wrong(where: string, wanted: string): never {
  throw new Error(`${where} is not ${wanted}`);
}

export const number: Check = (value, where) => {
  if (typeof value !== "number") {
    wrong(where, "a number");
  }
};
export const whole: Check = (value, where) => {
  if (!Number.isInteger(value)) {
    wrong(where, "a whole number");
  }
};
export const text: Check = (value, where) => {
  if (typeof value !== "string") {
    wrong(where, "a string");
  }
};
export const truth: Check = (value, where) => {
  if (typeof value !== "boolean") {
    wrong(where, "a boolean");
  }
};

export function oneOf(words: readonly string[]): Check {
  return (value, where) => {
    if (!words.includes(value as string)) {
      wrong(where, `one of ${words.join(", ")}`);
    }
  };
}

export function list(of: Check): Check {
  return (value, where) => {
    if (!Array.isArray(value)) {
      wrong(where, "a list");
    }
    for (const item of value) {
      of(item, where);
    }
  };
}

export function tuple(length: number, orEmpty = false): Check {
  return (value, where) => {
    if (!Array.isArray(value) || !(value.length === length || (orEmpty && value.length === 0))) {
      wrong(where, `a list of ${length} numbers`);
    }
    for (const item of value) {
      number(item, where);
    }
  };
}

export function record(fields: Record<string, Check>, optional: Record<string, Check> = {}): Check {
  return (value, where) => {
    if (typeof value !== "object" || value === null) {
      wrong(where, "an object");
    }
    const object = value as Record<string, unknown>;
    for (const name in fields) {
      fields[name](object[name], `${where}.${name}`);
    }
    for (const name in optional) {
      if (object[name] !== undefined) {
        optional[name](object[name], `${where}.${name}`);
      }
    }
  };
}

/** A record whose other fields depend on its `type`. */
export function sealed(types: Record<string, Check>): Check {
  return (value, where) => {
    const type = (value as { type?: unknown } | null)?.type;
    if (typeof type !== "string" || !Object.hasOwn(types, type)) {
      wrong(`${where}.type`, `one of ${Object.keys(types).join(", ")}`);
    }
    types[type](value, `${where} ${type}`);
  };
}
