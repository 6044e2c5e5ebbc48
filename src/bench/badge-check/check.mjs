// Hands the samples to the verifiers and holds every step to exactly what it must be.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { hasSchema, open, refused } from './closed.mjs';
import { address, digitalBazaar, token, verifierCore } from './verifiers.mjs';

const samples = JSON.parse(readFileSync(new URL('samples.json', import.meta.url), 'utf8'));
const REGISTRY = { name: 'ours', type: 'dcc-legacy', url: 'https://registry.example/registry.json' };

/** The world of a verifier: the issuer's keys, its lists, and a registry that knows it. */
function world({ identity, revocation, suspension }) {
  open({
    [address(samples.issuer)]: identity,
    [`${samples.base}/credentials/status/revocation`]: revocation,
    [`${samples.base}/credentials/status/suspension`]: suspension,
    [REGISTRY.url]: { registry: { [samples.issuer]: { name: 'Training Example', url: samples.base } } },
  });
}

/** verifier-core keeps an identity for five seconds; what it says after a rotation is fetched after that. */
const forgotten = () => new Promise((resolve) => setTimeout(resolve, 6_000));

let done = 0;
async function step(name, work) {
  const before = refused.length;
  await work();
  assert.deepEqual(refused.slice(before), [], `${name}: asked the network`);
  done++;
  console.log(`ok ${done} - ${name}`);
}

async function assertAllTrue(badge) {
  const one = await digitalBazaar(badge);
  assert.deepEqual(
    [one.verified, one.proof, one.status, one.withdrawn],
    [true, true, true, [false]],
    `vc: ${JSON.stringify(one)}`,
  );
  const two = await verifierCore(badge, REGISTRY);
  assert.deepEqual(
    [two.signature, two.expiration, two.status, two.issuer, two.errors],
    [true, true, true, true, undefined],
    `verifier-core: ${JSON.stringify(two)}`,
  );
  if (hasSchema) {
    assert.equal(two.schema, true, `schema: ${JSON.stringify(two.schemaErrors)}`);
  }
}

async function assertToken(jwt) {
  const { verified, payload, error } = await token(jwt);
  assert.equal(verified, true, error);
  assert.equal(payload.iss, payload.issuer.id);
  assert.equal(payload.jti, payload.id);
  assert.equal(payload.sub, payload.credentialSubject.id);
  assert.equal(payload.nbf * 1000, Date.parse(payload.validFrom));
  assert.equal(payload.exp * 1000, Date.parse(payload.validUntil));
}

async function assertRefused(badge) {
  const one = await digitalBazaar(badge);
  assert.equal(one.verified, false, 'vc takes it');
  const two = await verifierCore(badge, REGISTRY);
  assert.notEqual(two.signature, true, 'verifier-core takes it');
}

/** One text in the badge, such as a name, a result or a date, reads otherwise. */
function tampered(badge, number) {
  const copy = structuredClone(badge);
  const changes = [
    () => { copy.name += '.'; },
    () => { copy.credentialSubject.result[0].value = '99.9'; },
    () => { copy.credentialSubject.id = 'urn:uuid:00000000-0000-4000-8000-000000000000'; },
    () => { copy.validUntil = '2099-01-01T00:00:00Z'; },
    () => { copy.issuer.name = 'Somebody Else'; },
    () => { copy.credentialStatus.statusListIndex = '0'; copy.credentialStatus.id = copy.credentialStatus.id.replace(/#.*/, '#0'); },
    () => { copy.credentialSubject.achievement.criteria.narrative = 'None.'; },
    () => { copy.proof[0].created = '2020-01-01T00:00:00Z'; },
    () => { copy.proof[0].proofValue = copy.proof[0].proofValue.slice(0, -1) + (copy.proof[0].proofValue.endsWith('2') ? '3' : '2'); },
    () => { delete copy.evidence; },
  ];
  changes[number % changes.length]();
  return copy;
}

world(samples.before);
await step(`${samples.badges.length} badges: every step true${hasSchema ? ', schema valid' : ''}`, async () => {
  for (const { json } of samples.badges) {
    await assertAllTrue(json);
  }
});
await step(`${samples.badges.length} tokens: signed, and their claims agree`, async () => {
  for (const { jwt } of samples.badges) {
    await assertToken(jwt);
  }
});
await step('100 badges with one thing changed: refused by both', async () => {
  for (let i = 0; i < 100; i++) {
    await assertRefused(tampered(samples.badges[i % samples.badges.length].json, i));
  }
});
await step('100 tokens with one letter changed: refused', async () => {
  for (let i = 0; i < 100; i++) {
    const { jwt } = samples.badges[i % samples.badges.length];
    const place = (i * 37) % (jwt.length - 2);
    const changed = jwt.slice(0, place) + (jwt[place] === 'A' ? 'B' : 'A') + jwt.slice(place + 1);
    assert.equal((await token(changed)).verified, false, `letter ${place}`);
  }
});
await step('the status lists as tokens: signed', async () => {
  assert.equal((await token(samples.before.revocationToken)).verified, true);
  assert.equal((await token(samples.before.suspensionToken)).verified, true);
});

world(samples.after);
await forgotten();
await step('a revoked badge: its bit is set, and each verifier says so in its way', async () => {
  const one = await digitalBazaar(samples.revoked.json);
  assert.equal(one.proof, true);
  assert.deepEqual(one.withdrawn, [true]);
  const two = await verifierCore(samples.revoked.json, REGISTRY);
  assert.equal(two.signature, true);
  assert.equal(two.status, false, JSON.stringify(two));
});
await step('the list of suspended ones: set at the place of the suspended badge and nowhere else', async () => {
  const pointed = structuredClone(samples.suspended.json);
  const { decodeList } = await import('@digitalbazaar/vc-bitstring-status-list');
  const list = await decodeList({ encodedList: samples.after.suspension.credentialSubject.encodedList });
  const place = Number(pointed.credentialStatus.statusListIndex);
  for (let i = 0; i < list.length; i++) {
    assert.equal(list.getStatus(i), i === place);
  }
});
await step('after a rotation, badges of the old key and of the new one: every step true', async () => {
  await assertAllTrue(samples.old.json);
  await assertAllTrue(samples.young.json);
  await assertToken(samples.old.jwt);
  await assertToken(samples.young.jwt);
  assert.notEqual(samples.old.json.proof[0].verificationMethod, samples.young.json.proof[0].verificationMethod);
});
await step('forgeries with a key of their own, called like ours or not: refused', async () => {
  for (const forged of samples.forged) {
    await assertRefused(forged.json);
    assert.equal((await token(forged.jwt)).verified, false);
  }
});
if (!hasSchema) {
  console.log('# the official schema was not checked: set OB_SCHEMA to a copy of it');
}
console.log(`1..${done}`);
