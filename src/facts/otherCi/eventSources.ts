/** What the events of a cloud say to a pipeline that listens to them. https://docs.aws.amazon.com/eventbridge/latest/ref/ */

const sources: readonly (readonly [RegExp, string])[] = [
  [/aws\.codecommit|aws\.codestar|github/i, 'push'],
  [/aws\.s3/i, 'object_created'],
  [/aws\.cloudwatch/i, 'alarm'],
  [/aws\.sagemaker/i, 'model_changed'],
  [/aws\.ecr/i, 'registry_package'],
]

/** The name of the event that a pattern waits for; null when its source is none of the known ones. */
export function eventOfPattern(pattern: string): string | null {
  return sources.find(([source]) => source.test(pattern))?.[1] ?? null
}

/** Whether a source stage watches code; others watch a bucket or a registry. */
export function watchesCode(provider: string): boolean {
  return /^(?:CodeCommit|CodeStar|GitHub|Bitbucket)/i.test(provider)
}
