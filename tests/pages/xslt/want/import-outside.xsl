tests/xslt/templates/import-outside.xsl:2: error: CWD/tests/xslt/outside.xsl is outside of the template folder
