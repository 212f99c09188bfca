import type { Failure } from "../api";
import { date, texts } from "../i18n";
import { beginsLater } from "../scene/time";

/** What went wrong, in a sentence; with a way to try again where it does not do so by itself. */
export function Refusal({ failures, again }: { readonly failures: readonly Failure[]; readonly again: () => void }) {
  const t = texts.value;
  const [failure] = failures;
  if (!failure) return null;
  if (failure.code === "BAD_USER_INPUT" && beginsLater.value) {
    return (
      <p class="refusal" role="status">
        {t.nothingThatDay} {t.dataBegin(date(beginsLater.value))}
      </p>
    );
  }
  return (
    <p class="refusal" role="status">
      {t.failures[failure.code]}{" "}
      {failure.retryAfter === null && (
        <button type="button" class="link" onClick={again}>
          {t.panel.again}
        </button>
      )}
    </p>
  );
}
