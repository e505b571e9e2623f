// Lists the tools of a server and calls each with the protocol's own inspector, over one connection: node inspect.mjs CALLS.json TARGET...
// CALLS.json holds arguments as "name=value" by tool; prints what was listed, and each result by tool, as JSON.
import { readFileSync } from 'node:fs';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { callTool, connect, disconnect, listTools } from './node_modules/@modelcontextprotocol/inspector/cli/build/client/index.js';
import { createTransport } from './node_modules/@modelcontextprotocol/inspector/cli/build/transport.js';

const [file, target, ...args] = process.argv.slice(2);
const calls = JSON.parse(readFileSync(file, 'utf8'));
const isUrl = /^https?:/.test(target);
const transport = createTransport(isUrl ? { transportType: 'http', url: target } : { transportType: 'stdio', command: target, args });
const client = new Client({ name: 'inspector-cli', version: '0.5.1' });

await connect(client, transport);
const { tools } = await listTools(client);
const results = {};
for (const [name, words] of Object.entries(calls)) {
  const pairs = words.map(word => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]);
  results[name] = await callTool(client, name, Object.fromEntries(pairs));
}
await disconnect(transport);
console.log(JSON.stringify({ tools, results }));
