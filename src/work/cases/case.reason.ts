/** The reason that some steps need: a missing one has an error of its own. */
import { Problem } from '../../platform/http/index.js';

/** @throws case/reason-required */
export function reasonOf({ reason }: { reason?: string | undefined }): string {
  if (reason === undefined) throw new Problem('case/reason-required', { field: 'reason' });
  return reason;
}
