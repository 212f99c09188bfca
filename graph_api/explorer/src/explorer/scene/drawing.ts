import { around, WIDTH, type Area, type Box, type Geography, type Point } from "../geo";
import type { Picture } from "../picture";
import { lineHeight, placed, type Name } from "./labels";
import { Ties } from "./ties";
import { animated, isStill, Viewport, type Size } from "./viewport";
import { next } from "./walk";

const SVG = "http://www.w3.org/2000/svg";
const CLOSEST = 30;
const STRONGEST_LINE = 5;
/** Pixels that the legend takes at the left of a wide scene: the country is drawn beside it. */
const LEGEND = 290;
const WIDE = 2.4 * LEGEND;

/** What the drawing tells whoever shows it. */
export interface Told {
  readonly pointed: (code: string | null, at: Point) => void;
  readonly chosen: (code: string) => void;
  readonly left: () => void;
  readonly moved: (window: Window | null) => void;
}

/** What is in view: the middle, in the units of the drawing, and how many times larger than the whole country. */
export interface Window {
  readonly x: number;
  readonly y: number;
  readonly times: number;
}

interface Place {
  readonly area: Area;
  readonly group: SVGGElement;
  readonly outline: SVGPathElement;
  readonly dot: SVGCircleElement;
}

/** A network as it is drawn over the same municipalities. */
export interface Layout {
  readonly positions: ReadonlyMap<string, Point>;
  readonly radius: (code: string) => number;
}

/** Lines of the network, drawn together where they look the same. */
export interface Strand {
  readonly className: string;
  readonly path: string;
}

/**
 * The scene: one SVG in which each municipality is an element, whether it is drawn as a map or as a network.
 *
 * It is kept by hand, not by components: a hundred changes a second while it moves. Everything has classes of the style
 * sheet, so that dark and light, print and export need nothing here.
 */
export class Drawing {
  readonly svg: SVGSVGElement;
  private readonly told: Told;
  private readonly geography: Geography;
  private readonly world: SVGGElement;
  private readonly strands: SVGGElement;
  private readonly ties: Ties;
  private readonly arcs: SVGGElement;
  private readonly labels: SVGGElement;
  private readonly inner: SVGPathElement;
  private readonly outer: SVGPathElement;
  private readonly places = new Map<string, Place>();
  private readonly viewport: Viewport;
  private readonly pen = document.createElement("canvas").getContext("2d");
  private readonly widths = new Map<string, number>();
  private readonly observer: ResizeObserver;
  private picture: Picture | null = null;
  private names: Name[] = [];
  private nameOf: (code: string) => string = () => "";
  private populationOf: (code: string) => number = () => 0;
  private layout: Layout | null = null;
  private progress = 0;
  private turning = 0;
  private framed: string | null = null;
  private following = false;
  private active: string | null = null;
  private selected: string | null = null;
  private covered: readonly Box[] = [];

  /** `ties` is a canvas below the scene. */
  constructor(svg: SVGSVGElement, ties: HTMLCanvasElement, geography: Geography, told: Told) {
    this.svg = svg;
    this.geography = geography;
    this.told = told;
    // Before anything is in it: afterwards the page would have to be laid out for that alone.
    const size = svg.getBoundingClientRect();
    svg.replaceChildren(hatch());
    this.world = child(svg, "g", "world");
    this.strands = child(this.world, "g", "strands");
    this.ties = new Ties(ties, this.strands, { width: WIDTH, height: geography.height });
    const places = child(this.world, "g", "places");
    for (const area of geography.areas.values()) this.places.set(area.code, this.placeOf(area, places));
    child(this.world, "path", "borders").setAttribute("d", geography.borders());
    this.inner = child(this.world, "path", "group-borders");
    this.outer = child(this.world, "path", "coast");
    this.outer.setAttribute("d", geography.outline);
    this.arcs = child(this.world, "g", "arcs");
    this.labels = child(svg, "g", "labels");
    this.labels.setAttribute("aria-hidden", "true");
    for (const part of [this.inner, this.outer, this.arcs, this.strands]) part.setAttribute("aria-hidden", "true");

    this.viewport = new Viewport(
      svg,
      (byHand) => this.seen(byHand),
      () => this.told.moved(this.window()),
    );
    this.listen();
    this.measure(size);
    this.observer = new ResizeObserver(([entry]) => entry && this.resized(entry.contentRect));
    this.observer.observe(svg);
  }

  end(): void {
    this.observer.disconnect();
    cancelAnimationFrame(this.turning);
    this.viewport.end();
    this.ties.end();
  }

