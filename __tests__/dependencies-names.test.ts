import { describe, expect, it } from 'vitest'
import { distributionsOf } from '../src/facts/dependencies/imports.ts'
import { interpreterVersionsAgree } from '../src/facts/dependencies/interpreterVersions.ts'
import { isStandardLibrary } from '../src/facts/dependencies/standardLibrary.ts'

describe('distributionsOf', () => {
  it.each([
    ['cv2', 'opencv-python-headless'],
    ['sklearn.linear_model', 'scikit-learn'],
    ['mpl_toolkits.mplot3d', 'matplotlib'],
    ['google.cloud.storage', 'google-cloud-storage'],
    ['google.cloud.aiplatform_v1.types', 'google-cloud-aiplatform'],
    ['google.protobuf.message', 'protobuf'],
    ['azure.ai.ml.entities', 'azure-ai-ml'],
    ['azure.identity', 'azure-identity'],
    ['torch.nn', 'pytorch'],
    ['sentence_transformers', 'sentence-transformers'],
    ['constructor', 'constructor'],
  ])('%s comes with %s', (module, distribution) => {
    expect(distributionsOf(module)).toContain(distribution)
  })

  it.each([
    ['azure.core.exceptions', 'azure-core'],
    ['azure.identity.aio', 'azure-identity'],
    ['azure.storage.blob.aio', 'azure-storage-blob'],
    ['azure.ai.ml.entities', 'azure-ai-ml'],
    ['google.cloud.storage.blob', 'google-cloud-storage'],
    ['google.auth.transport', 'google-auth'],
    ['grpc_health.v1', 'grpcio-health-checking'],
    ['grpc_reflection', 'grpcio-reflection'],
  ])('%s usually comes with %s', (module, distribution) => {
    expect(distributionsOf(module)[0]).toBe(distribution)
  })

  it('gives normalised names without doubles', () => {
    for (const module of ['PIL', 'yaml', 'azureml.core', 'autogluon.tabular', 'MySQLdb', 'a_b.c']) {
      const names = distributionsOf(module)
      expect(names).not.toHaveLength(0)
      expect(new Set(names).size).toBe(names.length)
      for (const name of names) expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    }
  })
})

describe('isStandardLibrary', () => {
  it('knows modules of all supported versions, and no others', () => {
    for (const module of [
      'os.path',
      '__future__',
      'distutils.core',
      'tomllib',
      'zoneinfo',
      'asyncore',
      'annotationlib',
    ])
      expect(isStandardLibrary(module), module).toBe(true)
    for (const module of ['numpy', 'yaml', 'attr', 'typing_extensions', '', 'toString'])
      expect(isStandardLibrary(module), module).toBe(false)
  })
})

describe('interpreterVersionsAgree', () => {
  it.each([
    ['3.11', '>=3.9,<3.12', true],
    ['3.12', '>=3.9,<3.12', false],
    ['3.11.4', '3.11', true],
    ['3.10', '3.1', false],
    ['^3.8', '3.12', true],
    ['^3.8', '4.0', false],
    ['~3.8', '3.9', false],
    ['~=3.8', '3.11', true],
    ['~=3.8.2', '3.9', false],
    ['=3.7.*', '==3.7.16', true],
    ['3.x', '3.13', true],
    ['python-3.9.7', '3.9-slim-bullseye', true],
    ['>=3.8 <3.10', '3.10', false],
    ['3.7 || 3.9', '3.9', true],
    ['!=3.9.*,>=3.9', '3.9', false],
    ['>3.9', '3.9.1', true],
    ['<3.9', '3.9', false],
    ['*', '2.7', true],
    ['${{ matrix.python }}', '3.9', true],
  ])('%s and %s: %s', (first, second, agree) => {
    expect(interpreterVersionsAgree(first, second)).toBe(agree)
    expect(interpreterVersionsAgree(second, first)).toBe(agree)
  })
})
