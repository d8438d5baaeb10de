/**
 * Loaded into the process that serves: at SIGUSR2 it writes to SEJALAN_LOOP_FILE for how many
 * milliseconds its event loop stood still at the longest, and begins anew. The processes that it
 * starts load it too and say nothing.
 */
const { writeFileSync } = require('node:fs');
const { monitorEventLoopDelay } = require('node:perf_hooks');

const delay = monitorEventLoopDelay({ resolution: 10 });
delay.enable();
process.on('SIGUSR2', () => {
  writeFileSync(process.env.SEJALAN_LOOP_FILE, String(delay.max / 1e6));
  delay.reset();
});
