import type { Picture } from "../picture";

const SVG = "http://www.w3.org/2000/svg";
const MARGIN = 24;
const SIDE = 290;
const LINE = 17;
const TITLE = 26;
const TEXT = "13px system-ui, sans-serif";
const BOLD = "700 22px system-ui, sans-serif";

/** What of the style sheet a picture keeps: as attributes, which every program reads and no policy forbids. */
const KEPT = ["fill", "stroke", "stroke-width", "stroke-opacity", "stroke-linecap", "stroke-linejoin", "paint-order"] as const;
const KEPT_OF_TEXT = ["font-size", "font-weight", "font-family", "text-anchor"] as const;

interface Words {
  readonly unit: string | undefined;
  /** Below the picture: its day, whom to name, its address. */
  readonly foot: readonly string[];
  readonly count: (count: number) => string;
}

/** A picture to take along: the scene as it is in view, with its title, its legend, its day and whom to name. */
export function sheet(scene: SVGSVGElement, { title, legend }: Picture, { unit, foot, count }: Words): SVGSVGElement {
  const { width, height } = scene.getBoundingClientRect();
  const pen = document.createElement("canvas").getContext("2d");
  const wrapped = (words: string, room: number, font: string): string[] => {
    if (pen) pen.font = font;
    const lines: string[] = [];
    for (const word of words.split(" ")) {
      const longer = `${lines.at(-1) ?? ""} ${word}`;
      if (lines.length > 0 && (pen?.measureText(longer).width ?? 0) <= room) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  };
  const whole = width + SIDE + 3 * MARGIN;

  // Always as by day: it is printed, or stands on a white page.
  document.documentElement.classList.add("by-day");
  const made = element("svg", { xmlns: SVG, "font-family": "system-ui, sans-serif", fill: styleOf(scene, "--ink") });
  made.append(element("rect", { width: "100%", height: "100%", fill: styleOf(scene, "--surface") }));

  let y = MARGIN;
  const write = (lines: readonly string[], x: number, font: string, line: number, attributes: Attributes = {}): void => {
    for (const words of lines) {
      y += line;
      const [, weight = "400", size = "13"] = /^(?:(\d+) )?(\d+)px/.exec(font) ?? [];
      made.append(text(words, { x, y: y - 5, "font-size": size, "font-weight": weight, ...attributes }));
    }
  };
  write(wrapped(title, whole - 2 * MARGIN, BOLD), MARGIN, BOLD, TITLE);
  const top = y + MARGIN / 2;

  const inner = made.appendChild(element("svg", { x: MARGIN, y: top, width, height, viewBox: `0 0 ${width} ${height}` }));
  inner.append(element("rect", { width, height, fill: styleOf(scene, "--ground") }));
  for (const part of scene.children) inner.append(...copied(part, 1));

  const left = width + 2 * MARGIN;
  const quiet = { fill: styleOf(scene, "--quiet") };
  y = top;
  if (unit) write(wrapped(unit, SIDE, TEXT), left, TEXT, LINE, quiet);
  for (const entry of legend.entries) {
    const probe = scene.appendChild(element("rect", { class: `area ${entry.fill}`, x: left, y: y + 3, width: 20, height: 13, rx: 2 }));
    made.append(...copied(probe, 1).map((swatch) => set(swatch, { stroke: styleOf(scene, "--group-border"), "stroke-width": 0.6 })));
    probe.remove();
    const [before, room] = [y, SIDE - 30 - (entry.count === undefined ? 0 : 34)];
    write(wrapped(entry.words, room, TEXT), left + 30, TEXT, LINE);
    if (entry.count !== undefined)
      made.append(text(count(entry.count), { x: left + SIDE, y: before + LINE - 5, "font-size": 13, "text-anchor": "end", ...quiet }));
    y += 2;
  }
  y += MARGIN / 4;
  if (legend.note) write(wrapped(legend.note, SIDE, TEXT), left, TEXT, LINE, quiet);
  y = Math.max(y, top + height) + MARGIN / 2;
  for (const words of foot) write(wrapped(words, whole - 2 * MARGIN, TEXT), MARGIN, TEXT, LINE, quiet);
  document.documentElement.classList.remove("by-day");

  const tall = Math.ceil(y + MARGIN / 2);
  set(made, { width: Math.ceil(whole), height: tall, viewBox: `0 0 ${Math.ceil(whole)} ${tall}` });
  const name = element("title", {});
  name.textContent = title;
  made.prepend(name);
  return made;
}

/** The same as a bitmap, so many times larger. */
export async function bitmap(made: SVGSVGElement, times: number): Promise<Blob> {
  const image = new Image();
  const address = URL.createObjectURL(svgFile(made));
  try {
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = made.width.baseVal.value * times;
    canvas.height = made.height.baseVal.value * times;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, failed) =>
      canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error("The picture is too large for this browser."))), "image/png"),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

export function svgFile(made: SVGSVGElement): Blob {
  return new Blob([new XMLSerializer().serializeToString(made)], { type: "image/svg+xml" });
}

type Attributes = Readonly<Record<string, string | number>>;

function set<E extends Element>(made: E, attributes: Attributes): E {
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}

function element<K extends "svg" | "g" | "rect" | "text" | "title">(name: K, attributes: Attributes): SVGElementTagNameMap[K] {
  return set(document.createElementNS(SVG, name), attributes);
}

function text(words: string, attributes: Attributes): SVGTextElement {
  const made = element("text", attributes);
  made.textContent = words;
  return made;
}

/** What a colour of the style sheet is. */
function styleOf(scene: SVGSVGElement, name: string): string {
  const probe = scene.appendChild(element("rect", {}));
  probe.style.fill = `var(${name})`;
  const { fill } = getComputedStyle(probe);
  probe.remove();
  return fill;
}

/** An element of the scene with its looks in it; nothing where it is not to be seen. */
function copied(part: Element, scale: number): Element[] {
  const style = getComputedStyle(part);
  if (style.display === "none" || part.getAttribute("opacity") === "0.00") return [];
  const copy = part.cloneNode(false) as Element;
  for (const { name } of [...copy.attributes]) if (/^(?:class|role|style|aria-|data-)/.test(name)) copy.removeAttribute(name);
  if (part instanceof SVGGElement || part instanceof SVGDefsElement || part instanceof SVGPatternElement) {
    const by = part instanceof SVGGElement ? (part.transform.baseVal.consolidate()?.matrix.a ?? 1) : 1;
    copy.append(...[...part.children].flatMap((each) => copied(each, scale * by)));
    return [copy];
  }
  for (const name of KEPT) copy.setAttribute(name, style.getPropertyValue(name).replaceAll('"', ""));
  if (part instanceof SVGTextElement) {
    for (const name of KEPT_OF_TEXT) copy.setAttribute(name, style.getPropertyValue(name).replaceAll('"', "'"));
    copy.append(...[...part.childNodes].map((line) => line.cloneNode(true)));
  }
  // A line is as wide however close one looks: other programs do not know `non-scaling-stroke`.
  if (style.getPropertyValue("vector-effect") !== "none") {
    const own = (part as SVGGraphicsElement).transform.baseVal.consolidate()?.matrix.a ?? 1;
    copy.setAttribute("stroke-width", String(Number.parseFloat(style.strokeWidth) / (scale * own)));
  }
  return [copy];
}
