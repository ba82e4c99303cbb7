/** Short messages. */
export { Sms, SmsRefused, type SmsMessage } from './sms.js';
