export { LiveGateway, SOCKET_EVENTS } from './live.gateway.js';
export { Relay } from './relay.js';
export { Rooms, type Message, type RoomRules } from './rooms.js';
