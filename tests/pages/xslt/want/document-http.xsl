tests/pages/xslt/templates/document-http.xsl:4: error: http://127.0.0.1:9/x.xml is outside of the template folder
