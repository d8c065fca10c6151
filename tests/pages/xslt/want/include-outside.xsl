tests/pages/xslt/templates/include-outside.xsl:2: error: CWD/tests/pages/xslt/outside.xsl is outside of the template folder
