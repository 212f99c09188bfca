import type { Point } from "../geo";

/** From units of the drawing to pixels: `pixel = unit * scale + (x, y)`. */
export interface Transform {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const MILLISECONDS = 650;
/** Pixels that a pointer may move and still be a click. */
const STEADY = 4;

interface Limits {
  readonly least: number;
  readonly most: number;
  /** Of the drawing, in its units: its middle stays in view. */
  readonly width: number;
  readonly height: number;
}

/**
 * What of a drawing is in view, moved by wheel, mouse, fingers and script.
 *
 * By hand: d3-zoom does the same, and brings 30 kB of selections, transitions and colours that nothing else here needs.
 */
export class Viewport {
  transform: Transform = { x: 0, y: 0, scale: 1 };
  limits: Limits = { least: 0, most: Infinity, width: 1, height: 1 };
  /** Of the window, in pixels. It is told: asking for it while things change would lay out the page each time. */
  size: Size = { width: 1, height: 1 };
  /** Pixels at the left of the window that are left free where something is brought into view. */
  inset = 0;
  private readonly element: SVGSVGElement;
  private readonly changed: (byHand: boolean) => void;
  private readonly settled: () => void;
  private readonly pointers = new Map<number, Point>();
  private readonly listening = new AbortController();
  private dragged = false;
  private frame = 0;
  private rest = 0;

  /** `changed` is told of every change, and whether somebody made it; `settled` when somebody has made one. */
  constructor(element: SVGSVGElement, changed: (byHand: boolean) => void, settled: () => void) {
    this.element = element;
    this.changed = changed;
    this.settled = settled;
    const on = <K extends keyof SVGElementEventMap>(name: K, heard: (event: SVGElementEventMap[K]) => void): void =>
      element.addEventListener(name, heard, { signal: this.listening.signal, passive: false });
    on("wheel", (event) => this.wheel(event));
    on("pointerdown", (event) => this.down(event));
    on("pointermove", (event) => this.moved(event));
    on("pointerup", (event) => this.up(event));
    on("pointercancel", (event) => this.up(event));
    // A drag that ends on a municipality is no click on it.
    element.addEventListener("click", (event) => this.dragged && event.stopImmediatePropagation(), {
      signal: this.listening.signal,
      capture: true,
    });
  }

  end(): void {
    this.listening.abort();
    cancelAnimationFrame(this.frame);
    clearTimeout(this.rest);
  }

  onScreen({ x, y }: Point): Point {
    const { transform } = this;
    return { x: x * transform.scale + transform.x, y: y * transform.scale + transform.y };
  }

  inDrawing({ x, y }: Point): Point {
    const { transform } = this;
    return { x: (x - transform.x) / transform.scale, y: (y - transform.y) / transform.scale };
  }

  /** Zooms around a point of the window, or its middle. */
  zoomBy(times: number, around: Point = this.middle()): void {
    const fixed = this.inDrawing(around);
    const scale = Math.min(this.limits.most, Math.max(this.limits.least, this.transform.scale * times));
    this.set({ x: around.x - fixed.x * scale, y: around.y - fixed.y * scale, scale }, true);
  }

  moveBy(x: number, y: number): void {
    this.set({ ...this.transform, x: this.transform.x + x, y: this.transform.y + y }, true);
  }

  /** Brings a place of the drawing to the middle of the window, at a scale; `slowly` where that is wanted by the reader. */
  moveTo(to: Point, scale: number, slowly: boolean): void {
    cancelAnimationFrame(this.frame);
    const end = Math.min(this.limits.most, scale);
    const middle = this.middle();
    const at = ({ x, y }: Point, by: number): Transform => ({ x: middle.x - x * by, y: middle.y - y * by, scale: by });
    if (!slowly || isStill()) {
      this.set(at(to, end), false);
      return;
    }
    const from = this.inDrawing(middle);
    const start = this.transform.scale;
    this.frame = animated((share) => {
      // By the same factor each frame; the middle moves in step with what is seen of the way.
      const by = start * (end / start) ** share;
      const way = Math.abs(end / start - 1) < 1e-3 ? share : ((by - start) / (end - start)) * (end / by);
      this.set(at({ x: from.x + (to.x - from.x) * way, y: from.y + (to.y - from.y) * way }, by), false);
    }, (frame) => (this.frame = frame));
  }

  /** Of the part of the window that is not left free. */
  middle(): Point {
    return { x: (this.inset + this.size.width) / 2, y: this.size.height / 2 };
  }

  private set({ x, y, scale }: Transform, byHand: boolean): void {
    if (byHand) cancelAnimationFrame(this.frame);
    const middle = this.middle();
    const within = (offset: number, half: number, size: number): number =>
      Math.min(half, Math.max(half - size * scale, offset));
    this.transform = {
      x: within(x, middle.x, this.limits.width),
      y: within(y, middle.y, this.limits.height),
      scale,
    };
    this.changed(byHand);
  }

  private at(event: MouseEvent): Point {
    const { left, top } = this.element.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  }

  private wheel(event: WheelEvent): void {
    event.preventDefault();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 0.002 : event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 0.05 : 1;
    this.zoomBy(2 ** (-event.deltaY * unit * (event.ctrlKey ? 10 : 1)), this.at(event));
    clearTimeout(this.rest);
    this.rest = window.setTimeout(this.settled, 200);
  }

  private down(event: PointerEvent): void {
    if (event.button !== 0) return;
    if (this.pointers.size === 0) this.dragged = false;
    this.pointers.set(event.pointerId, this.at(event));
  }

  private moved(event: PointerEvent): void {
    const before = this.pointers.get(event.pointerId);
    if (!before) return;
    const now = this.at(event);
    if (!this.dragged && this.pointers.size === 1 && Math.hypot(now.x - before.x, now.y - before.y) < STEADY) return;
    if (!this.dragged) this.element.setPointerCapture(event.pointerId);
    this.dragged = true;
    const other = [...this.pointers].find(([id]) => id !== event.pointerId)?.[1];
    this.pointers.set(event.pointerId, now);
    if (!other) {
      this.moveBy(now.x - before.x, now.y - before.y);
      return;
    }
    const times = Math.hypot(now.x - other.x, now.y - other.y) / Math.max(1, Math.hypot(before.x - other.x, before.y - other.y));
    this.zoomBy(times, { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 });
    this.moveBy((now.x - before.x) / 2, (now.y - before.y) / 2);
  }

  private up(event: PointerEvent): void {
    if (this.pointers.delete(event.pointerId) && this.dragged && this.pointers.size === 0) this.settled();
  }
}

/** Calls `draw` a frame with how far it has come, eased, from 0 to 1. `next` is told each frame, for who ends it early. */
export function animated(draw: (share: number) => void, next: (frame: number) => void): number {
  const start = performance.now();
  const step = (now: number): void => {
    const share = Math.min(1, Math.max(0, (now - start) / MILLISECONDS));
    draw(share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2);
    if (share < 1) next(requestAnimationFrame(step));
  };
  return requestAnimationFrame(step);
}

/** Whether the reader wants nothing to move. */
export function isStill(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
