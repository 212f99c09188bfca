import { computed, effect, signal } from "@preact/signals";
import { useEffect } from "preact/hooks";

import { resource } from "../api";
import { waiting } from "../colouring";
import { TimelineDocument } from "../generated/graphql";
import { date, number, sentence, texts } from "../i18n";
import { day, open, withoutStep } from "../state";
import "./time.css";

export const timeline = resource(TimelineDocument, () => ({}));

/** The first day that there are data of, where the chosen one lies before it. */
export const beginsLater = computed<string | null>(() => {
  const first = timeline.state.value.data?.graph.earliestDay;
  return first && day.value && day.value < first ? first : null;
});

const isToCome = computed(() => {
  const today = timeline.state.value.data?.graph.on;
  return today !== undefined && day.value !== null && day.value > today;
});

/** What the counts of a year are of: its end, or the day until now. */
export function countedOn(year: number, on: string): string {
  const { end, untilNow } = texts.value.time;
  return on.endsWith("-12-31") ? end(year) : untilNow(year);
}

const FIRST = 2016;
/** What seems to begin before this day is for a large part registration catching up. */
const WELL_REGISTERED = "2019-01-01";
const A_STEP = 1400;

/** Days to compare, up to the one on which clusters have the names that they keep. */
export const JANUARIES: readonly string[] = Array.from({ length: 11 }, (_, each) => `${FIRST + each}-01-01`);

interface Step {
  /** The first of January of a year; null is today. */
  readonly on: string | null;
  /** Of which year's end the count is. */
  readonly year: number;
  readonly words: string;
  readonly count: number;
}

/** The days that the slider stops at, with what there was just before: the end of the year that had passed. */
const steps = computed<readonly Step[]>(() => {
  const years = timeline.state.value.data?.timeline?.years ?? [];
  const newest = years.at(-1)?.year;
  return years
    .filter(({ year }) => year >= FIRST - 1)
    .map(({ year, on, participations: count }) => ({ on: year === newest ? null : `${year + 1}-01-01`, year, words: countedOn(year, on), count }));
});

/** The last step that is not after the chosen day. */
const place = computed(() => {
  const chosen = day.value;
  const last = steps.value.length - 1;
  if (chosen === null || isToCome.value) return last;
  return Math.max(0, steps.value.findLastIndex(({ on }) => on !== null && on <= chosen));
});

const playing = signal(false);

function play(): void {
  const all = steps.peek();
  if (place.peek() === all.length - 1) day.value = all[0]?.on ?? null;
  playing.value = true;
}

/** The days from 2016 on: a slider over the counts of each year, which plays where somebody asks for it. */
export function Time() {
  const t = texts.value;
  useEffect(
    () =>
      effect(() => {
        // The next day waits until this one is drawn.
        if (!playing.value || waiting.value) return;
        const next = steps.value[place.value + 1];
        if (!next) {
          playing.value = false;
          return;
        }
        const timer = setTimeout(() => withoutStep(() => (day.value = next.on)), A_STEP);
        return () => clearTimeout(timer);
      }),
    [],
  );
  const all = steps.value;
  const at = all[place.value];
  // Its room is kept: the map would be drawn anew, smaller.
  if (!at) return <div class="time" />;
  const most = Math.max(...all.map(({ count }) => count));
  const shown = day.value ? date(day.value) : t.time.today;
  const counted = at.on === null ? t.time.countToday(number(at.count)) : t.time.count(number(at.count), at.year);
  return (
    <section class="time" aria-label={t.time.label}>
      <button
        type="button"
        class="play"
        aria-label={playing.value ? t.time.pause : t.time.play}
        title={playing.value ? t.time.pause : t.time.play}
        onClick={() => (playing.value ? (playing.value = false) : play())}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={playing.value ? "M4 3h3v10H4zM9 3h3v10H9z" : "M4 2.5 13 8l-9 5.5z"} />
        </svg>
      </button>
      <div class="years">
        <svg viewBox={`0 0 ${all.length * 10} 100`} preserveAspectRatio="none" aria-hidden="true">
          {all.map(({ year, words, count }, each) => (
            <rect
              key={year}
              class={each === place.value ? "at" : undefined}
              x={each * 10 + 1}
              y={100 - (100 * count) / most}
              width="8"
              height={(100 * count) / most}
            >
              <title>{`${sentence(words)}: ${number(count)}`}</title>
            </rect>
          ))}
        </svg>
        <input
          type="range"
          min={0}
          max={all.length - 1}
          step={1}
          value={place.value}
          aria-label={t.time.label}
          aria-valuetext={`${shown}, ${counted}`}
          onInput={(event) => {
            playing.value = false;
            day.value = all[event.currentTarget.valueAsNumber]?.on ?? null;
          }}
        />
        <ol aria-hidden="true">
          {all.map(({ on }) => (
            <li key={on}>{on === null ? t.time.today : on.slice(0, 4)}</li>
          ))}
        </ol>
      </div>
      <p>
        <strong>{shown}</strong> {!beginsLater.value && <span title={t.time.chart}>{counted}</span>}
        <Compare />
      </p>
      {isToCome.value && <p class="thin">{t.time.toCome}</p>}
      {day.value !== null && !beginsLater.value && day.value < WELL_REGISTERED && <p class="thin">{t.time.thin}</p>}
    </section>
  );
}

/** Opens the chosen day beside the newest that is compared, or the first where that is the chosen one. */
function Compare() {
  const t = texts.value;
  const newest = JANUARIES.at(-1) ?? "";
  const [from, other] = day.value && !beginsLater.value && day.value < newest ? [day.value, newest] : [JANUARIES[0] ?? "", newest];
  return (
    <button type="button" class="link" onClick={() => open("Days", `${from},${other}`)}>
      {t.time.compare(from.slice(0, 4), other.slice(0, 4))}
    </button>
  );
}