  /** Paints the municipalities as a picture says. */
  paint(picture: Picture, nameOf: (code: string) => string, populationOf: (code: string) => number): void {
    this.picture = picture;
    this.nameOf = nameOf;
    this.populationOf = populationOf;
    const groupOf = new Map<string, string>();
    for (const [code, { group, outline, dot }] of this.places) {
      const paint = picture.paint(code);
      // What is as it was is left alone: each change is styled and laid out anew.
      if (outline.getAttribute("class") !== `area ${paint.fill}`) {
        outline.setAttribute("class", `area ${paint.fill}`);
        dot.setAttribute("class", `dot ${paint.fill}`);
      }
      group.setAttribute("aria-label", `${nameOf(code)}, ${paint.words}`);
      groupOf.set(code, paint.group ?? paint.fill);
    }
    const bordered = picture.groups || picture.frame;
    this.inner.setAttribute("d", bordered ? this.geography.borders((one, other) => groupOf.get(one) !== groupOf.get(other)) : "");
    this.drawArcs();
    this.labels.replaceChildren();
    this.nameAll();
    const framed = picture.frame?.join() ?? null;
    if (framed !== this.framed && (this.framed !== null || framed !== null)) {
      this.framed = framed;
      this.following = true;
      this.fit(true);
    } else {
      this.framed = framed;
    }
    this.write();
  }

  /** Takes away what a picture painted: there is none for the day, or it could not be had. */
  clear(): void {
    this.picture = null;
    this.framed = null;
    this.names = [];
    for (const { group, outline, dot } of this.places.values()) {
      outline.setAttribute("class", "area");
      dot.setAttribute("class", "dot");
      group.removeAttribute("aria-label");
    }
    this.inner.setAttribute("d", "");
    this.arcs.replaceChildren();
    this.labels.replaceChildren();
  }

  /** Told where other things lie over the drawing, in pixels: there, no name can be read. */
  cover(covered: readonly Box[]): void {
    this.covered = covered;
    this.write();
  }

  /** Marks the one that the panel is about. */
  mark(code: string | null): void {
    if (this.selected) this.places.get(this.selected)?.group.setAttribute("aria-selected", "false");
    if (code) this.places.get(code)?.group.setAttribute("aria-selected", "true");
    this.selected = code;
    if (code) this.active = code;
    // Its name is written larger.
    if (!this.picture) return;
    this.nameAll();
    this.write();
  }

  /** Turns the map into a network, or back where it is null. */
  turn(layout: Layout | null, strands: readonly Strand[]): void {
    if (layout) this.layout = layout;
    this.strands.replaceChildren(
      ...strands.map(({ className, path }) => {
        const line = document.createElementNS(SVG, "path");
        line.setAttribute("class", className);
        line.setAttribute("d", path);
        return line;
      }),
    );
    this.ties.renew();
    this.animate(layout ? 1 : 0);
  }

  /** Shows a window of the drawing, or all of it. */
  show(window: Window | null): void {
    if (!window) {
      this.following = true;
      this.fit(true);
      return;
    }
    this.following = false;
    this.viewport.moveTo(window, this.wholeScale() * window.times, false);
  }

  zoomBy(times: number): void {
    this.viewport.zoomBy(times);
    this.told.moved(this.window());
  }

  whole(): void {
    this.following = true;
    this.look(this.wholeBox(), true);
    this.told.moved(null);
  }

  private seen(byHand: boolean): void {
    const { x, y, scale } = this.viewport.transform;
    this.world.setAttribute("transform", `translate(${x.toFixed(2)},${y.toFixed(2)}) scale(${scale.toFixed(5)})`);
    this.ties.move(this.viewport.transform, this.viewport.size);
    if (byHand) this.following = false;
    this.write();
  }

  private placeOf(area: Area, parent: SVGGElement): Place {
    const group = child(parent, "g", "place");
    group.id = `place-${area.code}`;
    group.dataset["code"] = area.code;
    group.setAttribute("role", "option");
    group.setAttribute("aria-selected", "false");
    group.setAttribute("transform", `translate(${area.middle.x},${area.middle.y})`);
    const outline = child(group, "path", "area");
    outline.setAttribute("d", area.outline);
    outline.setAttribute("transform", inPlace(area.middle, 1));
    const dot = child(group, "circle", "dot");
    return { area, group, outline, dot };
  }

