const KEEP = "rts-commander.sequence";

/** Where storage is switched off it is counted here, anew with each page. */
let counted = 0;

/**
 * The number of the last sentence. It outlives the page, as orders do: what becomes of them is told with the number of
 * their sentence, which must not be taken for that of a new one.
 */
export function keptSequence(): number {
  try {
    return Number(localStorage.getItem(KEEP) ?? 0) || 0;
  } catch {
    return counted;
  }
}

export function keepSequence(sequence: number): void {
  counted = sequence;
  try {
    localStorage.setItem(KEEP, String(sequence));
  } catch {
    // As above.
  }
}
