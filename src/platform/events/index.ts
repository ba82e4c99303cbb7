export { defineEvent, eventDefinitions, type EventDefinition, type EventRecord } from './definition.js';
export { Deliveries } from './deliveries.js';
export { CHANNEL, Events, type Emission } from './events.js';
