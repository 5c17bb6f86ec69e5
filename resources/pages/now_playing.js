"use strict";
// Shows what /events says: the song, or {} for none. Tags are text, never markup.
const part = (name) => document.getElementById(name);
let song = {}, since = 0;

function clock(seconds) {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

function move() {
  if (song.position_s == null || !song.duration_s) return;
  const passed = (performance.now() - since) / 1000 * song.tempo;
  const position = Math.min(song.position_s + passed, song.duration_s);
  part("done").style.width = `${100 * position / song.duration_s}%`;
  part("times").textContent = `${clock(position)} / ${clock(song.duration_s)}`;
}

function show(said) {
  if (said.cover !== song.cover) {
    part("cover").hidden = true;
    if (said.cover) part("cover").src = said.cover;
  }
  [song, since] = [said, performance.now()];
  part("song").hidden = !song.title;
  for (const name of ["title", "artist", "album"]) part(name).textContent = song[name] || "";
  part("progress").hidden = song.position_s == null || !song.duration_s;
  move();
}

part("cover").addEventListener("load", () => { part("cover").hidden = false; });
const events = new EventSource("events");
events.onmessage = (event) => show(JSON.parse(event.data));
events.onerror = () => show({});  // Earmark has gone; the browser asks again until it is back
setInterval(move, 250);
