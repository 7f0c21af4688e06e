// Stands in for dnscontrol: runs a dnsconfig.js given on standard input and prints what it would publish, one line each.
'use strict';
const fs = require('fs');
const vm = require('vm');

const TTL = (seconds) => ({ ttl: seconds });
const record = (type) => (name, ...rest) => ({ type, name, rest });
const lines = [];
const D_EXTEND = (zone, ...records) => {
  for (const r of records) {
    const ttl = r.rest[r.rest.length - 1].ttl;
    const owner = r.name === '@' ? zone : r.name + '.' + zone;
    const data = r.rest.slice(0, -1).join(' ');
    lines.push([owner, ttl, r.type, Buffer.from(data, 'latin1').toString('hex')].join(' '));
  }
};
const sandbox = { D_EXTEND, TTL };
for (const type of ['A', 'AAAA', 'CNAME', 'MX', 'TXT', 'CAA', 'NS']) sandbox[type] = record(type);
vm.runInNewContext(fs.readFileSync(0, 'latin1'), sandbox);
console.log(lines.join('\n'));
