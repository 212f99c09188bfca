/** What is filled so on the map: a class of the style sheet, as in `Paint`. */
export function Swatch({ of }: { readonly of: string }) {
  return (
    <svg class="swatch" viewBox="0 0 20 14" aria-hidden="true">
      <rect class={`area ${of}`} x="0.5" y="0.5" width="19" height="13" rx="2" />
    </svg>
  );
}
