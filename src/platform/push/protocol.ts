/** What the server and its push process say to each other. */

/** How it begins: what signs, and which hosts may be private. */
export interface Begin {
  readonly begin: true;
  readonly subject: string;
  readonly publicKey: string;
  readonly privateKey: string;
  /** Hosts (`host` or `host:port`) that the administrator named: these may be local, and plain HTTP. */
  readonly named: readonly string[];
}

/** One message to one device. */
export interface PushMessage {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
  readonly payload: string;
  /** Seconds for which the push service keeps it for a device that is off. */
  readonly ttl: number;
  readonly urgency: 'low' | 'normal' | 'high';
  /** Of messages with the same topic a device that was off gets the last one. */
  readonly topic: string;
}

/** What became of a message: the push service's status, or 0 with why none came. */
export interface PushResult {
  readonly status: number;
  readonly reason: string;
  /** Seconds after which to try again, where the service said so. */
  readonly retryAfter: number | null;
}

export interface Ask {
  readonly id: number;
  readonly messages: readonly PushMessage[];
}
export interface Answer {
  readonly id: number;
  readonly results: readonly PushResult[];
}
