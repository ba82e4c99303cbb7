export { Announcer, type News } from './announcer.js';
export { defineEvent, eventDefinitions, type DataOf, type EventDefinition, type EventRecord } from './definition.js';
export { Deliveries } from './deliveries.js';
export { eventIds, eventRows, Events, type Emission, type Handed } from './events.js';
