tests/pages/xslt/templates/xpath.xsl:4: error: xsl:value-of : could not compile select expression '1 +': invalid expression
