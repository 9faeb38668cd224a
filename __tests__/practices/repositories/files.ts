/** A repository's files by path. */
export type Files = Readonly<Record<string, string>>
