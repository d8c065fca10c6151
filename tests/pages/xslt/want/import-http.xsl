tests/pages/xslt/templates/import-http.xsl:2: error: http://127.0.0.1:9/x.xsl is outside of the template folder
