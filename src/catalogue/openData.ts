/** Places that anybody reads without an account. */

/** Names of open buckets, from the registries of open data and the examples of the platforms. */
const buckets =
  'nyc-tlc sagemaker-sample-files sagemaker-sample-data-[\\w-]+ physionet-open fast-ai-[\\w-]+ commoncrawl noaa-[\\w-]+ openaq-[\\w-]+ amazon-reviews-pds cloud-samples-data tfds-data download.tensorflow.org seldon-models kfserving-(?:examples|samples)'.replaceAll(
    ' ',
    '|',
  )

const openPlace = new RegExp(
  `^(?:(?:s3a?|gs):\\/\\/(?:${buckets})(?:\\/|$)|https:\\/\\/(?:${buckets})\\.s3\\.|https:\\/\\/physionet\\.org\\/files\\/)`,
)

/** An address of open data: `s3://nyc-tlc/…`, `https://physionet.org/files/…`. */
export function isOpenPlace(address: string): boolean {
  return openPlace.test(address)
}

/** A table of open data. */
export const openTable = /\bbigquery-public-data[.:]\w/
