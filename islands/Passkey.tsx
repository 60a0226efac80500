import { useEffect, useState } from "preact/hooks";
import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
} from "@simplewebauthn/browser";

/**
 * The button that uses a passkey, or makes one, and sends the browser's answer in a plain form. The
 * form's token is the challenge. It offers every passkey of this site: a list would tell who has one.
 */
export default function Passkey(props: {
  /** The id of the form, with the fields `token` and `passkey`. */
  form: string;
  label: string;
  failed: string;
  /** For a new passkey: whose it is (WebAuthn user handle in base64url), and what there is already. */
  make?: { id: string; username: string; displayName: string; firm: string; known: string[] };
}) {
  const [ready, setReady] = useState(false);
  const [failed, setFailed] = useState(false);
  useEffect(() => setReady(browserSupportsWebAuthn()), []);

  const press = async () => {
    const form = document.getElementById(props.form) as HTMLFormElement;
    const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
    if (!form.reportValidity()) return;
    setFailed(false);
    try {
      const challenge = encode(field("token").value);
      const answer = props.make ? await make(challenge, props.make) : await use(challenge);
      field("passkey").value = JSON.stringify(answer);
      form.requestSubmit();
    } catch {
      setFailed(true);
    }
  };

  if (!ready) return null;
  return (
    <>
      <button type="button" onClick={press}>{props.label}</button>
      {failed && <p class="problem" role="alert">{props.failed}</p>}
    </>
  );
}

function use(challenge: string) {
  return startAuthentication({ optionsJSON: { challenge, userVerification: "required" } });
}

function make(
  challenge: string,
  { id, username, displayName, firm, known }: NonNullable<Parameters<typeof Passkey>[0]["make"]>,
) {
  return startRegistration({
    optionsJSON: {
      challenge,
      rp: { name: `Ombud ${firm}` },
      user: { id, name: username, displayName },
      // EdDSA, ES256, RS256 (COSE)
      pubKeyCredParams: [-8, -7, -257].map((alg) => ({ type: "public-key", alg })),
      excludeCredentials: known.map((id) => ({ id, type: "public-key" })),
      authenticatorSelection: { residentKey: "required", userVerification: "required" },
    },
  });
}

/** UTF-8 in base64url; a token is ASCII. */
function encode(text: string): string {
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
