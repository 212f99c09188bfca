import { render } from "preact";

import { App } from "./app";
import { fluent } from "./i18n";
import { followAddress } from "./state";
import "./styles/base.css";
import "./styles/top.css";
import "./styles/scene.css";
import "./styles/colours.css";
import "./styles/around.css";
import "./styles/panel.css";
import "./styles/table.css";
import "./styles/narrow.css";
import "./subjects.css";
import "./export/export.css";

const root = document.getElementById("explorer");
if (!root) throw new Error("The page has no place for the explorer.");
followAddress();
await fluent;
root.replaceChildren();
render(<App />, root);
