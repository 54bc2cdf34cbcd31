/** The least a page needs. */
export const ALONE = `// your-bundle.js
import '@avec/elements/outcome-scale/define';

<!-- your page -->
<script type="module" src="/your-bundle.js"></script>
<avec-outcome-scale></avec-outcome-scale>
`;

/** Widgets that share one record. */
export const WITH_PROVIDER = `<avec-provider
  subject="p-123"
  actor="pr-45"
  actor-role="practitioner"
  actor-name="Paul"
  crisis="ca-qc"
>
  <avec-outcome-scale></avec-outcome-scale>
</avec-provider>
`;

/** The policy this very portal is served with. */
export const POLICY = `Content-Security-Policy:
  default-src 'none';
  script-src 'self';
  style-src 'self';
  img-src 'self' data:;
  connect-src 'self';
  require-trusted-types-for 'script';
  trusted-types lit-html
`;
