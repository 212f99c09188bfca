declare module "virtual:questions" {
  const questions: readonly { readonly title: string; readonly query: string }[];
  export default questions;
}
