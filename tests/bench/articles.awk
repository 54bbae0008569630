# What a short script makes of a dump: the first line as the headline, the parts between blank lines
# as paragraphs.
BEGIN { RS = "\f\n"; FS = "\n\n+" }

function json(text) {
  gsub(/["\\]/, "\\\\&", text)
  gsub(/\t/, "\\t", text)
  gsub(/\r/, "\\r", text)
  gsub(/\n/, "\\n", text)
  return "\"" text "\""
}

{
  sub(/\n+$/, "")
  headline = $1
  sub(/\n.*/, "", headline)
  line = "{\"headline\":" json(headline) ",\"paragraphs\":["
  for (i = 2; i <= NF; ++i) line = line (i > 2 ? "," : "") json($i)
  print line "]}"
}
