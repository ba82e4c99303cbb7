/** Mail. */
export { Mail, type MailMessage } from './mail.js';
