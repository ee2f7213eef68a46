# The site behind Varnish: one edge, or a model of any CDN. Start it with
#   varnishd -a :80 -f /etc/varnish/unknot.vcl -s malloc,256m -p http_gzip_support=off
# Varnish would otherwise ask for gzip alone; the origin has better copies ready.
vcl 4.1;

backend origin {
  .host = "127.0.0.1";
  .port = "8080";
}

sub vcl_recv {
  if (req.method != "GET" && req.method != "HEAD") {
    return (synth(405));
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
  # While the origin is down, what is here is still right for a week.
  set beresp.grace = 7d;
}

sub vcl_deliver {
  unset resp.http.Via;
  unset resp.http.X-Varnish;
}