  private listen(): void {
    const { svg } = this;
    const codeOf = (event: Event): string | null =>
      event.target instanceof Element ? (event.target.closest<SVGGElement>(".place")?.dataset["code"] ?? null) : null;
    svg.addEventListener("click", (event) => {
      const code = codeOf(event);
      if (code) this.told.chosen(code);
    });
    svg.addEventListener("pointermove", (event) => {
      const { left, top } = svg.getBoundingClientRect();
      this.told.pointed(codeOf(event), { x: event.clientX - left, y: event.clientY - top });
    });
    svg.addEventListener("pointerleave", () => this.told.pointed(null, { x: 0, y: 0 }));
    // Who comes with the mouse points already.
    svg.addEventListener("focus", () => svg.matches(":focus-visible") && this.walkTo(this.active ?? this.largest()));
    svg.addEventListener("blur", () => this.walkTo(null));
    svg.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const { key } = event;
      const towards = this.active ? next(this.active, key, this.positions()) : key.startsWith("Arrow") ? this.largest() : null;
      if (towards) this.walkTo(towards);
      else if (key === "Enter" && this.active) this.told.chosen(this.active);
      else if (key === "Escape") this.told.left();
      else if (key === "+" || key === "=") this.zoomBy(1.6);
      else if (key === "-") this.zoomBy(1 / 1.6);
      else if (key === "0") this.whole();
      else if (!key.startsWith("Arrow")) return;
      event.preventDefault();
    });
  }

  private walkTo(code: string | null): void {
    this.world.querySelector(".place.active")?.classList.remove("active");
    if (!code) {
      this.svg.removeAttribute("aria-activedescendant");
      this.told.pointed(null, { x: 0, y: 0 });
      return;
    }
    this.active = code;
    const place = this.places.get(code);
    if (!place) return;
    place.group.classList.add("active");
    // Drawn last, its ring lies over its neighbours.
    place.group.parentElement?.append(place.group);
    this.svg.setAttribute("aria-activedescendant", place.group.id);
    const at = this.viewport.onScreen(this.positionOf(place.area));
    const { width, height } = this.viewport.size;
    if (at.x < 0 || at.y < 0 || at.x > width || at.y > height) this.viewport.moveBy(width / 2 - at.x, height / 2 - at.y);
    this.told.pointed(code, this.viewport.onScreen(this.positionOf(place.area)));
  }

  private largest(): string | null {
    return [...this.places.keys()].reduce<string | null>(
      (found, code) => (found === null || this.populationOf(code) > this.populationOf(found) ? code : found),
      null,
    );
  }

  private positions(): Map<string, Point> {
    return new Map([...this.places.values()].map(({ area }) => [area.code, this.positionOf(area)] as const));
  }

  private positionOf(area: Area): Point {
    const end = this.layout?.positions.get(area.code) ?? area.middle;
    const { middle } = area;
    return { x: middle.x + (end.x - middle.x) * this.progress, y: middle.y + (end.y - middle.y) * this.progress };
  }

  private measure({ width, height }: Size): void {
    this.viewport.size = { width: Math.max(width, 1), height: Math.max(height, 1) };
    this.viewport.inset = width > WIDE ? LEGEND : 0;
    // On paper it has another size: then it is drawn smaller, not cut off.
    this.svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
    const whole = this.wholeScale();
    this.viewport.limits = { least: whole * 0.7, most: whole * CLOSEST, width: WIDTH, height: this.geography.height };
    this.look(this.wholeBox(), false);
    this.following = true;
  }

  private resized(size: Size): void {
    const { following } = this;
    const { width, height } = this.viewport.size;
    if (size.width === width && size.height === height) return;
    const window = this.window();
    this.measure(size);
    if (following) this.fit(false);
    else this.show(window);
  }

  private wholeBox(): Box {
    return { left: 0, top: 0, right: WIDTH, bottom: this.geography.height };
  }

  private wholeScale(): number {
    const { size, inset } = this.viewport;
    return Math.min((size.width - inset) / WIDTH, size.height / this.geography.height) * 0.94;
  }

  /** Brings a box of the drawing into view. */
  private look({ left, top, right, bottom }: Box, slowly: boolean, share = 0.94): void {
    const { size, inset } = this.viewport;
    const [width, height] = [size.width - inset, size.height];
    const scale = Math.min((width * share) / (right - left), (height * share) / (bottom - top));
    this.viewport.moveTo({ x: (left + right) / 2, y: (top + bottom) / 2 }, scale, slowly);
  }

  private fit(slowly: boolean): void {
    const codes = this.picture?.frame ?? [];
    const areas = codes.flatMap((code) => this.places.get(code)?.area ?? []);
    const box = areas.length > 0 && this.progress === 0 ? around(areas) : this.boxOf(areas);
    this.look(box ?? this.wholeBox(), slowly, box ? 0.82 : 0.94);
  }

  private boxOf(areas: readonly Area[]): Box | null {
    if (areas.length === 0) return null;
    const at = areas.map((area) => this.positionOf(area));
    const margin = 20;
    return {
      left: Math.min(...at.map(({ x }) => x)) - margin,
      right: Math.max(...at.map(({ x }) => x)) + margin,
      top: Math.min(...at.map(({ y }) => y)) - margin,
      bottom: Math.max(...at.map(({ y }) => y)) + margin,
    };
  }

  private window(): Window {
    const { x, y } = this.viewport.inDrawing(this.viewport.middle());
    const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
    return { x: rounded(x, 1), y: rounded(y, 1), times: rounded(this.viewport.transform.scale / this.wholeScale(), 2) };
  }

  private animate(target: 0 | 1): void {
    cancelAnimationFrame(this.turning);
    if (this.progress === target) {
      // Another day has another network; the map is always the same.
      if (target === 1) this.arrange();
      return;
    }
    const ended = (): void => {
      if (this.following && this.framed) this.fit(true);
    };
    if (isStill()) {
      this.progress = target;
      this.arrange();
      ended();
      return;
    }
    const from = this.progress;
    this.turning = animated(
      (share) => {
        this.progress = from + (target - from) * share;
        this.arrange();
        if (share === 1) ended();
      },
      (frame) => (this.turning = frame),
    );
  }

  /** Puts each municipality where it is between map and network. */
  private arrange(): void {
    const { progress } = this;
    this.svg.classList.toggle("is-map", progress === 0);
    this.svg.classList.toggle("is-network", progress === 1);
    for (const { area, group, outline, dot } of this.places.values()) {
      const { x, y } = this.positionOf(area);
      group.setAttribute("transform", `translate(${x.toFixed(1)},${y.toFixed(1)})`);
      outline.setAttribute("transform", inPlace(area.middle, 1 - 0.85 * progress));
      outline.setAttribute("opacity", (1 - progress).toFixed(2));
      dot.setAttribute("r", String(this.layout?.radius(area.code) ?? 4));
      dot.setAttribute("opacity", progress.toFixed(2));
    }
    for (const line of [this.inner, this.outer, this.inner.previousElementSibling]) {
      line?.setAttribute("opacity", Math.max(0, 1 - 3 * progress).toFixed(2));
    }
    this.ties.fade(Math.max(0, 3 * progress - 2));
    this.drawArcs();
    this.nameAll();
    this.write();
  }

  private drawArcs(): void {
    const lines = (this.picture?.arcs ?? []).flatMap(({ from, to, weight }) => {
      const [one, other] = [this.places.get(from), this.places.get(to)];
      if (!one || !other) return [];
      const [a, b] = [this.positionOf(one.area), this.positionOf(other.area)];
      const bend = { x: (a.x + b.x) / 2 + (b.y - a.y) * 0.14, y: (a.y + b.y) / 2 - (b.x - a.x) * 0.14 };
      const line = document.createElementNS(SVG, "path");
      line.setAttribute("class", `arc weight-${Math.min(STRONGEST_LINE, 1 + Math.floor(weight * STRONGEST_LINE))}`);
      line.setAttribute("d", `M${a.x},${a.y}Q${bend.x.toFixed(1)},${bend.y.toFixed(1)},${b.x},${b.y}`);
      return [line];
    });
    this.arcs.replaceChildren(...lines);
  }

  /** What could be written: the names of groups, and those of municipalities. */
  private nameAll(): void {
    const { picture } = this;
    const frame = new Set(picture?.frame);
    const names: Name[] = (picture?.groups ?? []).flatMap(({ name, codes, weight }) => {
      const areas = codes.flatMap((code) => this.places.get(code)?.area ?? []);
      if (areas.length < 2) return [];
      const at = this.progress > 0.5 ? this.aboveOf(areas) : this.middleOf(areas);
      const lines = name.split(" – ").slice(0, 2);
      return [{ key: `group ${name}`, lines, at, weight: weight + 1e9, kind: "group" as const }];
    });
    for (const { area } of this.places.values()) {
      const { code } = area;
      const line = this.nameOf(code);
      if (!line) continue;
      const self = code === this.selected;
      const weight = this.populationOf(code) + (self ? 2e9 : frame.has(code) ? 1e8 : 0);
      const name: Name = { key: code, lines: [line], at: this.positionOf(area), weight, kind: self ? "self" : "place" };
      names.push(this.progress > 0.5 && !self ? { ...name, at: this.below(name.at, code) } : name);
    }
    this.names = names.sort((one, other) => other.weight - one.weight);
  }

  private below({ x, y }: Point, code: string): Point {
    return { x, y: y + (this.layout?.radius(code) ?? 0) + 5 };
  }

  /** Over the uppermost of its members. */
  private aboveOf(areas: readonly Area[]): Point {
    const at = areas.map((area) => this.positionOf(area));
    return { x: at.reduce((sum, { x }) => sum + x, 0) / at.length, y: Math.min(...at.map(({ y }) => y)) - 26 };
  }

  /** The place of the member that lies nearest to the middle of all. */
  private middleOf(areas: readonly Area[]): Point {
    const at = areas.map((area) => this.positionOf(area));
    const mean = { x: at.reduce((sum, { x }) => sum + x, 0) / at.length, y: at.reduce((sum, { y }) => sum + y, 0) / at.length };
    const far = ({ x, y }: Point): number => (x - mean.x) ** 2 + (y - mean.y) ** 2;
    return at.reduce((nearest, each) => (far(each) < far(nearest) ? each : nearest));
  }

  /** Writes the names for which there is room: more, the closer one looks. */
  private write(): void {
    const { width, height } = this.viewport.size;
    const times = this.viewport.transform.scale / this.wholeScale();
    const grouped = Boolean(this.picture?.groups);
    const frame = new Set(this.picture?.frame);
    const many = Math.round((grouped ? 10 : 24) * times ** 1.7) - (grouped ? 10 : 0);
    const few = new Set(
      this.names
        .filter(({ kind }) => kind === "place")
        .slice(0, Math.max(0, many))
        .map(({ key }) => key),
    );
    const names = this.names.filter(
      ({ kind, key }) => (kind === "group" ? times < 3.2 : kind === "self" || frame.has(key) || few.has(key)),
    );
    const written = placed(names, width, height, this.covered, (at) => this.viewport.onScreen(at), (line, kind) => this.widthOf(line, kind));
    const before = new Map([...this.labels.children].map((each) => [each.getAttribute("data-name") ?? "", each]));
    for (const { name, x, y } of written) {
      const known = before.get(idOf(name));
      before.delete(idOf(name));
      const text = known ?? this.labels.appendChild(this.labelOf(name));
      text.setAttribute("transform", `translate(${x.toFixed(1)},${y.toFixed(1)})`);
    }
    for (const gone of before.values()) gone.remove();
  }

  private labelOf(name: Name): SVGTextElement {
    const { lines, kind } = name;
    const text = document.createElementNS(SVG, "text");
    text.setAttribute("class", `label ${kind}`);
    text.setAttribute("data-name", idOf(name));
    lines.forEach((line, place) => {
      const part = document.createElementNS(SVG, "tspan");
      part.setAttribute("x", "0");
      part.setAttribute("y", String((place - (lines.length - 1) / 2) * lineHeight(kind) + 4));
      part.textContent = line;
      text.append(part);
    });
    return text;
  }

  private widthOf(line: string, kind: Name["kind"]): number {
    const key = `${kind} ${line}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    if (this.pen) this.pen.font = kind === "place" ? "500 12px system-ui" : "700 13px system-ui";
    const width = this.pen?.measureText(line).width ?? line.length * 7;
    this.widths.set(key, width);
    return width;
  }
}

/** An outline stands where it lies; its group is moved to its middle. */
function inPlace({ x, y }: Point, scale: number): string {
  return `scale(${scale.toFixed(3)}) translate(${-x},${-y})`;
}

function idOf({ kind, key }: Name): string {
  return `${kind} ${key}`;
}

function child<K extends "g" | "path" | "circle">(parent: SVGElement, name: K, className: string): SVGElementTagNameMap[K] {
  const made = document.createElementNS(SVG, name);
  made.setAttribute("class", className);
  parent.append(made);
  return made;
}

/** The hatching of what is not known, and of what was several things once. */
function hatch(): SVGDefsElement {
  const definitions = document.createElementNS(SVG, "defs");
  for (const [id, angle] of [
    ["hatch", 45],
    ["cross", -45],
  ] as const) {
    const pattern = document.createElementNS(SVG, "pattern");
    pattern.id = id;
    pattern.setAttribute("width", "5");
    pattern.setAttribute("height", "5");
    pattern.setAttribute("patternUnits", "userSpaceOnUse");
    pattern.setAttribute("patternTransform", `rotate(${angle})`);
    const ground = document.createElementNS(SVG, "rect");
    ground.setAttribute("class", "hatch-ground");
    ground.setAttribute("width", "5");
    ground.setAttribute("height", "5");
    const line = document.createElementNS(SVG, "rect");
    line.setAttribute("class", "hatch-line");
    line.setAttribute("width", "1.4");
    line.setAttribute("height", "5");
    pattern.append(ground, line);
    definitions.append(pattern);
  }
  return definitions;
}
