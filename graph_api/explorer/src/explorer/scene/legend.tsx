import { useSignal } from "@preact/signals";

import { picture } from "../colouring";
import { number, texts } from "../i18n";
import { Swatch } from "../parts/swatch";

const MOST = 15;

/** What the colours mean: unit, breaks, how many there are of each. */
export function Legend() {
  const t = texts.value;
  const narrow = matchMedia("(max-width: 800px)").matches;
  const unfolded = useSignal(!narrow);
  const whole = useSignal(false);
  const shown = picture.value;
  if (!shown) return null;
  const { unit, entries, note } = shown.legend;
  // Hatching explains itself to nobody: its entries come last, and are always there.
  const few =
    whole.value || entries.length <= MOST + 1
      ? entries
      : entries.filter(({ fill }, place) => place < MOST || fill === "none" || fill === "mixed");
  return (
    <section class="legend" aria-label={t.legend.title}>
      <h2>
        <button type="button" aria-expanded={unfolded.value} onClick={() => (unfolded.value = !unfolded.value)}>
          {shown.title}
        </button>
      </h2>
      {unfolded.value && (
        <>
          {unit && <p class="unit">{unit}</p>}
          <ul>
            {few.map(({ fill, words, count }) => (
              <li key={fill + words}>
                <Swatch of={fill} />
                <span>{words}</span>
                {count !== undefined && <span class="count">{number(count)}</span>}
              </li>
            ))}
          </ul>
          {few.length < entries.length && (
            <button type="button" class="link" onClick={() => (whole.value = true)}>
              {t.panel.more(entries.length)}
            </button>
          )}
          {note && <p class="note">{note}</p>}
        </>
      )}
    </section>
  );
}
