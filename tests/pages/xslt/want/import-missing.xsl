tests/pages/xslt/templates/import-missing.xsl:2: error: cannot read tests/pages/xslt/templates/missing.xsl: No such file or directory
