tests/xslt/templates/include-outside.xsl:2: error: CWD/tests/xslt/outside.xsl is outside of the template folder
