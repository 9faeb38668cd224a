/** Who wrote a report. `version` is that of package.json (a test compares them). */
export const toolName = 'mlops-audit'
export const version = '1.0.0'

/** Changes whenever a catalogue change can move a score. */
export const catalogueVersion = '1'

/** Where people find the product, its documentation and its issue tracker. */
export const homepage = 'https://github.com/mlops-audit/mlops-audit'

/** The page that explains a practice. */
export function practicePage(id: string): string {
  return `${homepage}/blob/main/docs/practices.md#${id}`
}

/** The page that explains a published model. */
export function modelPage(anchor: string): string {
  return `${homepage}/blob/main/docs/models.md#${anchor}`
}
