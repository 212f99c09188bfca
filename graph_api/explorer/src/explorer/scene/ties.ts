import type { Size, Transform } from "./viewport";

/** Drawn beyond each side of the window, as a share of it: who moves the scene does not see an edge at once. */
const BEYOND = 0.25;
/** Milliseconds without a movement after which the scene rests. */
const REST = 150;

interface Line {
  readonly path: Path2D;
  readonly colour: string;
  readonly opacity: number;
  readonly width: number;
}

/**
 * The ties of the network as a bitmap below the scene.
 *
 * To draw thousands of lines takes longer than a frame. So while the scene moves, the bitmap is moved along; it is drawn
 * anew when the scene rests, and where it does not reach. What it has are the paths of `strands`, as the style sheet says
 * they look: these stay in the scene, unseen, for a picture that is saved and for paper.
 */
export class Ties {
  private readonly canvas: HTMLCanvasElement;
  private readonly strands: SVGGElement;
  /** Of the country, in units of the drawing: beyond it are no ties. */
  private readonly extent: Size;
  private readonly dark = matchMedia("(prefers-color-scheme: dark)");
  private readonly relight = (): void => this.renew();
  private lines: readonly Line[] = [];
  private opacity = 0;
  private now: Transform = { x: 0, y: 0, scale: 1 };
  private size: Size = { width: 1, height: 1 };
  private drawn: Transform | null = null;
  private resting = 0;

  constructor(canvas: HTMLCanvasElement, strands: SVGGElement, extent: Size) {
    this.canvas = canvas;
    this.strands = strands;
    this.extent = extent;
    this.dark.addEventListener("change", this.relight);
  }

  end(): void {
    this.dark.removeEventListener("change", this.relight);
    clearTimeout(this.resting);
  }

  /** Reads the strands again. */
  renew(): void {
    this.lines = [...this.strands.children].map((strand) => {
      const { stroke, strokeOpacity, strokeWidth } = getComputedStyle(strand);
      return {
        path: new Path2D(strand.getAttribute("d") ?? ""),
        colour: stroke,
        opacity: Number(strokeOpacity),
        width: Number.parseFloat(strokeWidth),
      };
    });
    this.draw();
  }

  fade(opacity: number): void {
    const unseen = this.opacity === 0;
    this.opacity = opacity;
    this.strands.setAttribute("opacity", opacity.toFixed(2));
    this.canvas.hidden = opacity === 0;
    this.canvas.style.opacity = String(opacity);
    if (unseen && opacity > 0) this.draw();
  }

  /** Follows the scene. */
  move(to: Transform, size: Size): void {
    this.now = to;
    this.size = size;
    if (this.opacity === 0) return;
    clearTimeout(this.resting);
    if (!this.follow()) this.draw();
    else this.resting = window.setTimeout(() => this.draw(), REST);
  }

  /** Moves the bitmap to where the scene is; false where it does not reach to all that is seen. */
  private follow(): boolean {
    if (!this.drawn) return false;
    const { now, drawn, size, extent } = this;
    const times = now.scale / drawn.scale;
    const left = (-BEYOND * size.width - drawn.x) * times + now.x;
    const top = (-BEYOND * size.height - drawn.y) * times + now.y;
    this.canvas.style.transform = `translate(${left}px, ${top}px) scale(${times})`;
    const right = left + (1 + 2 * BEYOND) * size.width * times;
    const bottom = top + (1 + 2 * BEYOND) * size.height * times;
    return (
      left <= Math.max(0, now.x) &&
      top <= Math.max(0, now.y) &&
      right >= Math.min(size.width, now.x + extent.width * now.scale) &&
      bottom >= Math.min(size.height, now.y + extent.height * now.scale)
    );
  }

  private draw(): void {
    const pen = this.canvas.getContext("2d");
    if (!pen || this.opacity === 0) {
      this.drawn = null;
      return;
    }
    const { width, height } = this.size;
    const { x, y, scale } = this.now;
    const dots = devicePixelRatio;
    this.canvas.width = Math.ceil(width * (1 + 2 * BEYOND) * dots);
    this.canvas.height = Math.ceil(height * (1 + 2 * BEYOND) * dots);
    pen.setTransform(dots * scale, 0, 0, dots * scale, dots * (x + BEYOND * width), dots * (y + BEYOND * height));
    for (const { path, colour, opacity, width: wide } of this.lines) {
      pen.strokeStyle = colour;
      pen.globalAlpha = opacity;
      pen.lineWidth = wide / scale;
      pen.stroke(path);
    }
    this.drawn = this.now;
    this.follow();
  }
}
