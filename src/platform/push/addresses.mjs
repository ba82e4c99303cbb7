// @ts-check
/** Which addresses our own requests may go to: public ones, and hosts that the administrator named. */
import { lookup } from 'node:dns';
import { BlockList, isIP } from 'node:net';

const closed = new BlockList();
for (const [net, bits] of /** @type {[string, number][]} */ ([
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12],
  ['192.0.0.0', 24], ['192.0.2.0', 24], ['192.88.99.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15],
  ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
])) closed.addSubnet(net, bits, 'ipv4'); // prettier-ignore
// of IPv6 only what is given out for the open internet, and of that not what stands for an IPv4 address
const open6 = new BlockList();
open6.addSubnet('2000::', 3, 'ipv6');
const closed6 = new BlockList();
for (const [net, bits] of /** @type {[string, number][]} */ ([
  ['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['3fff::', 20],
])) closed6.addSubnet(net, bits, 'ipv6'); // prettier-ignore

/** Whether an IP address is out on the open internet. @param {string} ip */
export function isPublic(ip) {
  if (isIP(ip) === 4) return !closed.check(ip, 'ipv4');
  if (isIP(ip) !== 6) return false;
  return open6.check(ip, 'ipv6') && !closed6.check(ip, 'ipv6');
}

/**
 * Whether the address is worth trying: HTTPS on the usual port to a name or a public IP, without a password in it; or a host that
 * was named. @param {string} address @param {readonly string[]} named
 */
export function mayCall(address, named) {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.username || url.password) return false;
  if (isNamed(url, named)) return url.protocol === 'https:' || url.protocol === 'http:';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (url.protocol !== 'https:' || url.port !== '') return false;
  return isIP(host) ? isPublic(host) : host.includes('.');
}

/** @param {URL} url @param {readonly string[]} named */
export const isNamed = (url, named) => named.includes(url.hostname) || named.includes(url.host);

/**
 * Looks a name up for a connection: it goes to the very address that was looked at, and fails where one of them is private.
 * @type {import('node:net').LookupFunction}
 */
export const publicLookup = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, found) => {
    if (error) return done(error, '', 0);
    const all = /** @type {import('node:dns').LookupAddress[]} */ (found);
    const [first] = all;
    if (!first || all.some(({ address }) => !isPublic(address)))
      return done(Object.assign(new Error(`${host} is not on the open internet`), { code: 'EPRIVATE' }), '', 0);
    if (options.all) return done(null, all);
    done(null, first.address, first.family);
  });
};
