/** Paths that several drawings share; places are world units around the middle. */
export type Pen = CanvasRenderingContext2D;

export function rounded(pen: Pen, x: number, y: number, width: number, height: number, radius: number): void {
  pen.beginPath();
  pen.roundRect(x, y, width, height, radius);
}

/** A rectangle whose corners are cut off. */
export function cut(pen: Pen, x: number, y: number, width: number, height: number, corner: number): void {
  pen.beginPath();
  pen.moveTo(x + corner, y);
  pen.lineTo(x + width - corner, y);
  pen.lineTo(x + width, y + corner);
  pen.lineTo(x + width, y + height - corner);
  pen.lineTo(x + width - corner, y + height);
  pen.lineTo(x + corner, y + height);
  pen.lineTo(x, y + height - corner);
  pen.lineTo(x, y + corner);
  pen.closePath();
}

export function polygon(pen: Pen, ...points: readonly (readonly [number, number])[]): void {
  pen.beginPath();
  points.forEach(([x, y], index) => {
    if (index === 0) {
      pen.moveTo(x, y);
    } else {
      pen.lineTo(x, y);
    }
  });
  pen.closePath();
}

export function circle(pen: Pen, x: number, y: number, radius: number): void {
  pen.beginPath();
  pen.arc(x, y, radius, 0, Math.PI * 2);
}

export function paint(pen: Pen, fill: string | CanvasGradient, outline?: string, width = 1): void {
  pen.fillStyle = fill;
  pen.fill();
  if (outline) {
    pen.strokeStyle = outline;
    pen.lineWidth = width;
    pen.lineJoin = "round";
    pen.stroke();
  }
}

/** A colour that runs from the north edge to the south edge. */
export function downward(pen: Pen, top: number, bottom: number, from: string, to: string): CanvasGradient {
  const gradient = pen.createLinearGradient(0, top, 0, bottom);
  gradient.addColorStop(0, from);
  gradient.addColorStop(1, to);
  return gradient;
}

/** A round glow; the stops run from the middle outwards. */
export function glow(pen: Pen, radius: number, ...stops: readonly (readonly [number, string])[]): void {
  const gradient = pen.createRadialGradient(0, 0, 0, 0, 0, radius);
  for (const [at, colour] of stops) {
    gradient.addColorStop(at, colour);
  }
  circle(pen, 0, 0, radius);
  pen.fillStyle = gradient;
  pen.fill();
}
