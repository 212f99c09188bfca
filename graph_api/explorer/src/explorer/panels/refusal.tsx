import type { Failure } from "../api";
import { texts } from "../i18n";

/** What went wrong, in a sentence; with a way to try again where it does not do so by itself. */
export function Refusal({ failures, again }: { readonly failures: readonly Failure[]; readonly again: () => void }) {
  const t = texts.value;
  const [failure] = failures;
  if (!failure) return null;
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
