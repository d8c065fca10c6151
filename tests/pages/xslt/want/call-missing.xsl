tests/pages/xslt/templates/call-missing.xsl:4: error: the called template 'nonsense' was not found
