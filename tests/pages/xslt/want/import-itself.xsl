tests/pages/xslt/templates/import-itself.xsl:2: error: xsl:import : recursion detected on imported URL file://CWD/tests/pages/xslt/templates/import-itself.xsl
