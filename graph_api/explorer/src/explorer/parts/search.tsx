import { useSignal } from "@preact/signals";
import { useEffect, useId, useRef } from "preact/hooks";

import { useResource } from "../api";
import { SearchDocument, type NodeKind, type SearchQuery } from "../generated/graphql";
import { kindOf, texts } from "../i18n";
import { Refusal } from "../panels/refusal";
import { day, open } from "../state";

const MILLISECONDS = 120;
const MOST = 50;

type Hit = SearchQuery["search"][number];

/** Finds what is called so, or was, and opens it. */
export function Search() {
  return <Finder label={texts.value.search.label} chosen={({ __typename, key }) => open(__typename, key)} role="search" />;
}

interface FinderProps {
  readonly label: string;
  /** Only of these kinds; of every kind without it. */
  readonly kinds?: readonly NodeKind[];
  readonly chosen: (node: Hit["node"]) => void;
  readonly role?: "search";
}

/** Finds a node by what it is called, or was, accents or not. A list of suggestions below a field, as ARIA has it. */
export function Finder({ label: words, kinds, chosen, role }: FinderProps) {
  const t = texts.value;
  const id = useId();
  const typed = useSignal("");
  const asked = useSignal("");
  const unfolded = useSignal(false);
  const at = useSignal(-1);
  const host = useRef<HTMLDivElement>(null);
  const found = useResource(SearchDocument, asked.value ? { text: asked.value, kinds: kinds ? [...kinds] : null, first: MOST, asOf: day.value } : null);
  const { data, failures, waiting } = found.state.value;
  const hits = asked.value ? (data?.search ?? []) : [];

  useEffect(() => {
    const timer = setTimeout(() => (asked.value = typed.value.trim()), MILLISECONDS);
    return () => clearTimeout(timer);
  }, [typed.value]);

  useEffect(() => {
    if (at.value >= 0) document.getElementById(`${id}-${at.value}`)?.scrollIntoView({ block: "nearest" });
  }, [at.value]);

  const choose = (hit: Hit | undefined): void => {
    if (!hit) return;
    unfolded.value = false;
    typed.value = "";
    at.value = -1;
    chosen(hit.node);
  };

  const shown = unfolded.value && asked.value !== "";
  return (
    <div
      class="search"
      ref={host}
      role={role}
      onFocusOut={(event) => {
        if (!host.current?.contains(event.relatedTarget as Node | null)) unfolded.value = false;
      }}
    >
      <input
        type="text"
        role="combobox"
        aria-label={words}
        aria-expanded={shown && hits.length > 0}
        aria-controls={`${id}-hits`}
        aria-autocomplete="list"
        aria-activedescendant={shown && at.value >= 0 ? `${id}-${at.value}` : undefined}
        placeholder={words}
        autocomplete="off"
        spellcheck={false}
        value={typed.value}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
          unfolded.value = true;
          at.value = -1;
        }}
        onFocus={() => (unfolded.value = true)}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown") at.value = Math.min(at.value + 1, hits.length - 1);
          else if (event.key === "ArrowUp") at.value = Math.max(at.value - 1, -1);
          else if (event.key === "Enter") choose(hits[Math.max(0, at.value)]);
          else if (event.key === "Escape" && shown) unfolded.value = false;
          else return;
          // Within a panel Escape first closes the list, and only then the panel.
          event.stopPropagation();
          event.preventDefault();
        }}
      />
      <ul id={`${id}-hits`} role="listbox" aria-label={words} hidden={!shown || hits.length === 0}>
        {hits.map((hit, place) => (
          <li
            key={hit.node.key}
            id={`${id}-${place}`}
            role="option"
            aria-selected={place === at.value}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(hit)}
          >
            <span>{hit.node.name}</span>
            <small>
              {kindOf(hit.node)}
              {why(hit)}
            </small>
          </li>
        ))}
      </ul>
      {shown && !waiting && data && hits.length === 0 && (
        <p class="nothing" role="status">
          {t.search.none(asked.value)}
        </p>
      )}
      {shown && failures.length > 0 && <Refusal failures={failures} again={found.again} />}
      <span class="unseen" role="status">
        {shown && !waiting && hits.length > 0 ? t.search[hits.length < MOST ? "found" : "first"](hits.length) : ""}
      </span>
    </div>
  );
}

/** Where it was not found by its name of today: by what it was called, by what it came from, or by a code. */
function why({ node, match }: Hit): string {
  const t = texts.value;
  if (match.reason === "OTHER_TIME") return ` · ${t.search.formerly(match.text)}`;
  if (match.reason === "PREDECESSOR") return ` · ${match.text}, ${t.search.predecessor(node.name)}`;
  return match.reason === "CODE" ? ` · ${t.search.code(match.text)}` : "";
}
