tests/xslt/templates/terminate.xsl:3: warning: first
tests/xslt/templates/terminate.xsl:4: error: there is no word for "a"
