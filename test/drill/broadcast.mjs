/** F4: one text to every socket of a bare `ws` server; what the machine gives with nothing of ours in the way. */
import process from 'node:process';
import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
server.once('listening', () => process.send({ port: server.address().port }));
process.on('message', ({ say }) => {
  const at = String(process.hrtime.bigint());
  for (const client of server.clients) client.send(say);
  process.send({ at });
});
process.on('disconnect', () => process.exit());
