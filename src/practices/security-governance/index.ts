import type { Practice } from '../practice.ts'
import { actionsPinned } from './actionsPinned.ts'
import { artifactProvenance } from './artifactProvenance.ts'
import { dependencyUpdates } from './dependencyUpdates.ts'
import { leastPrivilegeToken } from './leastPrivilegeToken.ts'
import { noPlaintextSecrets } from './noPlaintextSecrets.ts'
import { noUntrustedCodeWithSecrets } from './noUntrustedCodeWithSecrets.ts'
import { oidcCloudAuth } from './oidcCloudAuth.ts'
import { safeModelArtifacts } from './safeModelArtifacts.ts'
import { vulnerabilityScan } from './vulnerabilityScan.ts'

/** In the catalogue's order. */
export const securityGovernance: readonly Practice[] = [
  leastPrivilegeToken,
  noUntrustedCodeWithSecrets,
  noPlaintextSecrets,
  actionsPinned,
  oidcCloudAuth,
  dependencyUpdates,
  vulnerabilityScan,
  safeModelArtifacts,
  artifactProvenance,
]
