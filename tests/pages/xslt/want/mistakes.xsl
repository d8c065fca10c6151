tests/pages/xslt/templates/mistakes.xsl:3: error: xsl:value-of : select is missing
tests/pages/xslt/templates/mistakes.xsl:4: error: xsl:if : test is not defined
tests/pages/xslt/templates/mistakes.xsl:5: error: unknown xsl:nonsense
tests/pages/xslt/templates/mistakes.xsl:7: error: failed to compile 'a[': ']' expected
tests/pages/xslt/templates/mistakes.xsl:8: error: xsl:template: need to specify match or name attribute
