import type { ComponentChildren } from "preact";

import { open, shown, type Subject } from "../state";
import { texts } from "../i18n";

interface LinkProps {
  readonly kind: string;
  readonly of: string;
  readonly title?: string;
  readonly children: ComponentChildren;
}

/** Opens a node in the panel. It is a link: it can be opened in another tab, and copied. */
export function Link({ kind, of, title, children }: LinkProps) {
  const address = new URLSearchParams(location.search);
  address.set("open", `${kind}:${of}`);
  address.delete("show");
  return (
    <a
      href={`?${address}`}
      title={title}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        open(kind, of);
      }}
    >
      {children}
    </a>
  );
}

/** Shows a subject on the map while the panel stays as it is. */
export function ShowOnMap({ subject, about }: { readonly subject: Subject; readonly about: string }) {
  const t = texts.value;
  const on = shown.value?.kind === subject.kind && shown.value.key === subject.key;
  return (
    <button type="button" class="button" aria-pressed={on} onClick={() => (shown.value = on ? null : subject)}>
      {on ? t.panel.shownOnMap : t.panel.showOnMap}
      <span class="unseen">: {about}</span>
    </button>
  );
}
