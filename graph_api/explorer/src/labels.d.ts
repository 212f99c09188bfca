declare module "virtual:labels/*" {
  const labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
  export default labels;
}
