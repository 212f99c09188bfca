import { render } from "preact";

import { App } from "./app";
import { followAddress } from "./state";
import "./style.css";
import "./subjects.css";
import "./export/export.css";

const root = document.getElementById("explorer");
if (!root) throw new Error("The page has no place for the explorer.");
followAddress();
root.replaceChildren();
render(<App />, root);
