# The site behind Varnish: one edge, or a model of any CDN. Start it with
#   varnishd -a :80 -f /etc/varnish/unknot.vcl -s malloc,256m -p http_gzip_support=off
# Varnish would otherwise ask for gzip alone; the origin has better copies ready.
vcl 4.1;

backend origin {
  .host = "127.0.0.1";
  .port = "8080";
  .connect_timeout = 2s;
  .first_byte_timeout = 5s;
  .between_bytes_timeout = 5s;
}

sub vcl_recv {
  if (req.method != "GET" && req.method != "HEAD") {
    return (synth(405));
  }
  # A page that has run out is fetched before it is shown: a correction waits for nobody. Only when that has failed,
  # at the second try, is an old one good enough.
  if (req.restarts == 0) {
    set req.grace = 0s;
  } else {
    set req.grace = 7d;
  }
  # No page differs by what follows the address, by cookies or by who asks.
  set req.url = regsub(req.url, "\?.*$", "");
  unset req.http.Cookie;
  if (req.http.Accept-Encoding ~ "(^|[ ,])br($|[ ,;])") {
    set req.http.Accept-Encoding = "br";
  } elsif (req.http.Accept-Encoding ~ "gzip") {
    set req.http.Accept-Encoding = "gzip";
  } else {
    unset req.http.Accept-Encoding;
  }
  return (hash);
}

sub vcl_backend_response {
  # An origin in trouble is as good as none: what it says is not kept.
  if (beresp.status >= 500) {
    return (abandon);
  }
  # While the origin is down, what is here is still right for a week.
  set beresp.grace = 7d;
}

sub vcl_backend_error {
  return (abandon);
}

sub vcl_synth {
  if (resp.status == 503 && req.restarts == 0) {
    return (restart);
  }
}

sub vcl_deliver {
  unset resp.http.Via;
  unset resp.http.X-Varnish;
}
