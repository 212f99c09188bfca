import { useEffect } from "preact/hooks";

import { colouring, MEASURES, nameOf, picture, ties, type Colouring } from "./colouring";
import { Colophon, Save } from "./export/save";
import { DIVISIONS } from "./groups";
import { language, LANGUAGES, number, texts, type Language } from "./i18n";
import { COLOURS } from "./overlays";
import { Opened } from "./panels";
import { Query } from "./panels/panel";
import { Search } from "./parts/search";
import { TableOf } from "./parts/table";
import { network, threshold } from "./scene/network";
import { Scene } from "./scene/scene";
import { Time } from "./scene/time";
import { close, opened, shown, view, VIEWS } from "./state";

export function App() {
  const t = texts.value;
  const names: Readonly<Record<Language, string>> = { nl: "Nederlands", en: "English" };
  useEffect(() => {
    document.documentElement.lang = language.value;
    document.title = `${t.name} – ${t.question}`;
  }, [language.value]);
  return (
    <>
      <a class="skip" href="#scene">
        {t.skip}
      </a>
      <header class="top">
        <a
          class="brand"
          href="./"
          onClick={(event) => {
            event.preventDefault();
            close();
          }}
        >
          <svg viewBox="0 0 32 32" aria-hidden="true">
            <path d="M8 8 24 11 19 25Z" />
            <circle cx="8" cy="8" r="6" />
            <circle cx="24" cy="11" r="5" />
            <circle cx="19" cy="25" r="5" />
          </svg>
          <span>{t.name}</span>
        </a>
        <p class="question">{t.question}</p>
        <Search />
        <div class="languages" role="group" aria-label={t.language}>
          {LANGUAGES.map((each) => (
            <button
              key={each}
              type="button"
              lang={each}
              aria-pressed={language.value === each}
              onClick={() => (language.value = each)}
            >
              {each.toUpperCase()}
              <span class="unseen"> {names[each]}</span>
            </button>
          ))}
        </div>
      </header>
      <main class={opened.value ? "has-subject" : ""}>
        <div class="view">
          <Tools />
          {view.value === "table" ? <TableView /> : <Scene />}
          <Time />
        </div>
        <aside class="panel" aria-label={t.views.label}>
          <Opened />
          <Colophon />
        </aside>
      </main>
    </>
  );
}

function Tools() {
  const t = texts.value;
  const question = picture.value?.questions[0];
  return (
    <div class="tools">
      <div class="views" role="group" aria-label={t.views.label}>
        {VIEWS.map((each) => (
          <button key={each} type="button" aria-pressed={view.value === each} onClick={() => (view.value = each)}>
            {t.views[each]}
          </button>
        ))}
      </div>
      <label class="colour">
        <span>{t.colourBy}</span>
        <select
          value={colouring.value}
          onChange={(event) => {
            colouring.value = event.currentTarget.value as Colouring;
            shown.value = opened.value ? COLOURS : null;
          }}
        >
          <optgroup label={t.colours.analysed}>
            <option value="cluster">{t.colours.cluster}</option>
          </optgroup>
          <optgroup label={t.colours.measures}>
            {MEASURES.map((each) => (
              <option key={each} value={each}>
                {t.colours[each]}
              </option>
            ))}
          </optgroup>
          <optgroup label={t.colours.divisions}>
            {DIVISIONS.map((each) => (
              <option key={each} value={each}>
                {nameOf(each)}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      {view.value === "network" && <Threshold />}
      <span class="push" />
      <Save />
      {question && picture.value && <Query question={question} about={picture.value.title} />}
    </div>
  );
}

/** From which strength ties are drawn, and how many that are of all. */
function Threshold() {
  const t = texts.value;
  const drawn = network.value;
  return (
    <label class="threshold">
      <span>{t.scene.threshold}</span>
      <input
        type="range"
        min={0}
        max={1}
        step={0.05}
        value={threshold.value}
        onInput={(event) => (threshold.value = event.currentTarget.valueAsNumber)}
      />
      <output>{number(threshold.value, 2)}</output>
      {drawn && <span class="quiet">{t.scene.ties(number(drawn.drawn), number(drawn.all))}</span>}
      {!drawn && ties.state.value.waiting && <span class="quiet">{t.panel.loading}</span>}
    </label>
  );
}

/** What the scene shows, as a table. */
function TableView() {
  const t = texts.value;
  return (
    <div class="stage" id="scene" tabIndex={-1}>
      {picture.value ? <TableOf {...picture.value.table} /> : <p class="wait">{t.panel.loading}</p>}
    </div>
  );
}
