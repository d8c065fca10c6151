tests/pages/xslt/templates/terminate.xsl:3: warning: first
tests/pages/xslt/templates/terminate.xsl:4: error: there is no word for "a"
