/** `npm run build`: builds server and client anew, whatever was built before. */
import { build, install } from './prepare.mjs';

try {
  install();
  build({ force: true });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
