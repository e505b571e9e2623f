// Reads a calendar with ical.js and prints its events as JSON: node events.mjs FILE
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';

const calendar = new ICAL.Component(ICAL.parse(readFileSync(process.argv[2], 'utf8')));
const events = calendar.getAllSubcomponents('vevent').map(part => new ICAL.Event(part));
console.log(JSON.stringify(events.map(event => ({
  uid: event.uid,
  summary: event.summary,
  start: event.startDate.toString(),
  end: event.endDate.toString(),
  isDay: event.startDate.isDate,
}))));
