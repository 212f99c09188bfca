declare module "virtual:labels" {
  const labels: Readonly<Record<string, Readonly<Record<string, readonly [english: string, dutch: string]>>>>;
  export default labels;
}
