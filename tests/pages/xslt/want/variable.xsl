tests/pages/xslt/templates/variable.xsl:4: error: variable 'nonsense' has not been declared
