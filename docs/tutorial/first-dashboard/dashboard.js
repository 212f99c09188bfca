const address = "http://127.0.0.1:8000/graphql";

const question = `
  query Partners($name: String!) {
    municipality(by: {name: $name}) {
      name
      partners(first: 10) { municipality { name } strength count }
    }
  }
`;

async function ask(query, variables) {
  const response = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors[0].message);
  return data;
}

const svg = document.getElementById("chart");
const [row, left, width] = [28, 190, 640];

function add(tag, attributes, text = "") {
  const part = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) part.setAttribute(name, value);
  part.textContent = text;
  svg.append(part);
}

function draw(partners) {
  const longest = Math.max(...partners.map(({ strength }) => strength));
  svg.setAttribute("viewBox", `0 0 ${width} ${partners.length * row}`);
  partners.forEach(({ municipality, strength, count }, place) => {
    const [y, length] = [place * row, (strength / longest) * (width - left - 90)];
    add("text", { x: left - 8, y: y + 18, "text-anchor": "end" }, municipality.name);
    add("rect", { x: left, y: y + 4, width: length, height: row - 8 });
    add("text", { x: left + length + 6, y: y + 18 }, `${strength.toFixed(2)} (${count})`);
  });
}

async function show(name) {
  const { municipality } = await ask(question, { name });
  if (!municipality) throw new Error(`There is no municipality called ${name}.`);
  if (!municipality.partners?.length) throw new Error(`Nothing is known that ${name} shares with others.`);
  draw(municipality.partners);
  document.getElementById("name").textContent = municipality.name;
  const all = municipality.partners.map((partner) => `${partner.municipality.name} ${partner.count}`);
  return `Strength of the tie, and how many shared services both take part in: ${all.join(", ")}.`;
}

show(new URLSearchParams(location.search).get("name") ?? "Eindhoven")
  .catch(({ message }) => message)
  .then((told) => (document.getElementById("told").textContent = told));
