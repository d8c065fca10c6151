tests/pages/xslt/templates/document-missing.xsl:4: error: cannot read tests/pages/xslt/templates/missing.xml: No such file or directory
