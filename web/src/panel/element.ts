/** Makes an element; `text` comes from the language table. Children are taken in order. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const name in attributes) {
    made.setAttribute(name, attributes[name]);
  }
  made.append(...children);
  return made;
}

/** A button that never takes the focus, so that keys stay with the game. */
export function button(
  attributes: Readonly<Record<string, string>>,
  onClick: (event: MouseEvent) => void,
  ...children: (Node | string)[]
): HTMLButtonElement {
  const made = element("button", { type: "button", tabindex: "-1", ...attributes }, ...children);
  made.addEventListener("pointerdown", (event) => event.preventDefault());
  made.addEventListener("mousedown", (event) => event.preventDefault());
  made.addEventListener("click", onClick);
  return made;
}

/** Writes only what changed: an untouched page costs no layout. */
export function setText(target: Element, text: string): void {
  if (target.textContent !== text) {
    target.textContent = text;
  }
}

export function setClass(target: Element, name: string, on: boolean): void {
  if (target.classList.contains(name) !== on) {
    target.classList.toggle(name, on);
  }
}

export function setStyle(target: HTMLElement, property: string, value: string): void {
  if (target.style.getPropertyValue(property) !== value) {
    target.style.setProperty(property, value);
  }
}
