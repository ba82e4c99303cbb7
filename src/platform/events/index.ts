export { Announcer, type News } from './announcer.js';
export { defineEvent, eventDefinitions, type EventDefinition, type EventRecord } from './definition.js';
export { Deliveries } from './deliveries.js';
export { Events, type Emission } from './events.js';
