import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

import MarkdownIt from "markdown-it";
import type { Plugin } from "vite";

const LOOKS = `:root { color-scheme: light dark; font: 100%/1.6 system-ui, sans-serif; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
pre, code { font-size: 0.9em; }
pre { overflow-x: auto; padding: 0.75rem 1rem; background: light-dark(#f5f7fa, #1d2836); }
h1, h2, h3 { line-height: 1.25; }
a { color: light-dark(#0b5cad, #8cc2ff); }
table { display: block; overflow-x: auto; border-collapse: collapse; }
th, td { padding: 0.25rem 0.75rem; border: 1px solid light-dark(#d5dce6, #314052); text-align: start; }
`;

/** Folders of texts, by the path that they are served at: in which language, and what leads to the first page. */
const FOLDERS = {
  methods: { language: "en", all: "All methods" },
  nl: { language: "nl", all: "Samen in gewone taal" },
} as const;

/** Folders of `docs` as HTML, so that who installed a package can read them too. */
export function explanations(docs: string): Plugin {
  const markdown = new MarkdownIt({ html: false });
  return {
    name: "samen:explanations",
    generateBundle() {
      const looks = this.getFileName(this.emitFile({ type: "asset", name: "explanations.css", source: LOOKS }));
      for (const [folder, { language, all }] of Object.entries(FOLDERS)) {
        for (const file of readdirSync(join(docs, folder)).filter((name) => name.endsWith(".md"))) {
          const name = basename(file, ".md");
          const text = readFileSync(join(docs, folder, file), "utf8");
          const title = /^# (.+)/.exec(text)?.[1] ?? name;
          const way = name === "README" ? "" : `<nav><a href="README">${all}</a></nav>\n`;
          const source = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${markdown.utils.escapeHtml(title)}</title>
<link rel="stylesheet" href="../${looks}" />
</head>
<body>
${way}<main>
${markdown.render(within(text))}</main>
</body>
</html>
`;
          this.emitFile({ type: "asset", fileName: `${folder}/${name}.html`, source });
        }
      }
    },
  };
}

/** Links from page to page stay; of those to what is not served the words stay. */
function within(text: string): string {
  return text
    .replace(/\[([^\]]+)\]\((?!https?:|(?:\.\.\/methods\/)?[\w-]+\.md)[^)]+\)/g, "$1")
    .replace(/(\]\([\w./-]+)\.md(#[^)]*)?\)/g, (_, link: string, part = "") => `${link}${part})`);
}
