/** As far as the comparison uses it: the package comes without types (github.com/itemsapi/itemsjs, docs/configuration). */
declare module "itemsjs" {
  interface Search {
    readonly per_page: number;
    readonly filters: Readonly<Record<string, readonly string[]>>;
  }
  interface Found {
    readonly pagination: { readonly total: number };
  }
  interface Configuration {
    readonly aggregations: Readonly<Record<string, { readonly size: number; readonly conjunction: boolean }>>;
  }
  export default function itemsjs(
    items: readonly object[],
    configuration: Configuration,
  ): { search(search: Search): Found };
}
