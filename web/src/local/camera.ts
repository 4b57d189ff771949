export interface Place {
  x: number;
  y: number;
}

const LEAST_ZOOM = 0.35;
const MOST_ZOOM = 4;

/**
 * What part of the world the screen shows. Screen places are CSS pixels from the top left of the page, world places are
 * world units; `x` and `y` are the world place in the middle of the free part of the screen, which panels leave open.
 */
export class Camera {
  x = 0;
  y = 0;
  zoom = 1;
  private width = 1;
  private height = 1;
  private worldWidth = 1;
  private worldHeight = 1;
  /** How much of each side of the screen is covered by panels. */
  private cover = { left: 0, top: 0, right: 0, bottom: 0 };

  showScreen(width: number, height: number, cover: { left: number; top: number; right: number; bottom: number }): void {
    this.width = width;
    this.height = height;
    this.cover = cover;
    this.keepInside();
  }

  showWorld(width: number, height: number): void {
    this.worldWidth = width;
    this.worldHeight = height;
    this.keepInside();
  }

  lookAt(x: number, y: number): void {
    this.x = x;
    this.y = y;
    this.keepInside();
  }

  /** Moves by screen pixels. */
  moveBy(dx: number, dy: number): void {
    this.lookAt(this.x + dx / this.zoom, this.y + dy / this.zoom);
  }

  /** Zooms by a factor and keeps what is under that place of the screen where it is. */
  zoomAt(factor: number, screenX: number, screenY: number): void {
    const before = this.toWorld(screenX, screenY);
    this.zoom = Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, this.zoom * factor));
    const after = this.toWorld(screenX, screenY);
    this.lookAt(this.x + before.x - after.x, this.y + before.y - after.y);
  }

  toWorld(screenX: number, screenY: number): Place {
    return { x: this.x + (screenX - this.middleX()) / this.zoom, y: this.y + (screenY - this.middleY()) / this.zoom };
  }

  toScreen(x: number, y: number): Place {
    return { x: this.offsetX() + x * this.zoom, y: this.offsetY() + y * this.zoom };
  }

  /** Where the world's north-west corner lies on the screen. */
  offsetX(): number {
    return this.middleX() - this.x * this.zoom;
  }

  offsetY(): number {
    return this.middleY() - this.y * this.zoom;
  }

  /** The west, north, east and south edges of what the screen shows. */
  west(): number {
    return -this.offsetX() / this.zoom;
  }

  north(): number {
    return -this.offsetY() / this.zoom;
  }

  east(): number {
    return this.west() + this.width / this.zoom;
  }

  south(): number {
    return this.north() + this.height / this.zoom;
  }

  /** Whether a place, or something that reaches `margin` around it, is on the screen. */
  shows(x: number, y: number, margin: number): boolean {
    return (
      x > this.west() - margin && x < this.east() + margin && y > this.north() - margin && y < this.south() + margin
    );
  }

  private middleX(): number {
    return (this.cover.left + this.width - this.cover.right) / 2;
  }

  private middleY(): number {
    return (this.cover.top + this.height - this.cover.bottom) / 2;
  }

  private keepInside(): void {
    const halfWidth = (this.width - this.cover.left - this.cover.right) / 2 / this.zoom;
    const halfHeight = (this.height - this.cover.top - this.cover.bottom) / 2 / this.zoom;
    this.x = inside(this.x, halfWidth, this.worldWidth);
    this.y = inside(this.y, halfHeight, this.worldHeight);
  }
}

function inside(middle: number, half: number, size: number): number {
  return half * 2 >= size ? size / 2 : Math.min(size - half, Math.max(half, middle));
}
