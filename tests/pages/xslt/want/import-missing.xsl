tests/xslt/templates/import-missing.xsl:2: error: cannot read tests/xslt/templates/missing.xsl: No such file or directory
