import { texts } from "../i18n";
import { COLOURS, hasPicture, overlay } from "../overlays";
import { opened, shown } from "../state";

/** Says what the map shows in place of the chosen colours, with the way to those and back. */
export function Showing() {
  const t = texts.value;
  const over = overlay.value === "waiting" ? null : overlay.value;
  const subject = opened.value;
  if (!over && !(subject && shown.value && hasPicture(subject))) return null;
  return (
    <p class="showing" role="status">
      {/* The legend beside it has this as its heading. */}
      {over && <span class="unseen">{over.title}</span>}
      {shown.value && subject && (
        <button type="button" class="link" onClick={() => (shown.value = null)}>
          {t.scene.showing.subject[subject.kind] ?? t.panel.showOnMap}
        </button>
      )}
      {over && (
        <button type="button" class="link" onClick={() => (shown.value = COLOURS)}>
          {t.scene.showing.back}
        </button>
      )}
    </p>
  );
}
