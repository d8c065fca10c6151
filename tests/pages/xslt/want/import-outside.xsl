tests/pages/xslt/templates/import-outside.xsl:2: error: CWD/tests/pages/xslt/outside.xsl is outside of the template folder
