-- Visits for wrk: each connection asks for the addresses of LOAD_ADDRESSES in order, again and again. Threads begin at
-- different places, as readers do. At the end one line of JSON tells what was measured, times in microseconds.

local addresses = {}
for line in io.lines(os.getenv("LOAD_ADDRESSES")) do
  addresses[#addresses + 1] = line
end

local threads = 0

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

local at

function request()
  if at == nil then at = number * math.floor(#addresses / 2) end
  at = at % #addresses + 1
  return wrk.format("GET", addresses[at], { ["Accept-Encoding"] = "br" })
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    'LOAD {"requests":%d,"microseconds":%d,"bytes":%d,"failed":%d,"median":%d,"p99":%d,"max":%d}\n',
    summary.requests, summary.duration, summary.bytes,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout,
    latency:percentile(50), latency:percentile(99), latency.max
  ))
end
