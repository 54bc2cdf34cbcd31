const heard: string[] = [];

/** Hears what the content security policy blocks, Trusted Types included. */
export function hearViolations(): void {
  addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample}) => {
    heard.push(`${effectiveDirective} ${blockedURI} ${sample}`);
  });
}

/** @returns What was blocked since the last time. */
export function violations(): readonly string[] {
  return heard.splice(0);
}
